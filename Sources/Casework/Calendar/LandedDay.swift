/// A day that was asked for and the open day it became, so that a move to another day is always said.
package struct LandedDay: Hashable, Sendable {
  package let asked: CivilDay
  /// Open; the day asked for, or the next one.
  package let day: CivilDay
  /// Why the day asked for was not taken; nil when it was.
  package let closure: DayClosure?

  package init(asked: CivilDay, day: CivilDay, closure: DayClosure?) {
    self.asked = asked
    self.day = day
    self.closure = closure
  }

  package var isMoved: Bool { day != asked }
}

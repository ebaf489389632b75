package import Casework

/// A follow-up as a calendar program gets it: initials and file number, never a name, a need or a reason.
package struct CalendarEvent: Hashable, Sendable {
  /// The same for ever, so that a later file changes the event instead of adding one.
  package let uid: String
  /// Grows with every version; a calendar program takes the highest.
  package let sequence: Int
  package let isCancelled: Bool
  package let day: CivilDay
  /// Nil for the whole day.
  package let time: DayTime?
  package let title: String
  /// When it was last changed.
  package let stamp: Instant

  /// - Parameters:
  ///   - person: of whom only the initials go out.
  ///   - changed: when the follow-up was last written.
  package init(_ followUp: FollowUp, number: CaseNumber, person: PersonHeader, changed: Instant) {
    uid = "\(followUp.id)@baos"
    sequence = max(0, followUp.version - 1)
    isCancelled = followUp.status == .cancelled
    day = followUp.due
    time = followUp.time
    title = [Self.initials(of: person), number.description].filter { !$0.isEmpty }.joined(separator: " ")
    stamp = changed
  }

  /// `M. N.`, of the first given name and the family name; "" for somebody without a name.
  private static func initials(of person: PersonHeader) -> String {
    [person.givenNames, person.familyName]
      .compactMap { $0.first { $0.isLetter } }
      .map { "\($0.uppercased())." }
      .joined(separator: " ")
  }
}

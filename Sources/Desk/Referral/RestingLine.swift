import Casework

/// Says about what line 22 speaks: about what was selected when the keys rested last. While an arrow is held the line stays as
/// it is, so that a move costs a marker and not a sentence.
struct RestingLine<Subject: Equatable & Sendable>: Sendable {
  private var told: Subject?
  private var moved: Instant?

  /// Milliseconds of silence after which the line follows.
  private static var rest: Int64 { 300 }

  /// When the line has something else to say; nil when nobody moved.
  var restsAt: Instant? { moved.map { Instant(milliseconds: $0.milliseconds + Self.rest) } }

  func shown(now: Subject?, at moment: Instant) -> Subject? {
    guard let restsAt, moment < restsAt else { return now }
    return told
  }

  /// A key is about to move the selection away from `subject`.
  mutating func moves(from subject: Subject?, at moment: Instant) {
    told = shown(now: subject, at: moment)
    moved = moment
  }
}

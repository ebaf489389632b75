/// Where an agreement stands on a day. It warns and stops nobody: a State service goes on without a new signature [P].
package enum AgreementStanding: Hashable, Sendable {
  /// No end is known, or it is far.
  case open
  /// Ends within sixty days; `days` is 0 on the last.
  case near(CivilDay, days: Int)
  case expired(CivilDay)

  /// How long before its end an agreement is spoken of.
  package static let nearDays = 60
}

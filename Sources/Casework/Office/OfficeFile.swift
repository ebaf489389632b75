/// A file that an office may write into its data directory; the raw value is its name there.
package enum OfficeFile: String, CaseIterable, Hashable, Sendable {
  /// When a case is followed up.
  case rules = "rules.yaml"
  /// The days off, beside those that are computed.
  case holidays = "holidays.yaml"
  /// How soon a referral is chased.
  case clock = "clock.yaml"
  /// How long the same help is warned of.
  case overlap = "overlap.yaml"
  /// Names that are one; they add to the program's.
  case aliases = "aliases.yaml"

  /// The program's own, to start from.
  /// - Parameter year: the first of two whose feasts of the moon are proposed.
  package func program(from year: Int) -> [UInt8] {
    switch self {
    case .rules: FollowUpRules.file
    case .holidays: Array(HolidayTable.start(from: year).utf8)
    case .clock: ReferralClockRules.file
    case .overlap: OverlapRules.file
    case .aliases: NameAliases.file
    }
  }

  /// Throws the first mistake: `AliasFault` for aliases, else `InstrumentFault`.
  package func check(_ bytes: [UInt8]) throws {
    switch self {
    case .rules: _ = try FollowUpRules(yaml: bytes)
    case .holidays: _ = try HolidayTable(yaml: bytes)
    case .clock: _ = try ReferralClockRules(yaml: bytes)
    case .overlap: _ = try OverlapRules(yaml: bytes)
    case .aliases: _ = try NameAliases(yaml: bytes, adding: .builtIn)
    }
  }
}

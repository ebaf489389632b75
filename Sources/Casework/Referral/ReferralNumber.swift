/// The human number of a referral, `KLD-R26-0388-K`: office, year, counter, check character. It stands on the slip, and typing
/// it back finds the referral.
///
/// The check character is that of a case number, taken over office, R, year and counter, so that a case number never
/// passes for one.
package struct ReferralNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Three capital letters.
  package let office: String
  /// The last two digits of the year.
  package let year: Int
  /// 1 and up within the office and year.
  package let counter: Int

  package init(office: String, year: Int, counter: Int) {
    self.office = office
    self.year = year
    self.counter = counter
  }

  package var check: Character {
    CaseNumber.checkCharacter(of: "\(office)R\(Self.padded(year, to: 2))\(digits)")
  }

  /// As it stands on paper.
  package var description: String { "\(office)-R\(Self.padded(year, to: 2))-\(digits)-\(check)" }

  /// As lists show it, where office and year go without saying: `R-0388-K`.
  package var short: String { "R-\(digits)-\(check)" }

  package static func < (a: ReferralNumber, b: ReferralNumber) -> Bool {
    (a.year, a.office, a.counter) < (b.year, b.office, b.counter)
  }

  /// At least four.
  private var digits: String { Self.padded(counter, to: 4) }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

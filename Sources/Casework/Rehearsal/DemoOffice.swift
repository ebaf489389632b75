/// A fictional office: the interviews it held in the eighteen months before a day, the same for the same seed.
///
/// Figures after domain.md 7.2 and 4.2 [F]: 95 % men, 51 % aged 18 to 26 and 32 % 27 to 35, Kolda 27 % of places,
/// 1,094 of 2,868 people who do not say where they live, 72 % indebted. Three in a hundred come back a second
/// time, spelled another way; some are brothers and sisters, some twins. Nobody in it exists, and telephone
/// numbers begin with 00 after the operator's digits.
package struct DemoOffice: Sequence {
  private let seed: UInt64
  private let count: Int
  private let today: CivilDay

  /// `count` interviews, the last of them on `today` or shortly before.
  package init(seed: UInt64, count: Int, today: CivilDay) {
    self.seed = seed
    self.count = Swift.max(0, count)
    self.today = today
  }

  package func makeIterator() -> DemoInterviews {
    DemoInterviews(seed: seed, count: count, today: today)
  }

  package var underestimatedCount: Int { count }
}

import Casework
import GRDB

/// The counters behind the numbers of referrals: one for each office and year.
///
/// A number is given at the first writing, draft or not, in the transaction that writes the row: each number is that of a
/// row, so there is no gap and no twin, and a draft can be found by it.
enum ReferralNumbers {
  static func next(for letters: String, on day: CivilDay, _ db: Database) throws -> ReferralNumber {
    let year = day.year % 100
    let row = try db.row(
      """
      INSERT INTO referral_counter (office, year, last) VALUES (?, ?, 1)
      ON CONFLICT (office, year) DO UPDATE SET last = last + 1 RETURNING last
      """, [letters, year])
    guard let counter: Int = try row?.must("last") else { throw DamagedRow(detail: "referral_counter") }
    return ReferralNumber(office: letters, year: year, counter: counter)
  }
}

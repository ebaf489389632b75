import Casework
import GRDB

/// The counters behind the case numbers: one for each office and year.
enum CaseNumbers {
  static func next(for letters: String, on day: CivilDay, _ db: Database) throws -> CaseNumber {
    let year = day.year % 100
    var number: CaseNumber
    repeat {
      let row = try db.row(
        """
        INSERT INTO counter (office, year, last) VALUES (?, ?, 1)
        ON CONFLICT (office, year) DO UPDATE SET last = last + 1 RETURNING last
        """, [letters, year])
      guard let counter: Int = try row?.must("last") else { throw DamagedRow(detail: "counter") }
      number = CaseNumber(office: letters, year: year, counter: counter)
    } while number.endsLikeADigit
    return number
  }
}

import Foundation
import Testing

/// Every write, cut and sync of the store is recorded, the power is cut at random moments of the record, and the office
/// is opened from what a disk may then hold.
struct `A power cut` {
  @Test(arguments: [(scribes: 1, cuts: 120, whole: 2_500), (scribes: 4, cuts: 60, whole: 1_000)])
  func `at any moment loses nothing that was said to be saved`(scribes: Int, cuts: Int, whole: Int) throws {
    let office = try RecordedOffice(scribes: scribes, turns: scribes == 1 ? 6 : 2)
    let count = Whole.isWanted ? whole : cuts
    let unlucky = try office.unlucky(of: count)
    #expect(unlucky.count == 0, "\(unlucky.count) of \(count): \(unlucky.first)")
  }

  /// The control: with less than FULL, this very test finds saves that are gone.
  @Test(arguments: ["NORMAL", "OFF"])
  func `is not survived by the lesser promises of SQLite`(synchronous: String) throws {
    let office = try RecordedOffice(turns: 3, synchronous: synchronous)
    let unlucky = try office.unlucky(of: 40)
    #expect(unlucky.count >= 10, "\(unlucky.count) of 40")
  }
}

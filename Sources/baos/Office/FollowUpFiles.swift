import Casework
import Foundation

/// The rules and the calendar that an office follows up by: the program's own, or `rules.yaml`, and what it wrote
/// about holidays in `holidays.yaml` of its data directory.
enum FollowUpFiles {
  static let rulesName = "rules.yaml"
  static let holidaysName = "holidays.yaml"

  static func inForce(data option: String?) throws -> FollowUpSchedule {
    try whenNeeded(data: option)()
  }

  /// The same, for the desk: a mistake in a file of the office is told before the screen opens, and the program's own
  /// rules, which nobody needs before the passphrase, wait for it.
  static func whenNeeded(data option: String?) throws -> () -> FollowUpSchedule {
    let days = try days(data: option)
    if let rules = try read(rulesName, data: option, FollowUpRules.init(yaml:)) {
      return { FollowUpSchedule(rules: rules, days: days) }
    }
    return { FollowUpSchedule(days: days) }
  }

  static func days(data option: String?) throws -> WorkingDays {
    let table = try read(holidaysName, data: option, HolidayTable.init(yaml:)) ?? HolidayTable()
    return WorkingDays(holidays: Holidays(table: table))
  }

  /// Nil where the office has no such file.
  private static func read<Content>(
    _ name: String, data option: String?, _ make: ([UInt8]) throws(InstrumentFault) -> Content
  ) throws -> Content? {
    guard let bytes = FileManager.default.contents(atPath: Places.data(option) + "/" + name) else {
      return nil
    }
    do throws(InstrumentFault) {
      return try make(Array(bytes))
    } catch {
      throw OfficeFileFault(name: name, fault: error)
    }
  }
}

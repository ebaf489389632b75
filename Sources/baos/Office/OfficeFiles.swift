import Casework
import Foundation
import Wording

/// What an office wrote about its work into its data directory, file by file; where it wrote nothing the program's own
/// holds, and where it made a mistake too, which is told.
struct OfficeFiles {
  private let directory: String
  private(set) var faults: [OfficeFileFault] = []

  /// - Parameter option: the data directory; nil for the usual one.
  init(data option: String?) { directory = Places.data(option) }

  /// The rules and the calendar of follow-up; the program's own rules are made only when they are asked for.
  mutating func schedule() -> () -> FollowUpSchedule {
    let days = days()
    guard let rules = read(.rules, FollowUpRules.init(yaml:)) else {
      return { FollowUpSchedule(days: days) }
    }
    return { FollowUpSchedule(rules: rules, days: days) }
  }

  mutating func days() -> WorkingDays {
    WorkingDays(holidays: Holidays(table: read(.holidays, HolidayTable.init(yaml:)) ?? HolidayTable()))
  }

  mutating func referrals() -> ReferralRules {
    ReferralRules(
      clock: read(.clock, ReferralClockRules.init(yaml:)), overlap: read(.overlap, OverlapRules.init(yaml:)))
  }

  /// What the command line counts referrals by.
  mutating func clock(days: WorkingDays) -> ReferralClock {
    ReferralClock(rules: referrals().clock, days: days, around: World.live.today)
  }

  func sayFaults(in words: Wording) {
    for fault in faults { Speaker.say(words.sentence(for: fault)) }
  }

  /// Nil where the office has no such file.
  func bytes(of file: OfficeFile) -> [UInt8]? {
    FileManager.default.contents(atPath: directory + "/" + file.rawValue).map { Array($0) }
  }

  /// Nil where the office has no such file, or no good one.
  private mutating func read<Content>(
    _ file: OfficeFile, _ make: ([UInt8]) throws(InstrumentFault) -> Content
  ) -> Content? {
    guard let bytes = bytes(of: file) else { return nil }
    do throws(InstrumentFault) {
      return try make(bytes)
    } catch {
      faults.append(OfficeFileFault(file: file, fault: error))
      return nil
    }
  }
}

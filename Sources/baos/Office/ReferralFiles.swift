import Casework
import Desk
import Foundation
import Wording

/// How an office chases its referrals and what it calls the same help twice: `clock.yaml` and `overlap.yaml` of its data directory.
///
/// A mistake in a file is told, and the program's own rules hold meanwhile: a referral must go on being chased.
enum ReferralFiles {
  static let clockName = "clock.yaml"
  static let overlapName = "overlap.yaml"

  static func inForce(data option: String?) -> OfficeReferralRules {
    var office = OfficeReferralRules()
    let clock = read(clockName, data: option, &office.faults, ReferralClockRules.init(yaml:))
    let overlap = read(overlapName, data: option, &office.faults, OverlapRules.init(yaml:))
    office.rules = ReferralRules(clock: clock, overlap: overlap)
    return office
  }

  /// What the command line counts by; a mistake in a file is said in `words` first.
  static func clock(data option: String?, days: WorkingDays, saying words: Wording) -> ReferralClock {
    let office = inForce(data: option)
    for fault in office.faults { Speaker.say(words.sentence(for: fault)) }
    return ReferralClock(rules: office.rules.clock, days: days, around: World.live.today)
  }

  /// Nil where the office has no such file, or no good one.
  private static func read<Content>(
    _ name: String, data option: String?, _ faults: inout [OfficeFileFault],
    _ make: ([UInt8]) throws(InstrumentFault) -> Content
  ) -> Content? {
    guard let bytes = FileManager.default.contents(atPath: Places.data(option) + "/" + name) else {
      return nil
    }
    do throws(InstrumentFault) {
      return try make(Array(bytes))
    } catch {
      faults.append(OfficeFileFault(name: name, fault: error, isPassedOver: true))
      return nil
    }
  }
}

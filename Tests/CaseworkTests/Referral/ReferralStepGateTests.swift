import Casework
import Testing

private typealias Sample = SampleReferrals

/// What the store lets happen to a referral, tried with whatever somebody may type.
struct `The gate for what happened to a referral` {
  private static let required: [ReferralStep: CoreField] = [
    .refused: .stepRefusal, .appointed: .stepUntil, .held: .stepHold, .served: .stepExtent,
    .gaveUp: .stepGivingUp, .closed: .stepOutcome, .recalled: .stepRecall, .reopened: .stepReopening,
    .noted: .stepNote,
  ]
  private static let options: [(CoreField, String)] = [
    (.stepRefusal, "PLE"), (.stepHold, "P"), (.stepExtent, "T"), (.stepGivingUp, "DES"), (.stepOutcome, "S"),
    (.stepRecall, "E"), (.stepChase, "P"),
  ]

  /// An entry of which parts may be missing, and whose day may lie before the issue or in the future.
  private func entry(_ step: ReferralStep, _ dice: inout SplitMix64) -> ReferralStepEntry {
    func throwing(_ sides: Int) -> Int { Int(dice.next() % UInt64(sides)) }
    var answers: Answers = [:]
    if throwing(8) > 0 {
      answers[FieldCode(.stepDay)] = .date(.day(Sample.monday.adding(days: throwing(30) - 5)))
    }
    for (field, code) in Self.options where throwing(4) > 0 { answers[FieldCode(field)] = .choice(code) }
    if throwing(4) > 0 {
      answers[FieldCode(.stepUntil)] = .date(.day(Sample.monday.adding(days: throwing(90))))
    }
    for field in [CoreField.stepNote, .stepReopening] where throwing(4) > 0 {
      answers[FieldCode(field)] = .text("Vu.")
    }
    return ReferralStepEntry(
      id: Sample.id(77), referral: Sample.id(1), version: 1, step: step, answers: answers)
  }

  @Test func `lets nothing happen in the future or before the issue, nor end without an outcome`() {
    var dice = SplitMix64(seed: 8)
    let today = Sample.monday.adding(days: 15)
    var standing = ReferralStanding(made: Sample.monday)
    standing.issued = Sample.monday
    var passed: [ReferralStep: Int] = [:]
    for _ in 0..<10_000 {
      // Given a referral somewhere in its life, and something somebody says of it
      standing.state = ReferralState.allCases[Int(dice.next() % UInt64(ReferralState.allCases.count))]
      let step = ReferralStep.allCases[Int(dice.next() % UInt64(ReferralStep.allCases.count))]
      guard let kept = try? entry(step, &dice).settled(against: standing, on: today) else { continue }

      // Then what is let through can have happened, on a day since the issue, with what it needs
      passed[step, default: 0] += 1
      let day = kept.day(.stepDay)
      let isHonest = day.map { $0 <= today && $0 >= Sample.monday } ?? false
      let isWhole = Self.required[step].map { kept[FieldCode($0)] != nil } ?? true
      guard isHonest, isWhole, standing.state.after(step) != nil else {
        return #expect(Bool(false), "\(standing.state) \(step) \(kept)")
      }
    }
    let able = Set(ReferralStep.allCases).subtracting([.issued, .superseded])
    #expect(Set(passed.keys) == able)
  }
}

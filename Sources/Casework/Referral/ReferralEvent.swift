/// One thing that happened to a referral: never changed, at most taken back.
package struct ReferralEvent: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let referral: RecordID
  package let step: ReferralStep
  /// The day it happened, not after the day it was entered.
  package let day: CivilDay
  /// When it was written down.
  package let entered: Instant
  /// The staff member who wrote it down.
  package let by: RecordID
  /// What was said about it, by the fields of `ReferralStepForm`; empty where it is sealed to this reader.
  package let answers: Answers
  /// Whether something of it was not opened for this reader.
  package let isSealed: Bool
  /// Whether it was undone; then it counts for nothing and stays in the history.
  package var isTakenBack: Bool

  package init(
    id: RecordID,
    referral: RecordID,
    step: ReferralStep,
    day: CivilDay,
    entered: Instant,
    by: RecordID,
    answers: Answers = [:],
    isSealed: Bool = false,
    isTakenBack: Bool = false
  ) {
    self.id = id
    self.referral = referral
    self.step = step
    self.day = day
    self.entered = entered
    self.by = by
    self.answers = answers
    self.isSealed = isSealed
    self.isTakenBack = isTakenBack
  }
}

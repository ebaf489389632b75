/// Something that happened to a referral, as somebody wants it written.
package struct ReferralStepEntry: Hashable, Sendable {
  /// Of the event.
  package var id: RecordID
  package var referral: RecordID
  /// The version of the referral that the writer saw.
  package var version: Int
  package var step: ReferralStep
  /// By the fields of `ReferralStepForm`, the day among them.
  package var answers: Answers
  /// The text of a recall notice, kept like a slip.
  package var paper: String?

  package init(
    id: RecordID,
    referral: RecordID,
    version: Int,
    step: ReferralStep,
    answers: Answers,
    paper: String? = nil
  ) {
    self.id = id
    self.referral = referral
    self.version = version
    self.step = step
    self.answers = answers
    self.paper = paper
  }
}

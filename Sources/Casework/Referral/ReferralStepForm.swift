/// What is asked about each thing that happens to a referral: the day it happened, then the little that its step needs.
package enum ReferralStepForm {
  /// Names the form for ever, in drafts and history.
  package static let code = "referralStep"

  /// Short, since a slip that came back is typed in a dozen keys: what is required stands first.
  ///
  /// - Parameter state: where the referral stands before it; without it, all that may have been asked about such a step.
  package static func spec(for step: ReferralStep, from state: ReferralState? = nil) -> FormSpec {
    let own = step == .closed ? closing(state) : own(step, state)
    return FormSpec(
      code: code,
      version: 1,
      sections: [SectionSpec(code: .referralStep, fields: own + common(step, state))])
  }

  /// Every question that any step asks.
  package static let fields: [FieldSpec] = ReferralStep.allCases.flatMap { spec(for: $0).fields }

  private static func own(_ step: ReferralStep, _ state: ReferralState?) -> [FieldSpec] {
    switch step {
    case .refused: [required(.stepRefusal, .choice(OptionList(RefusalReason.self)))]
    case .waitlisted: [optional(.stepUntil, .day, ahead)]
    case .appointed:
      [
        required(.stepUntil, .day, ahead),
        optional(.stepTime, .text(limit: 5), [FieldCheck(.timeOfDay, .refuse)]),
      ]
    case .held:
      [required(.stepHold, .choice(OptionList(HoldReason.self))), optional(.stepUntil, .day, ahead)]
    case .served: [required(.stepExtent, .choice(OptionList(ServedExtent.self)))]
    case .gaveUp:
      [
        required(
          .stepGivingUp, .choice(state == .draft ? GivingUpReason.ofDrafts : OptionList(GivingUpReason.self)))
      ]
    case .recalled: [required(.stepRecall, .choice(OptionList(RecallReason.self)))]
    case .reopened: [required(.stepReopening, .text(limit: 200))]
    // One key logs that somebody tried; what came of it is said where it is known.
    case .chased: [optional(.stepChase, .choice(OptionList(ChaseResult.self)))]
    case .issued, .received, .accepted, .attended, .missed, .began, .told, .closed, .recallConfirmed,
      .superseded, .noted:
      []
    }
  }

  private static func closing(_ state: ReferralState?) -> [FieldSpec] {
    let outcome = required(.stepOutcome, .choice(OptionList(ReferralOutcome.self)))
    let untold = FieldKind.choice(OptionList(UntoldReason.self))
    let satisfaction = optional(.stepSatisfaction, .choice(OptionList(Satisfaction.self)))
    guard let state else { return [optional(.stepUntold, untold), outcome, satisfaction] }
    return state.closesUntold ? [required(.stepUntold, untold), outcome] : [outcome, satisfaction]
  }

  private static func common(_ step: ReferralStep, _ state: ReferralState?) -> [FieldSpec] {
    let day: FieldSpec = .ask(
      .stepDay, .day, in: .casework, required: true, checks: [FieldCheck(.notInFuture, .refuse)],
      noAnswers: [])
    let channel = optional(.stepChannel, .choice(OptionList(StepChannel.self)))
    let note = optional(.stepNote, .text(limit: 200))
    switch step {
    case .issued: return [day, channel]
    case .closed, .superseded, .reopened: return [day, note]
    // Of what was never sent there is nobody to tell anything.
    case .gaveUp where state == .draft: return [day, note]
    case .noted: return [required(.stepNote, .text(limit: 200)), day, channel]
    default: return [day, channel, optional(.stepInformant, .text(limit: 60)), note]
    }
  }

  /// A day to come; one that is over may be written down late, once it was said to be right.
  private static let ahead = [FieldCheck(.notInPast, .askAgain)]

  private static func required(_ field: CoreField, _ kind: FieldKind, _ checks: [FieldCheck] = [])
    -> FieldSpec
  {
    .ask(field, kind, in: .casework, required: true, checks: checks, noAnswers: [])
  }

  private static func optional(_ field: CoreField, _ kind: FieldKind, _ checks: [FieldCheck] = [])
    -> FieldSpec
  {
    .ask(field, kind, in: .casework, checks: checks, noAnswers: [])
  }
}

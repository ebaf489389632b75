/// By what right something of somebody leaves the office.
package enum DisclosureBasis: Hashable, Sendable {
  /// The witness is named where it was spoken before one.
  case consent(by: ConsentGiver, how: ConsentHow, witness: String?)
  /// Without consent; why stays in the case.
  case exception(ConsentException)

  /// - Parameter answers: of `ReferralForm`; nil while they do not say it, or not to this reader.
  package init?(in answers: Answers) {
    switch answers[FieldCode(.disclosureConsent)] {
    case .yesNo(true):
      guard let by = answers.option(.disclosureBy, ConsentGiver.self),
        let how = answers.option(.disclosureHow, ConsentHow.self)
      else { return nil }
      self = .consent(
        by: by, how: how, witness: how == .oralWithWitness ? answers.said(.disclosureWitness) : nil)
    case .yesNo(false):
      guard let exception = answers.option(.disclosureException, ConsentException.self) else { return nil }
      self = .exception(exception)
    default: return nil
    }
  }
}

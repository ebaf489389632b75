package import Casework

extension SlipContent {
  /// Of a referral that was issued before, to print it again. What it told of the person stands in the text that was kept, so there
  /// are no facts here.
  ///
  /// - Parameter agent: who issued it, by name.
  package init(
    again referral: Referral, to entry: DirectoryEntry, from office: PaperOffice, agent: String,
    answerBy: CivilDay? = nil
  ) {
    let card = referral.card
    self.init(
      office: office, number: card.number, isRestricted: card.isRestricted, urgency: card.urgency,
      day: card.standing.issued ?? card.made, answerBy: answerBy, to: entry, person: "", facts: [],
      agent: agent, consent: Consent(in: referral.answers))
  }
}

extension SlipContent.Consent {
  /// Nil where it is not said, or sealed to this reader.
  package init?(in answers: Answers) {
    guard let until = answers.day(.disclosureUntil) else { return nil }
    switch DisclosureBasis(in: answers) {
    case .consent(let by, let how, let witness):
      self = .given(by: by, how: how, witness: witness ?? "", until: until)
    case .exception(let exception): self = .exception(exception, until: until)
    case nil: return nil
    }
  }
}

extension Referral {
  /// The provider's part as it was issued; nil before that, or where it is sealed to this reader.
  package var issuedText: String? { papers.last { $0.kind == .slip }?.text }
}

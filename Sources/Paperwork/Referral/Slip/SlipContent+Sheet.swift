package import Casework
package import Wording

extension SlipContent {
  /// What a slip says of what was agreed to; nil while nobody said by what right it leaves.
  ///
  /// - Parameter facts: those that are told.
  /// - Parameter answers: of `ReferralForm`.
  /// - Parameter unnamed: stands for the name where none is told.
  package init?(
    telling facts: [DisclosureFact], answers: Answers, isRestricted: Bool, unnamed: String,
    to entry: DirectoryEntry, from office: PaperOffice, agent: String, on day: CivilDay, answerBy: CivilDay,
    in words: Wording
  ) {
    guard let consent = Consent(in: answers), case .choice(let code) = answers[FieldCode(.referralUrgency)],
      let urgency = ReferralUrgency(rawValue: code)
    else { return nil }
    let name = facts.lazy.compactMap { if case .name = $0 { words.text(of: $0) } else { nil } }.first
    self.init(
      office: office, isRestricted: isRestricted, urgency: urgency, day: day, answerBy: answerBy, to: entry,
      person: name ?? unnamed,
      facts: facts.filter { $0.item != .name }.map {
        Fact(label: words.name(of: $0.item), text: words.text(of: $0))
      },
      agent: agent, consent: consent)
  }
}

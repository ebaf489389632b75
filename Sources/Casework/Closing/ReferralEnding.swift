/// How a referral that is still live ends with its case: one answer, which becomes the very steps that its own screen would
/// have noted.
package enum ReferralEnding {
  /// For a referral that its provider has: how far it was served, or why it is given up.
  package static let options = OptionList(
    code: "referralEnding",
    options: ["TOT", "PTI"] + GivingUpReason.allCases.map(\.rawValue))

  /// How far the service was given; nil for a reason of giving up.
  package static func extent(_ answer: String) -> ServedExtent? {
    switch answer {
    case "TOT": .fully
    case "PTI": .partly
    default: nil
    }
  }

  /// What may be answered from `state`; nil where nothing ends it here. A recall waits for its provider's word, which is noted
  /// where it is heard.
  package static func options(from state: ReferralState) -> OptionList? {
    switch state {
    case .draft: GivingUpReason.ofDrafts
    case .refused, .served, .givenUp, .recallConfirmed, .told: OptionList(ReferralOutcome.self)
    case .recalled: nil
    default: state.isOut ? options : nil
    }
  }

  /// Whether it is asked if the person knows how it ended.
  package static func asksTold(from state: ReferralState) -> Bool { state.isOut || state.closesUntold }

  /// - Parameter untold: why the person does not know; nil where they do, or knew before.
  /// - Returns: none when `answer` is none of the options.
  package static func steps(
    of card: ReferralCard, by answer: String, untold: UntoldReason?, on day: CivilDay,
    newID: @escaping () -> RecordID
  ) -> [ReferralStepEntry] {
    guard let options = options(from: card.state), options.options.contains(answer) else { return [] }
    var walk = Walk(card: card, day: day, newID: newID)
    if card.state.isUnsent || card.state.isOut {
      if let extent = extent(answer) {
        walk.go(.served, [.stepExtent: extent.rawValue])
      } else {
        walk.go(.gaveUp, [.stepGivingUp: answer])
      }
    }
    guard walk.state.isLive else { return walk.steps }
    if asksTold(from: card.state), untold == nil { walk.go(.told) }
    var said = [CoreField.stepOutcome: outcome(of: card, by: answer).rawValue]
    if walk.state.closesUntold { said[.stepUntold] = untold?.rawValue }
    walk.go(.closed, said)
    return walk.steps
  }

  private static func outcome(of card: ReferralCard, by answer: String) -> ReferralOutcome {
    guard card.state.isOut else { return ReferralOutcome(rawValue: answer) ?? .unknown }
    return switch extent(answer) {
    case .fully: .met
    case .partly: .partlyMet
    case nil: .notMet
    }
  }

  /// Steps of one day, each on the version that the one before it writes.
  private struct Walk {
    let card: ReferralCard
    let day: CivilDay
    let newID: () -> RecordID
    private(set) var state: ReferralState
    private(set) var steps: [ReferralStepEntry] = []

    init(card: ReferralCard, day: CivilDay, newID: @escaping () -> RecordID) {
      (self.card, self.day, self.newID) = (card, day, newID)
      state = card.state
    }

    mutating func go(_ step: ReferralStep, _ said: [CoreField: String] = [:]) {
      var answers: Answers = [FieldCode(.stepDay): .date(.day(day))]
      for (field, code) in said { answers[FieldCode(field)] = .choice(code) }
      steps.append(
        ReferralStepEntry(
          id: newID(), referral: card.id, version: card.version + steps.count, step: step, answers: answers))
      state = state.after(step) ?? state
    }
  }
}

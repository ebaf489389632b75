/// What is to be done next about a referral.
package enum ReferralTask: Hashable, Sendable {
  case finishDraft
  /// Relance; the first is 1.
  case remind(Int)
  /// Reminders did not help: call, and ask for somebody by name.
  case call
  /// Nobody answers, or it was refused: turn to the next provider.
  case tryNext
  /// The provider has it: what does it decide?
  case askDecision
  /// It accepted: when may the person come?
  case askForDay
  /// The appointment was: did the person go?
  case askAboutAppointment
  /// The person went: did the service begin?
  case askAboutBeginning
  /// The person did not come: find out why.
  case reachPerson
  /// In service: how is it going?
  case askProgress
  case checkWait
  case checkHold
  case tellPerson
  case close
  case confirmRecall

  /// On whose answer it waits.
  package var party: Party {
    switch self {
    case .finishDraft, .tryNext, .close: .office
    case .reachPerson, .tellPerson: .person
    case .remind, .call, .askDecision, .askForDay, .askAboutAppointment, .askAboutBeginning, .askProgress,
      .checkWait, .checkHold, .confirmRecall:
      .provider
    }
  }

  /// Who has to be asked or told.
  package enum Party: CaseIterable, Hashable, Sendable {
    case provider, person, office
  }
}

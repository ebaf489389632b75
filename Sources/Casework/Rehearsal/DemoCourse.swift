/// What becomes of a fictional case after the interview.
enum DemoCourse {
  /// A third of the cases older than four months are closed.
  static func closing(
    of day: CivilDay, until today: CivilDay, _ dice: inout DemoDice
  ) -> (day: CivilDay, reason: ClosingReason)? {
    let age = today.number - day.number
    guard age > 120, dice.chance(34) else { return nil }
    let reason: ClosingReason = dice.weighted(
      [
        (38, .goalsReached), (18, .supportEnded), (16, .lostContact), (10, .leftAgain), (7, .moved),
        (5, .ownChoice), (3, .doesNotWant), (2, .transferred), (1, .deceased),
      ], or: .goalsReached)
    return (day.adding(days: dice.number(60...(age - 10))), reason)
  }

  /// Every alert the answers raise, answered for within the half hour.
  static func acknowledgements(
    of sections: [SectionCode: Answers], on day: CivilDay, second: Int, _ dice: inout DemoDice
  ) -> [RedFlagKind: SavedForm.SavedAcknowledgement] {
    var flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:]
    let moment = Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(second) * 1_000)
    // Alerts look at the screening, and at few answers besides.
    var answers = sections[.screening] ?? [:]
    answers[.birth] = sections[.identity]?[.birth]
    answers[.shelterTonight] = sections[.needs]?[.shelterTonight]
    answers[.smuggler] = sections[.journey]?[.smuggler]
    answers[.debtPressure] = sections[.journey]?[.debtPressure]
    for kind in RedFlagRules.raised(by: answers, on: day) {
      let action: FlagAction = dice.weighted(
        [(30, .accompanied), (20, .calledHelp), (30, .referred), (15, .toldHead), (5, .declined)],
        or: .toldHead)
      flags[kind] = SavedForm.SavedAcknowledgement(
        action: action, note: note(action, &dice), at: moment.adding(seconds: -dice.number(30...1_500)))
    }
    return flags
  }

  /// One case in twelve was corrected after some days: a telephone changed, a birth became known.
  static func correction(
    of answers: [SectionCode: Answers], from day: CivilDay, until last: CivilDay, _ dice: inout DemoDice
  ) -> DemoCorrection? {
    let days = last.number - day.number
    guard days > 2, dice.chance(8) else { return nil }
    let later = day.adding(days: dice.number(1...min(days, 45)))
    if dice.chance(60), var contacts = answers[.contacts] {
      contacts[FieldCode(.phone)] = DemoPhone.answer(serial: 90_000 + dice.number(0...9_999), line: 1)
      contacts[FieldCode(.phoneOwner)] = .choice(PhoneOwner.own.rawValue)
      contacts[FieldCode(.phoneSafe)] = .choice(PhoneSafety.safe.rawValue)
      return DemoCorrection(day: later, section: .contacts, answers: contacts)
    }
    guard var identity = answers[.identity] else { return nil }
    identity[FieldCode(.nickname)] = .text(dice.pick(["Vieux", "Ndiol", "Zale"]))
    return DemoCorrection(day: later, section: .identity, answers: identity)
  }

  private static func note(_ action: FlagAction, _ dice: inout DemoDice) -> String {
    switch action {
    case .accompanied:
      dice.pick(["Accompagné au poste de santé.", "Accompagné chez l'assistante psychosociale."])
    case .calledHelp:
      dice.pick(["Service appelé devant la personne.", "Numéro d'urgence appelé, réponse reçue."])
    case .referred: dice.pick(["Rendez-vous pris pour demain.", "Fiche remise, le prestataire est prévenu."])
    case .toldHead: "Responsable prévenu, suite à donner."
    case .declined: "Refuse pour le moment ; numéros remis."
    }
  }
}

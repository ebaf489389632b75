package import Casework

/// Words of the lists of referrals on paper.
extension Wording {
  /// The beginning of the name of a file with what to chase.
  package var chaseFileName: String { say(fr: "relances", en: "to-chase") }

  /// `2026-11-28-0930`: a day and a time in the name of a file.
  package func clock(forFile moment: Instant) -> String {
    let day = moment.day
    let time = clock(moment).filter { $0 != ":" }
    return "\(padded(day.year, to: 4))-\(padded(day.month, to: 2))-\(padded(day.day, to: 2))-\(time)"
  }

  package func chaseTitle(on day: CivilDay) -> String {
    say(fr: "RELANCES DU \(longDay(day))", en: "TO CHASE ON \(longDay(day))")
  }

  package func chaseCount(calls: Int, referrals: Int) -> String {
    let called = counted(calls, fr: ("appel", "appels"), en: ("call", "calls"))
    let waiting = counted(
      referrals, fr: ("référencement", "référencements"), en: ("referral", "referrals"))
    return "\(called), \(waiting)"
  }

  /// Instead of whom to call.
  package var restrictedCall: String {
    say(fr: "Réservé : voir le dossier à l'écran.", en: "Restricted: see the case on screen.")
  }
  package var atTheOffice: String { say(fr: "Au bureau", en: "At the office") }
  package var noPhoneKnown: String {
    say(fr: "numéro inconnu : y aller ou écrire", en: "no number: go there or write")
  }
  package var telephone: String { say(fr: "Téléphone", en: "Telephone") }

  package func providerSheetTitle(_ provider: String, on day: CivilDay) -> String {
    say(
      fr: "RÉFÉRENCEMENTS OUVERTS AU \(self.day(day)) : \(provider)",
      en: "OPEN REFERRALS ON \(self.day(day)): \(provider)")
  }

  package func openReferrals(_ count: Int) -> String {
    counted(count, fr: ("référencement", "référencements"), en: ("referral", "referrals"))
  }

  package func issuedOn(_ day: CivilDay) -> String {
    say(fr: "émis le \(self.day(day))", en: "issued on \(self.day(day))")
  }

  package func until(_ day: CivilDay) -> String {
    say(fr: "pour le \(self.day(day))", en: "for \(self.day(day))")
  }

  /// To be ticked while it is gone through; at most 68 columns.
  package var answerBoxes: String {
    say(
      fr: "[ ] accepté  [ ] refusé  [ ] rendez-vous  [ ] rendu   le __________",
      en: "[ ] accepted  [ ] refused  [ ] appointment  [ ] served   on ________")
  }
}

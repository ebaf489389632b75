package import Casework

/// Words of what happens to a referral.
extension Wording {
  package var placeAnswer: String { say(fr: "Étape", en: "Step") }

  package var movesHelp: String {
    say(
      fr: "La lettre de l'étape, ou Entrée ; le jour proposé est aujourd'hui.",
      en: "The letter of the step, or Enter; today is proposed as the day.")
  }

  package var nothingMore: String {
    say(fr: "Plus rien ne peut lui arriver.", en: "Nothing more can happen to it.")
  }

  /// What choosing a step leads to, from this state; at most 44 columns.
  package func effect(of step: ReferralStep, from state: ReferralState) -> String {
    switch step {
    case .issued: say(fr: "la fiche part, avec l'accord de la personne", en: "the slip leaves, with consent")
    case .received: say(fr: "la décision reste attendue", en: "the decision is still awaited")
    case .accepted: say(fr: "reste à obtenir un jour de rendez-vous", en: "then ask for a day to come on")
    case .refused:
      say(fr: "le dire à la personne, puis en voir un autre", en: "tell the person, then try another")
    case .waitlisted: say(fr: "à revoir à la date prévue", en: "to look at again on the day set")
    case .appointed:
      say(fr: "après ce jour : la personne est-elle venue ?", en: "after that day: did the person come?")
    case .attended: say(fr: "après : le service a-t-il commencé ?", en: "afterwards: did the service begin?")
    case .missed: say(fr: "joindre la personne, fixer un autre jour", en: "reach the person, set another day")
    case .began: say(fr: "prendre des nouvelles de temps en temps", en: "ask now and then how it goes")
    case .held: say(fr: "à revoir quand ce qui manque est là", en: "to look at when what is missing is there")
    case .gaveUp where state == .draft:
      say(fr: "ne partira pas ; le besoin reste ouvert", en: "will not be sent; the need stays open")
    case .served, .gaveUp:
      say(fr: "reste à le dire à la personne, puis à clore", en: "then tell the person, then close")
    case .told: effectOfTelling(from: state)
    case .closed where state.closesUntold:
      say(fr: "fini sans le lui dire ; dire pourquoi", en: "over without telling them; say why")
    case .closed:
      say(fr: "fini ; satisfait, le besoin est clos aussi", en: "over; when met, the need ends as well")
    case .recalled:
      say(fr: "le prestataire doit cesser et confirmer", en: "the provider must stop and confirm")
    case .recallConfirmed: say(fr: "reste à le dire à la personne", en: "then tell the person")
    case .superseded: say(fr: "choisir le prestataire suivant", en: "choose the next provider")
    case .reopened where state == .dropped: say(fr: "de nouveau un brouillon", en: "a draft again")
    case .reopened: say(fr: "la réponse est de nouveau attendue", en: "the answer is awaited again")
    case .chased: say(fr: "l'état reste ; une relance de plus", en: "the state stays; one more reminder")
    case .noted: say(fr: "l'état reste", en: "the state stays")
    }
  }

  private func effectOfTelling(from state: ReferralState) -> String {
    if state == .refused {
      return say(fr: "puis le prestataire suivant, ou clore", en: "then the next provider, or close")
    }
    return state.after(.told) == .told
      ? say(fr: "reste à clore, avec le résultat", en: "then close it, with the outcome")
      : say(fr: "l'état reste ; la personne sait", en: "the state stays; the person knows")
  }

  /// `R-0388-K : accepté. u = défaire`.
  package func noted(_ step: ReferralStep, of number: String, undo key: String? = nil) -> String {
    let way = key.map { say(fr: "  \($0) = défaire", en: "  \($0) = undo") } ?? ""
    return say(fr: "\(number) : \(name(of: step)).\(way)", en: "\(number): \(name(of: step)).\(way)")
  }

  package func chased(_ number: String) -> String {
    say(fr: "\(number) : relance notée.  u = défaire", en: "\(number): reminder noted.  u = undo")
  }

  package func takenBack(_ step: ReferralStep, of number: String) -> String {
    say(
      fr: "\(number) : « \(name(of: step)) » est défait.", en: "\(number): \"\(name(of: step))\" is undone.")
  }
}

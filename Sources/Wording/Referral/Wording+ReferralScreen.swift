package import Casework

/// Words of the screen of one referral.
extension Wording {
  package var titleOfReferral: String { say(fr: "Référencement", en: "Referral") }

  // Tabs, so that all four stand on one line.
  package var tabCourse: String { say(fr: "Ce qui s'est passé", en: "What happened") }
  package var tabProvider: String { say(fr: "Prestataire", en: "Provider") }
  package var tabPurpose: String { say(fr: "Demande et accord", en: "Request and consent") }
  package var tabPapers: String { say(fr: "Suite et papiers", en: "Chain and papers") }

  package var referralHelp: String {
    say(
      fr: "Gauche/Droite = onglet   d = étape   r = relance   u = défaire   F10 = tout",
      en: "Left/Right = tab   d = step   r = reminder   u = undo   F10 = all")
  }

  package var referralReadAgain: String {
    say(
      fr: "Un autre poste a changé ce référencement ; il est relu.",
      en: "Another desk changed this referral; read again.")
  }

  package var nothingHappened: String { say(fr: "Rien encore : pas émis.", en: "Nothing yet: not issued.") }
  package var nothingToOpen: String {
    say(fr: "Rien à ouvrir sur cette ligne.", en: "Nothing to open on this line.")
  }
  package var nothingDone: String { say(fr: "Rien n'est changé.", en: "Nothing was changed.") }
  package var noPaper: String { say(fr: "Aucun papier n'est sorti.", en: "No paper has left.") }
  package var paperHelp: String {
    say(
      fr: "Tel qu'il est sorti.  i = imprimer   F7/F8 = page   F3 = retour",
      en: "As it left.  i = print   F7/F8 = page   F3 = back")
  }
  package var paperReadingHelp: String {
    say(fr: "F7/F8 = page   F3 = retour", en: "F7/F8 = page   F3 = back")
  }
  package var providerNotAtHand: String {
    say(fr: "Ce service n'est pas dans le répertoire.", en: "This service is not in the directory.")
  }

  package var noteLabel: String { say(fr: "Remarque", en: "Remark") }
  package var providerLabel: String { say(fr: "Organisme", en: "Organisation") }
  package var serviceLabel: String { say(fr: "Service", en: "Service") }
  package var placeLabel: String { say(fr: "Adresse", en: "Address") }
  package var phoneLabel: String { say(fr: "Téléphone", en: "Telephone") }
  package var hoursLabel: String { say(fr: "Heures d'ouverture", en: "Opening hours") }
  package var focalPointLabel: String { say(fr: "Point focal", en: "Focal point") }
  package var secondContactLabel: String { say(fr: "Second contact", en: "Second contact") }
  package var officialChannelLabel: String { say(fr: "Voie officielle", en: "Official channel") }
  package var toBringLabel: String { say(fr: "À apporter", en: "To bring") }
  package var verifiedLabel: String { say(fr: "Vérification", en: "Verification") }
  package var referralBefore: String { say(fr: "Prend la place de", en: "In the place of") }
  package var referralAfter: String { say(fr: "Remplacé par", en: "Replaced by") }

  package func name(of contact: ProviderContact) -> String {
    [clean(contact.name, limit: 40), contact.phone].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package func name(of kind: IssuedPaper.Kind) -> String {
    switch kind {
    case .slip: say(fr: "Bordereau", en: "Slip")
    case .recall: say(fr: "Avis de rappel", en: "Recall notice")
    }
  }

  /// When and by whom a paper left, and the beginning of its digest.
  package func issued(_ paper: IssuedPaper, by name: String) -> String {
    "\(moment(paper.issued))  \(name)  \(paper.digest.prefix(12))"
  }

  package func digestLine(_ digest: String) -> String { "SHA-256 \(digest)" }

  /// `24/11/2026  rendez-vous fixé : mer. 02/12/2026 09:30`: the day it happened, what, and what was decided.
  package func line(of event: ReferralEvent) -> String {
    let said = ReferralStepForm.spec(for: event.step).fields.filter { Self.decisive.contains($0.code) }
      .compactMap { spec in event.answers[spec.code].map { text(of: $0, in: spec) } }
    let step = event.step == .issued ? name(of: ReferralState.issued) : name(of: event.step)
    let what = said.isEmpty ? step : fact(step, said.joined(separator: " "))
    let undone = event.isTakenBack ? say(fr: "  (défait)", en: "  (undone)") : ""
    return "\(day(event.day))  \(what)\(undone)"
  }

  /// By which way it came, who said so, and the remark; "" when nothing was said.
  package func circumstances(of event: ReferralEvent) -> String {
    ReferralStepForm.spec(for: event.step).fields
      .filter { !Self.decisive.contains($0.code) && $0.code != FieldCode(.stepDay) }
      .compactMap { spec in event.answers[spec.code].map { text(of: $0, in: spec) } }
      .joined(separator: ", ")
  }

  private static let decisive: Set<FieldCode> = Set(
    [
      CoreField.stepUntold, .stepRefusal, .stepUntil, .stepTime, .stepHold, .stepExtent, .stepGivingUp,
      .stepOutcome,
      .stepRecall, .stepReopening, .stepChase,
    ]
    .map { FieldCode($0) })

  /// Who wrote it down, and when.
  package func entered(_ event: ReferralEvent, by name: String) -> String {
    say(
      fr: "Noté le \(moment(event.entered)) par \(name).", en: "Noted on \(moment(event.entered)) by \(name)."
    )
  }

  /// The question before a step is taken back, naming it.
  package func askToTakeBack(_ event: ReferralEvent, by name: String) -> String {
    let what = self.name(of: event.step)
    return say(
      fr: "Défaire « \(what) » du \(shortDay(event.day)), noté par \(name) ?  o = oui, défaire",
      en: "Undo \"\(what)\" of \(shortDay(event.day)), noted by \(name)?  y = yes, undo")
  }

  /// Whether a letter is the yes of the language.
  package func isYes(_ letter: Character) -> Bool {
    String(letter).lowercased() == say(fr: "o", en: "y")
  }
}

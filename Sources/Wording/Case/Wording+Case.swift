package import Casework

/// The life of a case: where it stands, what was done to it.
extension Wording {
  package func name(of status: CaseStatus) -> String {
    switch status {
    case .open: say(fr: "ouvert", en: "open")
    case .closed: say(fr: "clos", en: "closed")
    case .urgentHelpOnly: say(fr: "aide urgente", en: "urgent help")
    }
  }

  /// The status in a whole phrase, for the case screen and paper.
  package func title(of status: CaseStatus) -> String {
    switch status {
    case .open: say(fr: "dossier ouvert", en: "open case")
    case .closed: say(fr: "dossier clos", en: "closed case")
    case .urgentHelpOnly:
      say(fr: "aide urgente seulement, sans consentement", en: "urgent help only, without consent")
    }
  }

  /// What somebody did, as the history and the journal tell it after their name.
  package func name(of act: JournalAct) -> String {
    switch act {
    case .registered: say(fr: "inscription", en: "registered")
    case .corrected: say(fr: "correction", en: "corrected")
    case .closed: say(fr: "clôture", en: "closed")
    case .reopened: say(fr: "réouverture", en: "reopened")
    case .reassigned: say(fr: "passation", en: "handed over")
    case .linked: say(fr: "rapprochement", en: "linked")
    case .separated: say(fr: "distinction", en: "told apart")
    case .flagRaised: say(fr: "signal d'alerte", en: "red flag raised")
    case .flagAcknowledged: say(fr: "alerte prise en charge", en: "red flag answered for")
    case .flagClosed: say(fr: "alerte levée", en: "red flag closed")
    case .opened: say(fr: "lecture réservée", en: "restricted reading")
    case .searched: say(fr: "recherche", en: "searched")
    case .recordAdded: say(fr: "ajout", en: "added")
    case .recordChanged: say(fr: "modification", en: "changed")
    case .recordStatus: say(fr: "changement d'état", en: "change of status")
    case .referralWritten: say(fr: "référencement rédigé", en: "referral written")
    case .referralStep: say(fr: "suite du référencement", en: "course of the referral")
    case .referralTakenBack: say(fr: "annulé", en: "taken back")
    case .instrumentAdded: say(fr: "instrument ajouté", en: "instrument added")
    case .providerAdded: say(fr: "organisme ajouté", en: "provider added")
    case .providerChanged: say(fr: "organisme modifié", en: "provider changed")
    case .offerAdded: say(fr: "service ajouté", en: "service added")
    case .offerChanged: say(fr: "service modifié", en: "service changed")
    case .followUpPlanned: say(fr: "suivi prévu", en: "follow-up planned")
    case .followUpSetAside: say(fr: "suivi écarté", en: "follow-up set aside")
    case .followUpMoved: say(fr: "suivi déplacé", en: "follow-up moved")
    case .followUpEnded: say(fr: "suite d'un suivi", en: "follow-up answered")
    case .followUpUndone: say(fr: "suivi : défait", en: "follow-up: undone")
    case .arrivalAnnounced: say(fr: "arrivée annoncée", en: "arrival announced")
    case .arrivalChanged: say(fr: "annonce corrigée", en: "announcement corrected")
    case .arrivalPostponed: say(fr: "annonce reportée", en: "announcement put off")
    case .arrivalEnded: say(fr: "suite d'une annonce", en: "announcement answered")
    case .arrivalRegistered: say(fr: "inscription de l'annonce", en: "registered from announcement")
    case .arrivalUndone: say(fr: "annonce : défait", en: "announcement: undone")
    case .closingProposed: say(fr: "clôture proposée", en: "closing proposed")
    case .closingApproved: say(fr: "clôture approuvée", en: "closing approved")
    case .closingReturned: say(fr: "clôture renvoyée", en: "closing sent back")
    case .contactTried: say(fr: "essai de contact", en: "attempt to reach")
    case .markedUnreachable: say(fr: "joignable ou non", en: "reachable or not")
    case .signedIn: say(fr: "connexion", en: "signed in")
    case .signedOut: say(fr: "déconnexion", en: "signed out")
    case .refused: say(fr: "refus", en: "refused")
    case .staffAdded: say(fr: "compte créé", en: "account created")
    case .staffDisabled: say(fr: "compte fermé", en: "account closed")
    case .passphraseChanged: say(fr: "phrase de passe changée", en: "passphrase changed")
    case .granted: say(fr: "accès donné", en: "access granted")
    case .settingChanged: say(fr: "réglage changé", en: "setting changed")
    case .officeOpened: say(fr: "ouverture du bureau", en: "office opened")
    }
  }
}

package import Casework

/// People of the office: what they are, what they may do, what they may read.
extension Wording {
  package func name(of role: Role) -> String {
    switch role {
    case .reception: say(fr: "Accueil", en: "Reception")
    case .caseManager: say(fr: "Chargé(e) de dossier", en: "Case manager")
    case .psychosocialAssistant: say(fr: "Assistant(e) psychosocial(e)", en: "Psychosocial assistant")
    case .protectionFocalPoint: say(fr: "Point focal protection", en: "Protection focal point")
    case .headOfOffice: say(fr: "Responsable du bureau", en: "Head of office")
    case .administrator: say(fr: "Administrateur", en: "Administrator")
    case .auditor: say(fr: "Auditeur", en: "Auditor")
    case .statistician: say(fr: "Statisticien(ne)", en: "Statistician")
    }
  }

  /// What the role is for and what it does not read, in one line of at most 76 columns.
  package func help(of role: Role) -> String {
    switch role {
    case .reception:
      say(
        fr: "Inscrit et retrouve les personnes ; ne lit pas le détail des dossiers.",
        en: "Registers and finds people; does not read the details of cases.")
    case .caseManager:
      say(
        fr: "Suit les dossiers ; ne lit ni la protection ni le psychosocial.",
        en: "Follows cases; reads neither protection nor psychosocial records.")
    case .psychosocialAssistant:
      say(
        fr: "Suit les dossiers et lit la partie psychosociale.",
        en: "Follows cases and reads the psychosocial part.")
    case .protectionFocalPoint:
      say(
        fr: "Suit les dossiers et lit la partie protection.",
        en: "Follows cases and reads the protection part.")
    case .headOfOffice:
      say(
        fr: "Lit tout, approuve les clôtures, ajoute l'équipe.",
        en: "Reads everything, approves closures, adds staff.")
    case .administrator:
      say(
        fr: "Gère les comptes et les réglages ; ne lit aucun dossier.",
        en: "Manages accounts and settings; reads no case.")
    case .auditor:
      say(fr: "Contrôle le journal ; ne lit aucun dossier.", en: "Controls the journal; reads no case.")
    case .statistician:
      say(fr: "Établit les chiffres ; ne voit aucun nom.", en: "Makes the figures; sees no name.")
    }
  }

  /// The act as an infinitive that follows "ne permet pas de" or "does not allow you to".
  package func name(of act: Act) -> String {
    switch act {
    case .searchPeople: say(fr: "rechercher des personnes", en: "search for people")
    case .readCase: say(fr: "lire les dossiers", en: "read cases")
    case .registerPerson: say(fr: "inscrire une personne", en: "register a person")
    case .correctIdentity: say(fr: "corriger une identité", en: "correct an identity")
    case .correctCase: say(fr: "corriger un dossier", en: "correct a case")
    case .readProtection: say(fr: "lire la partie protection", en: "read the protection part")
    case .readPsychosocial: say(fr: "lire la partie psychosociale", en: "read the psychosocial part")
    case .writeProtection: say(fr: "remplir la partie protection", en: "fill in the protection part")
    case .writePsychosocial: say(fr: "remplir la partie psychosociale", en: "fill in the psychosocial part")
    case .closeCase: say(fr: "clore un dossier", en: "close a case")
    case .reopenCase: say(fr: "rouvrir un dossier", en: "reopen a case")
    case .reassignCase: say(fr: "confier un dossier à quelqu'un d'autre", en: "hand a case to somebody else")
    case .linkPeople: say(fr: "rapprocher deux personnes", en: "link two people")
    case .acknowledgeFlag: say(fr: "répondre d'un signal d'alerte", en: "answer for a red flag")
    case .closeFlag: say(fr: "lever un signal d'alerte", en: "close a red flag")
    case .approveClosing: say(fr: "approuver une clôture", en: "approve a closing")
    case .announceArrival: say(fr: "noter les arrivées annoncées", en: "note announced arrivals")
    case .planFollowUp: say(fr: "prévoir et noter des suivis", en: "plan and note follow-ups")
    case .handOverCaseload:
      say(fr: "confier tous les dossiers de quelqu'un", en: "hand over somebody's whole caseload")
    case .assess: say(fr: "évaluer une personne", en: "assess a person")
    case .writePlan: say(fr: "écrire besoins et plan", en: "write needs and the plan")
    case .readReferrals: say(fr: "lire les référencements", en: "read referrals")
    case .refer:
      say(fr: "référer une personne et suivre la réponse", en: "refer a person and follow the answer")
    case .manageInstruments: say(fr: "ajouter un instrument", en: "add an instrument")
    case .readProviders: say(fr: "lire le répertoire", en: "read the directory")
    case .manageProviders: say(fr: "écrire dans le répertoire", en: "write in the directory")
    case .manageStaff: say(fr: "gérer les comptes de l'équipe", en: "manage staff accounts")
    case .changeSettings: say(fr: "changer les réglages", en: "change settings")
    case .readJournal: say(fr: "lire le journal", en: "read the journal")
    case .readFigures: say(fr: "lire les chiffres", en: "read the figures")
    case .checkStore: say(fr: "vérifier les données", en: "check the data")
    case .backUp: say(fr: "faire une copie de sauvegarde", en: "make a backup")
    }
  }

  package func name(of compartment: Compartment) -> String {
    switch compartment {
    case .identity: say(fr: "identité", en: "identity")
    case .casework: say(fr: "dossier", en: "case")
    case .protection: say(fr: "protection", en: "protection")
    case .psychosocial: say(fr: "psychosocial", en: "psychosocial")
    case .log: say(fr: "journal", en: "journal")
    }
  }

  /// What stands in the place of an answer whose key this reader does not hold.
  package func sealed(_ compartment: Compartment) -> String {
    say(fr: "réservé (\(name(of: compartment)))", en: "restricted (\(name(of: compartment)))")
  }
}

/// What happened to a referral.
extension FieldWords {
  static var stepDay: FieldWords {
    FieldWords(
      fr: "Jour", en: "Day",
      helpFr: "Le jour où cela s'est passé, pas celui de la saisie : j, -2, lun, 24/11.",
      helpEn: "The day it happened, not the day of typing: j, -2, lun, 24/11.")
  }

  static var stepChannel: FieldWords {
    FieldWords(
      fr: "Par quelle voie", en: "By which way",
      helpFr: "Téléphone, bordereau, visite, courriel, la personne, message.",
      helpEn: "Telephone, slip, visit, e-mail, the person, message.")
  }

  static var stepInformant: FieldWords {
    FieldWords(
      fr: "Qui l'a dit", en: "Who said so",
      helpFr: "La personne chez le prestataire qui a répondu.",
      helpEn: "The person at the provider who answered.")
  }

  static var stepNote: FieldWords {
    FieldWords(
      fr: "Remarque", en: "Remark",
      helpFr: "Ce qui est utile à la suite, en quelques mots.",
      helpEn: "What helps later, in a few words.")
  }

  static var stepRefusal: FieldWords {
    FieldWords(
      fr: "Motif du refus", en: "Reason of refusal",
      helpFr: "Âge, zone, mandat, pièces, complet, fonds... F4 = liste.",
      helpEn: "Age, area, mandate, papers, full, funds... F4 = list.")
  }

  static var stepUntil: FieldWords {
    FieldWords(
      fr: "Date prévue", en: "Date set",
      helpFr: "Rendez-vous, ou fin prévue de l'attente : j+7, lun, 24/11.",
      helpEn: "Appointment, or expected end of the wait: j+7, lun, 24/11.")
  }

  static var stepTime: FieldWords {
    FieldWords(
      fr: "Heure", en: "Time",
      helpFr: "Heure du rendez-vous : 9, 930, 14h15. Vide si inconnue.",
      helpEn: "Time of the appointment: 9, 930, 14h15. Empty if unknown.")
  }

  static var stepHold: FieldWords {
    FieldWords(
      fr: "En attente de", en: "Waiting for",
      helpFr: "Une pièce, des fonds, un soin, le calendrier du prestataire.",
      helpEn: "A paper, money, a treatment, the provider's calendar.")
  }

  static var stepUntold: FieldWords {
    FieldWords(
      fr: "Non dit, pourquoi", en: "Not told, because",
      helpFr: "Pourquoi la personne ne le sait pas : décès, repartie... F4 = liste.",
      helpEn: "Why the person does not know: death, gone again... F4 = list.")
  }

  static var stepExtent: FieldWords {
    FieldWords(
      fr: "Service rendu", en: "Service given",
      helpFr: "En totalité ou en partie.",
      helpEn: "In full or in part.")
  }

  static var stepGivingUp: FieldWords {
    FieldWords(
      fr: "Motif de l'abandon", en: "Why it was dropped",
      helpFr: "Désistement, injoignable, parti, aidé ailleurs... F4 = liste.",
      helpEn: "No longer wanted, not reached, left, helped elsewhere... F4 = list.")
  }

  static var stepOutcome: FieldWords {
    FieldWords(
      fr: "Résultat", en: "Outcome",
      helpFr: "Le besoin est-il satisfait, en partie, non satisfait ?",
      helpEn: "Is the need met, partly met, not met?")
  }

  static var stepSatisfaction: FieldWords {
    FieldWords(
      fr: "Personne satisfaite", en: "Satisfaction",
      helpFr: "La personne est-elle contente ? T très, C contente... P pas du tout.",
      helpEn: "Is the person content? T very, C content... P not at all.")
  }

  static var stepRecall: FieldWords {
    FieldWords(
      fr: "Motif du rappel", en: "Why recalled",
      helpFr: "Accord retiré, erreur, danger ou autre.",
      helpEn: "Consent withdrawn, mistake, danger or other.")
  }

  static var stepReopening: FieldWords {
    FieldWords(
      fr: "Motif de la reprise", en: "Why reopened",
      helpFr: "Ce qui a changé depuis la fin.",
      helpEn: "What changed since it ended.")
  }

  static var stepChase: FieldWords {
    FieldWords(
      fr: "Suite de la relance", en: "Result of reminder",
      helpFr: "Promesse, inconnu chez eux, sans réponse, hors service, message.",
      helpEn: "Promise, unknown there, no answer, out of service, word left.")
  }
}

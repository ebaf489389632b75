/// The rapid screening: vulnerabilities (domain.md 4.2) and red flags (4.4). Read on screen beside the person, so each
/// label names a situation, never the person.
extension FieldWords {
  static var vulnerableUnaccompanied: FieldWords {
    FieldWords(
      fr: "Mineur non accompagné", en: "Unaccompanied minor",
      helpFr: "Moins de 18 ans, sans aucun adulte responsable.",
      helpEn: "Under 18, without any adult in charge.")
  }

  static var vulnerableSeparated: FieldWords {
    FieldWords(
      fr: "Enfant séparé", en: "Separated child",
      helpFr: "Séparé de ses parents, mais avec un autre adulte de la famille.",
      helpEn: "Away from the parents, but with another adult of the family.")
  }

  static var vulnerableTrafficking: FieldWords {
    FieldWords(
      fr: "Traite des personnes", en: "Trafficking",
      helpFr: "Recrutée, transportée ou retenue pour être exploitée ? S = suspectée.",
      helpEn: "Recruited, moved or held to be exploited? S = suspected.")
  }

  static var vulnerableHealth: FieldWords {
    FieldWords(
      fr: "Problème de santé", en: "Health needs",
      helpFr: "Maladie chronique, blessure, traitement interrompu.",
      helpEn: "Chronic illness, injury, interrupted treatment.")
  }

  static var vulnerableDisability: FieldWords {
    FieldWords(
      fr: "Limitation d'activité", en: "Functional difficulty",
      helpFr: "Voir, entendre, marcher, se souvenir, se laver, communiquer.",
      helpEn: "Seeing, hearing, walking, remembering, washing, communicating.")
  }

  static var vulnerablePregnant: FieldWords {
    FieldWords(
      fr: "Enceinte", en: "Pregnant",
      helpFr: "Demander en privé.",
      helpEn: "Ask in private.")
  }

  static var vulnerableBreastfeeding: FieldWords {
    FieldWords(
      fr: "Allaitante", en: "Breastfeeding",
      helpFr: "L'enfant est-il avec elle ?",
      helpEn: "Is the child with her?")
  }

  static var vulnerableSingleHead: FieldWords {
    FieldWords(
      fr: "Seul soutien du foyer", en: "Single head of home",
      helpFr: "Élève seul(e) des enfants ou porte seul(e) le ménage.",
      helpEn: "Raises children alone or carries the household alone.")
  }

  static var vulnerableElderly: FieldWords {
    FieldWords(
      fr: "60 ans ou plus", en: "Aged 60 or over",
      helpFr: "Seuil du Plan Sésame, à confirmer.",
      helpEn: "The age of the Plan Sésame, to be confirmed.")
  }

  static var vulnerableViolence: FieldWords {
    FieldWords(
      fr: "Violences, torture", en: "Violence, torture",
      helpFr: "Subies avant, pendant ou après le voyage, dans la famille comprise.",
      helpEn: "Before, during or after the journey, in the family included.")
  }

  static var vulnerableDistress: FieldWords {
    FieldWords(
      fr: "Détresse psychique", en: "Distress",
      helpFr: "Tristesse, peur, insomnie, agitation. Ce n'est pas un diagnostic.",
      helpEn: "Sadness, fear, no sleep, agitation. This is not a diagnosis.")
  }

  static var vulnerableDebt: FieldWords {
    FieldWords(
      fr: "Dette lourde", en: "Heavy debt",
      helpFr: "Une dette que la personne ne voit pas comment rembourser.",
      helpEn: "A debt that the person sees no way to repay.")
  }

  static var vulnerableRejected: FieldWords {
    FieldWords(
      fr: "Rejet par la famille", en: "Family rejection",
      helpFr: "Famille qui refuse le retour, introuvable, ou personne sans abri.",
      helpEn: "A family that refuses the return or is not found; homeless.")
  }

  static var vulnerableUndocumented: FieldWords {
    FieldWords(
      fr: "Sans document", en: "No document",
      helpFr: "Aucune pièce valable, ou naissance jamais déclarée.",
      helpEn: "No valid document, or a birth never declared.")
  }

  static var vulnerableShipwreck: FieldWords {
    FieldWords(
      fr: "Naufrage, disparus", en: "Shipwreck, missing",
      helpFr: "A survécu à un naufrage, ou cherche un proche disparu.",
      helpEn: "Survived a shipwreck, or looks for a missing relative.")
  }

  static var flagSuicidal: FieldWords {
    FieldWords(
      fr: "Idées suicidaires", en: "Suicidal thoughts",
      helpFr: "Demander directement, en privé, avec calme. Oui = alerte immédiate.",
      helpEn: "Ask directly, in private, calmly. Yes = alert at once.")
  }

  static var flagHallucinations: FieldWords {
    FieldWords(
      fr: "Voix ou visions", en: "Voices or visions",
      helpFr: "Entend des voix ou voit ce que d'autres ne voient pas.",
      helpEn: "Hears voices or sees what others do not see.")
  }

  static var flagSexualExploitation: FieldWords {
    FieldWords(
      fr: "Exploitation sexuelle", en: "Sexual exploitation",
      helpFr: "Contrainte à des actes sexuels contre argent, abri ou passage.",
      helpEn: "Made to do sexual acts for money, shelter or passage.")
  }

  static var flagPhysicalViolence: FieldWords {
    FieldWords(
      fr: "Violence physique", en: "Physical violence",
      helpFr: "Coups ou blessures récents ; un certificat médical peut servir.",
      helpEn: "Recent blows or injuries; a medical certificate may serve.")
  }

  static var flagAcuteIllness: FieldWords {
    FieldWords(
      fr: "Maladie aiguë", en: "Acute illness",
      helpFr: "Forte fièvre, douleur à la poitrine, convulsion, perte de conscience.",
      helpEn: "High fever, chest pain, convulsion, loss of consciousness.")
  }

  static var flagPregnancyDanger: FieldWords {
    FieldWords(
      fr: "Grossesse en danger", en: "Pregnancy in danger",
      helpFr: "Saignement, forte douleur, fièvre, bébé qui ne bouge plus.",
      helpEn: "Bleeding, strong pain, fever, a baby that no longer moves.")
  }

  static var flagThreat: FieldWords {
    FieldWords(
      fr: "Menace en cours", en: "Threat now",
      helpFr: "Menacée par un créancier, un passeur ou un proche.",
      helpEn: "Threatened by a creditor, a smuggler or a relative.")
  }

  static var flagSmuggled: FieldWords {
    FieldWords(
      fr: "Trafic de migrants", en: "Smuggling",
      helpFr: "Passage illicite payé à un passeur ; autre chose que la traite.",
      helpEn: "Illegal crossing paid to a smuggler; not the same as trafficking.")
  }

  static var flagHomeless: FieldWords {
    FieldWords(
      fr: "Sans abri cette nuit", en: "Homeless tonight",
      helpFr: "Aucun lieu sûr où dormir ce soir.",
      helpEn: "No safe place to sleep tonight.")
  }

  static var vulnerabilityLevel: FieldWords {
    FieldWords(
      fr: "Niveau retenu", en: "Level decided",
      helpFr: "Avis de l'agent, pas un calcul : faible, modéré, élevé, critique.",
      helpEn: "The agent's opinion, not a sum: low, moderate, high, critical.")
  }

  static var screeningNote: FieldWords {
    FieldWords(
      fr: "Note de dépistage", en: "Screening note",
      helpFr: "Lue par le point focal protection et le ou la responsable.",
      helpEn: "Read by the protection focal point and the head of office.")
  }

  static var psychosocialNote: FieldWords {
    FieldWords(
      fr: "Note psychosociale", en: "Psychosocial note",
      helpFr: "Lue par l'assistant(e) psychosocial(e) et le ou la responsable.",
      helpEn: "Read by the psychosocial assistant and the head of office.")
  }
}

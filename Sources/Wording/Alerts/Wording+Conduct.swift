package import Casework

/// What to do in front of an alert, shown the moment the answer is given.
///
/// These texts are proposals (domain.md 4.4), to be replaced by the office's own procedure; none is official.
extension Wording {
  /// Two to five lines of at most 72 columns, in the order in which to act.
  package func conduct(for kind: RedFlagKind) -> [String] {
    switch language {
    case .french: frenchConduct(for: kind)
    case .english: englishConduct(for: kind)
    }
  }

  /// Says whose text the conduct is, above it.
  package var conductStanding: String {
    say(
      fr: "Proposition ; la procédure du bureau prime.",
      en: "A proposal, to be replaced by the office's procedure.")
  }

  private func frenchConduct(for kind: RedFlagKind) -> [String] {
    switch kind {
    case .suicidal:
      [
        "Ne pas laisser la personne seule, même un instant.",
        "Écouter sans juger ; demander si elle y pense en ce moment.",
        "Appeler l'assistant(e) psychosocial(e) du bureau.",
        "L'accompagner aux urgences ou au service de psychiatrie le plus proche.",
      ]
    case .unaccompaniedMinor:
      [
        "Garder l'enfant au calme, avec un adulte de confiance du bureau.",
        "Ne pas joindre la famille avant l'évaluation de protection.",
        "Prévenir l'AEMO ou le parquet, et le CDPE du département.",
        "Ne remettre l'enfant à personne sans décision écrite.",
      ]
    case .trafficking:
      [
        "Poursuivre seul(e) avec la personne, porte fermée.",
        "Ne rien promettre ; dire qui lira ce qui est noté.",
        "Prévenir le point focal protection.",
        "Police ou CNLTP seulement avec son accord, sauf pour un enfant.",
      ]
    case .sexualExploitation:
      [
        "Proposer de parler à une personne du même sexe, porte fermée.",
        "Ne pas demander de détails ; croire et rassurer.",
        "Proposer des soins : certains ne servent que dans les 72 heures.",
        "Prévenir le point focal protection ; plainte seulement si elle le veut.",
      ]
    case .hallucinations:
      [
        "Parler lentement, sans contredire ni entrer dans ce qui est entendu.",
        "Appeler l'assistant(e) psychosocial(e) du bureau.",
        "Orienter sous 24 h vers un service de santé mentale, avec un proche.",
        "Le service le plus proche peut être dans une autre région.",
      ]
    case .physicalViolence:
      [
        "Soigner d'abord : poste ou centre de santé.",
        "Le certificat médical compte si la personne porte plainte.",
        "Demander si le danger continue aujourd'hui.",
      ]
    case .acuteIllness:
      [
        "Arrêter l'entretien et appeler les secours.",
        "Asseoir ou coucher la personne, ne pas la laisser seule.",
        "L'accompagner à l'hôpital ou au centre de santé.",
      ]
    case .pregnancyDanger:
      [
        "Arrêter l'entretien et appeler les secours.",
        "Accompagner la femme à la maternité ou à l'hôpital, sans attendre.",
        "Prévenir avec son accord la personne de confiance.",
      ]
    case .threat:
      [
        "Ne pas appeler ni écrire avant d'avoir fixé un contact sans danger.",
        "Chercher avec la personne où elle serait en sécurité ce soir.",
        "Prévenir le point focal protection.",
        "Police ou gendarmerie avec son accord.",
      ]
    case .smuggled:
      [
        "Informer la personne de ses droits et des aides qui existent.",
        "Noter le passeur dans la note réservée, jamais ailleurs.",
        "Vérifier qu'il ne s'agit pas de traite : contrainte, exploitation.",
      ]
    case .homelessTonight:
      [
        "Trouver un lit avant la fermeture du bureau.",
        "Voir la famille, le CPRS, la Croix-Rouge, un centre d'accueil.",
        "Pour un enfant, passer par la protection de l'enfance.",
      ]
    case .distress:
      [
        "Écouter sans presser ; ne pas promettre, ne pas minimiser.",
        "Demander avec tact si elle a pensé à mourir : si oui, ne pas la laisser.",
        "Proposer un rendez-vous sous 24 h avec l'assistant(e) psychosocial(e).",
        "Convenir de qui sera près d'elle ce soir.",
      ]
    }
  }

  private func englishConduct(for kind: RedFlagKind) -> [String] {
    switch kind {
    case .suicidal:
      [
        "Do not leave the person alone, not even for a moment.",
        "Listen without judging; ask whether they think of it right now.",
        "Call the psychosocial assistant of the office.",
        "Go with them to the nearest emergency or psychiatric service.",
      ]
    case .unaccompaniedMinor:
      [
        "Keep the child in a calm place with a trusted adult of the office.",
        "Do not reach the family before the protection assessment.",
        "Tell the AEMO or the prosecutor, and the CDPE of the department.",
        "Hand the child to nobody without a written decision.",
      ]
    case .trafficking:
      [
        "Go on alone with the person, door closed.",
        "Promise nothing; say who will read what is written.",
        "Tell the protection focal point.",
        "Police or CNLTP only with their agreement, except for a child.",
      ]
    case .sexualExploitation:
      [
        "Offer to talk with somebody of the same sex, door closed.",
        "Do not ask for details; believe and reassure.",
        "Offer health care: some of it only serves within 72 hours.",
        "Tell the protection focal point; a complaint only if they want it.",
      ]
    case .hallucinations:
      [
        "Speak slowly; neither contradict nor join in what is heard.",
        "Call the psychosocial assistant of the office.",
        "Refer within 24 h to a mental health service, with a relative.",
        "The nearest service may be in another region.",
      ]
    case .physicalViolence:
      [
        "Care first: health post or health centre.",
        "The medical certificate matters if the person lodges a complaint.",
        "Ask whether the danger goes on today.",
      ]
    case .acuteIllness:
      [
        "Stop the interview and call for help.",
        "Let the person sit or lie down; do not leave them alone.",
        "Go with them to the hospital or the health centre.",
      ]
    case .pregnancyDanger:
      [
        "Stop the interview and call for help.",
        "Go with the woman to the maternity ward or hospital, without delay.",
        "With her agreement, tell the trusted person.",
      ]
    case .threat:
      [
        "Do not call or write before a safe way to reach them is agreed.",
        "Work out with the person where they would be safe tonight.",
        "Tell the protection focal point.",
        "Police or gendarmerie with their agreement.",
      ]
    case .smuggled:
      [
        "Tell the person their rights and what help there is.",
        "Write about the smuggler in the restricted note, nowhere else.",
        "Check that it is not trafficking: coercion, exploitation.",
      ]
    case .homelessTonight:
      [
        "Find a bed before the office closes.",
        "Try the family, the CPRS, the Red Cross, a shelter.",
        "For a child, go through child protection.",
      ]
    case .distress:
      [
        "Listen without hurry; promise nothing, belittle nothing.",
        "Ask gently whether they have thought of dying: if so, do not leave them.",
        "Offer a meeting with the psychosocial assistant within 24 h.",
        "Agree on who will be near them tonight.",
      ]
    }
  }
}

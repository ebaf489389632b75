package import Casework

/// What is answered about the social dimension of an assessment.
extension Wording {
  package func name(of access: ServiceAccess) -> String {
    switch access {
    case .good: say(fr: "bon", en: "good")
    case .fair: say(fr: "moyen", en: "fair")
    case .hard: say(fr: "difficile", en: "hard")
    case .none: say(fr: "impossible", en: "no access")
    }
  }

  package func name(of paper: MissingPaper) -> String {
    switch paper {
    case .birthExtract: say(fr: "extrait de naissance", en: "birth extract")
    case .lateBirthJudgment: say(fr: "jugement supplétif", en: "late-birth judgment")
    case .identityCard: say(fr: "carte d'identité", en: "identity card")
    case .nationality: say(fr: "certificat de nationalité", en: "certificate of nationality")
    case .passport: say(fr: "passeport", en: "passport")
    case .residence: say(fr: "certificat de résidence", en: "certificate of residence")
    case .lossCertificate: say(fr: "certificat de perte", en: "certificate of loss")
    case .childrenPapers: say(fr: "papiers des enfants", en: "papers of the children")
    case .marriage: say(fr: "certificat de mariage", en: "marriage certificate")
    case .diploma: say(fr: "diplôme, attestation", en: "diploma, attestation")
    case .other: say(fr: "autre pièce", en: "other paper")
    case .nothing: say(fr: "rien à obtenir", en: "nothing to obtain")
    }
  }

  package func name(of cover: HealthCover) -> String {
    switch cover {
    case .mutual: say(fr: "CMU, mutuelle de santé", en: "CMU, health mutual")
    case .sesame: say(fr: "Plan Sésame (60 ans et plus)", en: "Plan Sésame (60 and over)")
    case .equalChances: say(fr: "carte d'égalité des chances", en: "equal opportunities card")
    case .employer: say(fr: "employeur, IPM", en: "employer")
    case .programme: say(fr: "programme de retour", en: "return programme")
    case .privateInsurance: say(fr: "assurance privée", en: "private insurance")
    case .other: say(fr: "autre couverture", en: "other cover")
    case .nothing: say(fr: "aucune", en: "none")
    }
  }

  package func name(of strength: TieStrength) -> String {
    switch strength {
    case .strong: say(fr: "solides", en: "solid")
    case .fair: say(fr: "moyens", en: "fair")
    case .weak: say(fr: "faibles", en: "weak")
    case .none: say(fr: "aucun", en: "none")
    }
  }
}

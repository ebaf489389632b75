package import Casework

/// What is answered about the psychosocial dimension of an assessment.
extension Wording {
  package func name(of level: WellbeingLevel) -> String {
    switch level {
    case .veryGood: say(fr: "très bien", en: "very well")
    case .good: say(fr: "bien", en: "well")
    case .fair: say(fr: "moyen", en: "fairly well")
    case .poor: say(fr: "difficile", en: "badly")
    case .veryPoor: say(fr: "très difficile", en: "very badly")
    }
  }

  package func name(of frequency: Frequency) -> String {
    switch frequency {
    case .never: say(fr: "jamais", en: "never")
    case .rarely: say(fr: "rarement", en: "rarely")
    case .sometimes: say(fr: "parfois", en: "sometimes")
    case .often: say(fr: "souvent", en: "often")
    case .veryOften: say(fr: "très souvent", en: "very often")
    }
  }

  package func name(of sign: DistressSign) -> String {
    switch sign {
    case .anger: say(fr: "colère", en: "anger")
    case .sadness: say(fr: "tristesse", en: "sadness")
    case .fear: say(fr: "peur", en: "fear")
    case .stress: say(fr: "tension, stress", en: "stress")
    case .loneliness: say(fr: "solitude", en: "loneliness")
    case .lowWorth: say(fr: "se sent sans valeur", en: "feels worthless")
    case .concentration: say(fr: "n'arrive pas à se concentrer", en: "cannot concentrate")
    case .nightmares: say(fr: "cauchemars", en: "nightmares")
    case .withdrawal: say(fr: "repli sur soi", en: "withdrawal")
    case .pain: say(fr: "douleurs sans cause trouvée", en: "pains without a cause")
    case .other: say(fr: "autre signe", en: "other sign")
    }
  }

  package func name(of safety: SafetyLevel) -> String {
    switch safety {
    case .always: say(fr: "toujours", en: "always")
    case .mostly: say(fr: "le plus souvent", en: "most of the time")
    case .seldom: say(fr: "rarement", en: "seldom")
    case .never: say(fr: "jamais", en: "never")
    }
  }
}

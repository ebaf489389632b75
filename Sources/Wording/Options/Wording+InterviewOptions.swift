package import Casework

/// What is answered about an interview with an instrument.
extension Wording {
  package func name(of moment: InterviewMoment) -> String {
    switch moment {
    case .baseline: say(fr: "initial", en: "baseline")
    case .progress: say(fr: "suivi", en: "progress")
    case .final: say(fr: "final", en: "final interview")
    }
  }

  package func name(of place: InterviewPlace) -> String {
    switch place {
    case .office: say(fr: "au bureau", en: "at the office")
    case .home: say(fr: "à domicile", en: "at home")
    case .phone: say(fr: "par téléphone", en: "by phone")
    case .other: say(fr: "ailleurs", en: "elsewhere")
    }
  }
}

package import Casework

/// Alerts of the rapid screening, and how soon they must be answered for.
extension Wording {
  package func name(of kind: RedFlagKind) -> String {
    switch kind {
    case .suicidal: say(fr: "Idées suicidaires", en: "Suicidal thoughts")
    case .unaccompaniedMinor: say(fr: "Mineur non accompagné", en: "Unaccompanied minor")
    case .trafficking: say(fr: "Traite des personnes", en: "Trafficking in persons")
    case .sexualExploitation: say(fr: "Exploitation sexuelle", en: "Sexual exploitation")
    case .hallucinations: say(fr: "Voix ou visions", en: "Voices or visions")
    case .physicalViolence: say(fr: "Violence physique", en: "Physical violence")
    case .acuteIllness: say(fr: "Maladie aiguë", en: "Acute illness")
    case .pregnancyDanger: say(fr: "Grossesse en danger", en: "Pregnancy in danger")
    case .threat: say(fr: "Menace en cours", en: "Threat now")
    case .smuggled: say(fr: "Trafic illicite de migrants", en: "Smuggling of migrants")
    case .homelessTonight: say(fr: "Sans abri cette nuit", en: "Homeless tonight")
    case .distress: say(fr: "Détresse psychologique", en: "Psychological distress")
    }
  }

  /// How soon the conduct must be followed: "tout de suite", "aujourd'hui", "sous 48 h".
  package func delay(of kind: RedFlagKind) -> String {
    switch kind.hours {
    case 0: say(fr: "tout de suite", en: "at once")
    case 1..<24: say(fr: "aujourd'hui", en: "today")
    case let hours: say(fr: "sous \(hours) h", en: "within \(hours) h")
    }
  }

  /// How serious the alert is held to be, in one word.
  package func level(of kind: RedFlagKind) -> String {
    switch kind.hours {
    case 0: say(fr: "critique", en: "critical")
    case 1...24: say(fr: "élevé", en: "high")
    default: say(fr: "à traiter", en: "to be dealt with")
    }
  }

  /// "Police", "SAMU".
  package func name(of service: EmergencyNumber.Service) -> String {
    switch service {
    case .police: say(fr: "Police", en: "Police")
    case .fireBrigade: say(fr: "Sapeurs-pompiers", en: "Fire brigade")
    case .gendarmerie: say(fr: "Gendarmerie", en: "Gendarmerie")
    case .samu: say(fr: "SAMU", en: "SAMU (ambulance)")
    case .childProtection: say(fr: "Protection de l'enfant", en: "Child protection")
    case .alert: say(fr: "Alerte (Intérieur)", en: "Alert (Interior Ministry)")
    }
  }

  /// "Police 17", or "SAMU 1515 (à confirmer)" while no public source states the number.
  package func line(for number: EmergencyNumber) -> String {
    let line = "\(name(of: number.service)) \(clean(number.number, limit: 20))"
    return number.isConfirmed ? line : line + say(fr: " (à confirmer)", en: " (to be confirmed)")
  }

  /// The numbers for an alert, the most useful first, one a line.
  package func numbersToCall(for kind: RedFlagKind) -> [String] {
    EmergencyNumber.numbers(for: kind).map(line(for:))
  }
}

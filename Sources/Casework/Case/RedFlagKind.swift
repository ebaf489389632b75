/// The alerts of the rapid screening and of instruments (domain.md 4.4: [F] where the Ivorian proposals state them, else [P]).
package enum RedFlagKind: String, CaseIterable, Hashable, Sendable, Codable {
  case suicidal
  case unaccompaniedMinor
  case trafficking
  case sexualExploitation
  case hallucinations
  case physicalViolence
  case acuteIllness
  case pregnancyDanger
  case threat
  case smuggled
  case homelessTonight
  /// Distress, or the wish for psychological support, said in an interview with an instrument (domain.md 3.3).
  case distress

  /// Hours within which the conduct must be followed; 0 is at once, before the person leaves the room.
  package var hours: Int {
    switch self {
    case .suicidal, .unaccompaniedMinor, .acuteIllness, .pregnancyDanger: 0
    case .homelessTonight: 8
    case .trafficking, .sexualExploitation, .hallucinations, .threat, .distress: 24
    case .physicalViolence: 48
    case .smuggled: 72
    }
  }

  /// The compartment that the alert itself is sealed in.
  package var compartment: Compartment {
    switch self {
    case .suicidal, .hallucinations, .distress: .psychosocial
    case .acuteIllness, .pregnancyDanger, .homelessTonight: .casework
    default: .protection
    }
  }
}

/// What was done about an alert, said by the person who acknowledges it.
package enum FlagAction: String, OptionVocabulary, Codable {
  case accompanied = "AC"
  case calledHelp = "AP"
  case referred = "OR"
  case toldHead = "RE"
  case declined = "RF"

  package static let listCode = "flagAction"
}

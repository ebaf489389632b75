/// How the person came back (domain.md 4.1: categories [F], the list itself [P]).
package enum ReturnCategory: String, OptionVocabulary, Codable {
  /// Retour volontaire assisté et réintégration.
  case assistedVoluntary = "AVRR"
  /// Retour humanitaire volontaire: stranded or detained.
  case voluntaryHumanitarian = "VHR"
  /// Own decision, no help.
  case spontaneous = "SPON"
  /// Removal, push-back at a border, refusal of entry, interception at sea.
  case forced = "FORC"
  case evacuation = "EVAC"
  case other = "AUTR"
  /// The person cannot say.
  case unknown = "NSP"

  package static let listCode = "returnCategory"
}

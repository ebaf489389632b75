/// The agent's own view, never computed and never printed (domain.md 4.3 [P]).
package enum LeavingRisk: String, OptionVocabulary, Codable {
  case low = "F"
  case medium = "M"
  case high = "E"

  package static let listCode = "leavingRisk"
}

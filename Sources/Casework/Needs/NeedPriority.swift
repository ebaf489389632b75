/// How soon a need must be met; the agent's judgement [P], nothing is computed.
package enum NeedPriority: String, OptionVocabulary, Codable {
  case urgent = "U"
  case high = "H"
  case medium = "M"
  case low = "B"

  package static let listCode = "needPriority"
}

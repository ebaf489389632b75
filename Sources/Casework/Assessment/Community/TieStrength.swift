/// How strong ties and support are, as the person tells it [P].
package enum TieStrength: String, OptionVocabulary, Codable {
  case strong = "S"
  case fair = "M"
  case weak = "F"
  case none = "A"

  package static let listCode = "tieStrength"
}

/// How well a service can be reached and used, as the person tells it [P].
package enum ServiceAccess: String, OptionVocabulary, Codable {
  case good = "B"
  case fair = "M"
  case hard = "D"
  case none = "A"

  package static let listCode = "serviceAccess"
}

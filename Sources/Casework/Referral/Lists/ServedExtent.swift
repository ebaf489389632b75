/// How much of the service was given.
package enum ServedExtent: String, OptionVocabulary, Codable {
  case fully = "T"
  case partly = "P"

  package static let listCode = "servedExtent"
}

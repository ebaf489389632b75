/// What can be shown of a diploma; without it a training centre or an employer may refuse.
package enum DiplomaProof: String, OptionVocabulary, Codable {
  case original = "O"
  case copy = "C"
  case abroad = "E"
  case lost = "P"
  case neverIssued = "J"

  package static let listCode = "diplomaProof"
}

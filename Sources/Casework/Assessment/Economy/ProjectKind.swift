/// What the person would like to live on (domain.md 2.3 and 2.8).
package enum ProjectKind: String, OptionVocabulary, Codable {
  case job = "E"
  case ownBusiness = "A"
  case groupBusiness = "G"
  case training = "F"
  case undecided = "P"

  package static let listCode = "projectKind"
}

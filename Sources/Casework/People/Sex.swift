/// The sex as the person gives it; "prefers not to say" is the field's `NoAnswer.notDisclosed`.
package enum Sex: String, OptionVocabulary, Codable {
  case man = "H"
  case woman = "F"

  package static let listCode = "sex"
}

/// At which level of the integrated approach a need lies (domain.md 2.1): support to one person does not mend a road.
package enum NeedLevel: String, OptionVocabulary, Codable {
  case individual = "I"
  case community = "C"
  case structural = "S"

  package static let listCode = "needLevel"
}

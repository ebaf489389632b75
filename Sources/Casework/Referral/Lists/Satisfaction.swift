/// How content the person is with what was done, in five levels (domain.md 5.4 [P]).
package enum Satisfaction: String, OptionVocabulary, Codable {
  case veryContent = "T"
  case content = "C"
  case neither = "N"
  case discontent = "M"
  case veryDiscontent = "P"

  package static let listCode = "satisfaction"
}

/// The three dimensions of an integrated approach to reintegration (domain.md 2 and 3.1).
package enum NeedDimension: String, OptionVocabulary, Codable {
  case economic = "E"
  case social = "S"
  case psychosocial = "P"

  package static let listCode = "needDimension"
}

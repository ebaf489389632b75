/// How far somebody can go to work or to train; the nearest place may be in another region.
package enum Mobility: String, OptionVocabulary, Codable {
  case village = "V"
  case department = "D"
  case region = "R"
  case country = "P"
  case unable = "N"

  package static let listCode = "mobility"
}

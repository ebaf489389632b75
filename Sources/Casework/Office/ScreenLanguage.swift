/// The language an office chooses for its screens, as it is typed at the first opening.
package enum ScreenLanguage: String, OptionVocabulary, Codable {
  case french = "FR"
  case english = "EN"

  package static let listCode = "screenLanguage"
}

/// A language of the screen; the interview may be in another.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case french = "fr"
  case english = "en"
}

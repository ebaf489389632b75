/// Why somebody was not told what became of their referral [P]; without having told them it closes with nothing less.
package enum UntoldReason: String, OptionVocabulary, Codable {
  case deceased = "DCD"
  /// Gone again.
  case left = "PAR"
  case notReached = "INJ"
  /// Telling it would put the person in danger.
  case unsafe = "DNG"
  case other = "AUT"

  package static let listCode = "untoldReason"
}

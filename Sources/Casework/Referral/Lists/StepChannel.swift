/// By which way an answer came or a word went; most providers have a telephone and paper.
package enum StepChannel: String, OptionVocabulary, Codable {
  case phone = "T"
  /// The return slip.
  case slip = "B"
  /// In person, here or there.
  case visit = "V"
  case email = "E"
  /// The person said so.
  case person = "P"
  case message = "M"

  package static let listCode = "stepChannel"
}

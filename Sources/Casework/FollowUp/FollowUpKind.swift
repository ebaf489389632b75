/// What a follow-up is for; done, it opens the form that fits.
package enum FollowUpKind: String, OptionVocabulary, Codable {
  /// How the person is.
  case contact = "C"
  /// The plan is gone through.
  case plan = "P"
  /// One action of the plan falls due.
  case action = "A"
  /// An interview with an instrument.
  case interview = "I"
  /// A provider is asked for an answer.
  case referral = "R"
  case other = "X"

  package static let listCode = "followUpKind"
}

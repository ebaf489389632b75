/// What became of a follow-up.
package enum FollowUpStatus: String, OptionVocabulary, Codable {
  case planned = "P"
  case done = "F"
  /// Partly done.
  case partly = "T"
  /// The person did not come, without a word.
  case absent = "A"
  case excused = "E"
  case cancelled = "X"

  package static let listCode = "followUpStatus"

  /// Whether somebody was met.
  package var isContact: Bool { self == .done || self == .partly }
}

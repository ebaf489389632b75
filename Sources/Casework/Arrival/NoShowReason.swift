/// Why announced people are no longer waited for [P]. A new day is no reason: the announcement is put off.
package enum NoShowReason: String, OptionVocabulary, Codable {
  case cancelled = "ANN"
  /// They went elsewhere, or another office received them.
  case elsewhere = "AILL"
  /// Announced twice.
  case duplicate = "DOUB"
  /// Nobody knows.
  case unknown = "INC"

  package static let listCode = "noShowReason"
}

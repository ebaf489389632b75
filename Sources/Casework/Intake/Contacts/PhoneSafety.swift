/// How a number may be used without putting the person in danger (domain.md 1.6).
package enum PhoneSafety: String, OptionVocabulary, Codable {
  case safe = "S"
  /// Call, but do not say who is calling.
  case discreet = "D"
  /// Call, but leave no message with anybody.
  case noMessage = "M"
  /// Written messages only.
  case textOnly = "T"
  /// On file to recognise the person, never to be called.
  case doNotCall = "N"

  package static let listCode = "phoneSafety"
}

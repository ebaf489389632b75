/// How sure the announced day is.
package enum DayCertainty: String, OptionVocabulary, Codable {
  case sure = "S"
  /// Vers ce jour.
  case about = "V"

  package static let listCode = "dayCertainty"

  /// Days after the announced one on which somebody is still waited for, before they are late [P].
  package var slack: Int {
    switch self {
    case .sure: 0
    case .about: 3
    }
  }
}

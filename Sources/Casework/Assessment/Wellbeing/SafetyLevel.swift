/// How often the person feels safe; seldom and never raise an alert at home.
package enum SafetyLevel: String, OptionVocabulary, Codable {
  case always = "T"
  case mostly = "P"
  case seldom = "R"
  case never = "J"

  package static let listCode = "safetyLevel"

  /// Answers that raise an alert when they are about the home.
  static let dangerous: Set<String> = [seldom.rawValue, never.rawValue]
}

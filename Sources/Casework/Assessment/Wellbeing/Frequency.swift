/// How often, in five steps (the scale of domain.md 3.2 [R]).
package enum Frequency: String, OptionVocabulary, Codable {
  case never = "J"
  case rarely = "R"
  case sometimes = "P"
  case often = "S"
  case veryOften = "T"

  package static let listCode = "frequency"

  /// Answers that raise an alert when they are about distress.
  static let alarming: Set<String> = [often.rawValue, veryOften.rawValue]
}

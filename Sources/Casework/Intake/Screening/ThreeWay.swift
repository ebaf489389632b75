/// An answer to a screening question: "suspected" is neither yes nor no, and raises the alert as yes does.
package enum ThreeWay: String, OptionVocabulary, Codable {
  case yes = "O"
  case no = "N"
  case suspected = "S"

  package static let listCode = "threeWay"

  /// The codes that raise an alert.
  package static let raising: Set<String> = [yes.rawValue, suspected.rawValue]
}

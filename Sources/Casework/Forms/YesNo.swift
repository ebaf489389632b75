/// The two codes that a yes-or-no question takes, so that screens name and list them like any other options.
package enum YesNo: String, OptionVocabulary, Codable {
  case yes = "O"
  case no = "N"

  package static let listCode = "yesNo"
}

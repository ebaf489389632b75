/// Whether the person thinks of leaving within six months (domain.md 2.3 and 4.3).
package enum LeavingIntent: String, OptionVocabulary, Codable {
  case yes = "O"
  case no = "N"
  case perhaps = "P"

  package static let listCode = "leavingIntent"
}

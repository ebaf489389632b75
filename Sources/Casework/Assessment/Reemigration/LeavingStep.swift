/// A concrete step towards leaving (domain.md 4.3 [P]).
package enum LeavingStep: String, OptionVocabulary, Codable {
  case money = "ARG"
  case contact = "CON"
  case date = "DAT"
  case papers = "PAP"
  case other = "AUT"
  case nothing = "RIE"

  package static let listCode = "leavingStep"
}

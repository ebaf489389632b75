/// To whom the person owes money (domain.md 4.2, "debt matters" [F]; the list [P]).
package enum CreditorKind: String, OptionVocabulary, Codable {
  case family = "FAM"
  case friend = "AMI"
  /// Commerçant.
  case trader = "COM"
  /// Passeur.
  case smuggler = "PAS"
  case employer = "EMP"
  case tontine = "TON"
  case microfinance = "MIC"
  case bank = "BAN"
  case moneylender = "USU"
  case other = "AUT"

  package static let listCode = "creditorKind"
}

/// A paper that must be obtained (domain.md 1.4 [F]).
package enum MissingPaper: String, OptionVocabulary, Codable {
  case birthExtract = "EXT"
  case lateBirthJudgment = "JUG"
  case identityCard = "CNI"
  case nationality = "NAT"
  case passport = "PAS"
  case residence = "RES"
  case lossCertificate = "PER"
  case childrenPapers = "ENF"
  case marriage = "MAR"
  case diploma = "DIP"
  case other = "AUT"
  case nothing = "RIE"

  package static let listCode = "missingPaper"
}

/// Who pays when the person is ill (domain.md 1.3 [F]; the rest [P]).
package enum HealthCover: String, OptionVocabulary, Codable {
  case mutual = "CMU"
  case sesame = "SES"
  case equalChances = "CEC"
  case employer = "IPM"
  case programme = "OIM"
  case privateInsurance = "PRI"
  case other = "AUT"
  case nothing = "RIE"

  package static let listCode = "healthCover"
}

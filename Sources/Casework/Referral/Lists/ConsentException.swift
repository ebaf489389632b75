/// Why a referral is issued without consent: recorded, listed, and answered for (domain.md 6.1, principle 13).
package enum ConsentException: String, OptionVocabulary, Codable {
  /// Life at risk.
  case life = "V"
  case childInDanger = "E"
  /// Legal duty: a judge or the prosecutor asks.
  case legalDuty = "L"

  package static let listCode = "consentException"
}

/// What the person needs now (domain.md 2.3 [F]).
package enum ImmediateNeed: String, OptionVocabulary, Codable {
  /// Hébergement: a bed for now.
  case shelter = "HEB"
  /// Logement: a place to live.
  case housing = "LOG"
  case food = "ALI"
  case health = "SAN"
  case psychosocial = "PSY"
  case legal = "JUR"
  case documents = "DOC"
  case debts = "DET"
  case socialReintegration = "SOC"
  /// Appui matériel.
  case goods = "MAT"
  /// Protection spécialisée.
  case protection = "PRO"
  case transport = "TRA"
  case other = "AUT"
  /// No need today.
  case nothing = "RIE"

  package static let listCode = "immediateNeed"
}

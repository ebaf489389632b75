/// What may be told to a provider, item by item (domain.md 5.1 [F] for the blocks of the form; the cut [P]). Each is agreed to, or held
/// back, on its own.
package enum DisclosureItem: String, OptionVocabulary, Codable {
  /// Without it the slip has the case number only.
  case name = "NOM"
  case sex = "SEX"
  case birth = "AGE"
  /// Department and village.
  case residence = "RES"
  case phone = "TEL"
  case address = "ADR"
  /// Kind and number of the paper that proves who it is.
  case document = "PIE"
  case language = "LAN"
  /// Caregiver of a minor.
  case guardian = "TUT"
  case household = "MEN"
  /// That it is a returned migrant, from where and since when.
  case journey = "RET"
  /// The need, and the reason in words.
  case reason = "MOT"
  /// What others already gave for it.
  case alreadyGiven = "DEJ"
  /// What in the state of health matters to the provider.
  case health = "SAN"

  package static let listCode = "disclosureItem"
}

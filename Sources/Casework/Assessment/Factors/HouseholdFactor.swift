/// What in the family and household weakens or protects (MoHD, domain.md 2.9 [R]). Relations are one word here: violence is
/// recorded in the screening, where it is sealed.
package enum HouseholdFactor: String, OptionVocabulary, Codable {
  case size = "TAI"
  case structure = "COM"
  case livelihood = "REV"
  case debt = "DET"
  case education = "EDU"
  case roles = "ROL"
  case relations = "ENT"
  case acceptance = "ACC"
  case support = "SOU"
  case housing = "LOG"
  case migration = "MIG"
  case expectations = "ATT"
  case other = "AUT"

  package static let listCode = "householdFactor"
}

/// What sort of organisation a provider is (after the actors of domain.md 1.3; the closed list [P]).
///
/// HSDS: a taxonomy term of `organization`.
package enum ProviderKind: String, OptionVocabulary, Codable {
  case stateService = "ETA"
  /// Commune, department, regional development agency.
  case localAuthority = "COL"
  case health = "SAN"
  /// Court and what is attached to it.
  case justice = "JUS"
  case school = "EDU"
  /// Police, gendarmerie.
  case security = "SEC"
  case nonGovernmental = "ONG"
  case association = "ASS"
  case international = "OIN"
  case project = "PRJ"
  case privateFirm = "PRV"
  case other = "AUT"

  package static let listCode = "providerKind"
}

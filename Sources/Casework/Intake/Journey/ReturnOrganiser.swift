/// Who organised the return (domain.md 4.1 [P]).
package enum ReturnOrganiser: String, OptionVocabulary, Codable {
  case iom = "OIM"
  /// The State of Senegal.
  case state = "ETAT"
  /// The country left.
  case hostCountry = "PAYS"
  case frontex = "FRON"
  /// An association or NGO.
  case ngo = "ASSO"
  case family = "FAMI"
  case person = "SOI"
  case other = "AUTR"

  package static let listCode = "returnOrganiser"
}

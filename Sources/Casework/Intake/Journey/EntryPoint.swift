/// Where the person entered Senegal: those of domain.md 4.1 [P], then other known crossings [R].
package enum EntryPoint: String, OptionVocabulary, Codable {
  /// Aéroport international Blaise-Diagne.
  case dakarAirport = "AIBD"
  case rosso = "ROSS"
  case kidira = "KIDI"
  case moussala = "MOUS"
  case karang = "KARA"
  case dakarPort = "PORT"
  case keurAyib = "KEUR"
  case senoba = "SENO"
  case mpack = "MPAC"
  case salikegne = "SALI"
  case kalifourou = "KALI"
  case diama = "DIAM"
  /// A beach or landing place.
  case coast = "COTE"
  case other = "AUTR"

  package static let listCode = "entryPoint"
}

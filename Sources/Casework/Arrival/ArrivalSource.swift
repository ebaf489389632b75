/// Who said that somebody is coming (domain.md 1.2, 2.3: a notice or a manifest goes before an arrival [F]; the list [P]).
package enum ArrivalSource: String, OptionVocabulary, Codable {
  case iom = "OIM"
  /// Police de l'air et des frontières.
  case borderPolice = "PAF"
  /// The reception at the airport Blaise-Diagne.
  case airport = "AIBD"
  /// A consulate or an embassy of Senegal.
  case consulate = "CONS"
  /// Direction générale d'appui aux Sénégalais de l'extérieur.
  case diasporaSupport = "DGAS"
  /// Another BAOS.
  case office = "BAOS"
  case ngo = "ASSO"
  case family = "FAMI"
  case person = "SOI"
  case other = "AUTR"

  package static let listCode = "arrivalSource"
}

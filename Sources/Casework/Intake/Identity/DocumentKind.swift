/// What paper proves who the person is (domain.md 1.7).
package enum DocumentKind: String, OptionVocabulary, Codable {
  /// Biometric CEDEAO identity card, 17 digits.
  case cedeaoCard = "CED"
  /// Numéro d'identification nationale, 13 or 14 digits.
  case nationalNumber = "NIN"
  case passport = "PAS"
  /// Sauf-conduit or laissez-passer, one way, given by a consulate.
  case safeConduct = "SAU"
  case consularCard = "CON"
  /// Extrait de naissance: number, year and centre.
  case birthExtract = "EXT"
  /// Permis de conduire.
  case drivingLicence = "LIC"
  case iomReference = "OIM"
  case unhcrReference = "HCR"
  case other = "AUT"
  /// No paper at all (rien).
  case noDocument = "RIE"

  package static let listCode = "documentKind"
}

/// Where the person is housed since the return (domain.md 2.3 [F]).
package enum Housing: String, OptionVocabulary, Codable {
  case family = "FAM"
  case friends = "AMI"
  case own = "PRO"
  case rented = "LOC"
  /// Sans domicile.
  case homeless = "SAN"
  case temporaryShelter = "TEM"
  case other = "AUT"

  package static let listCode = "housing"
}

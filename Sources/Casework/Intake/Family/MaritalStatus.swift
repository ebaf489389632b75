/// Marital status, as the Ivorian form lists it (domain.md 2.3 [F]).
package enum MaritalStatus: String, OptionVocabulary, Codable {
  case single = "CEL"
  /// Union libre, concubinage.
  case cohabiting = "UNI"
  case married = "MAR"
  case customaryMarriage = "COU"
  case divorced = "DIV"
  case separated = "SEP"
  case widowed = "VEU"

  package static let listCode = "maritalStatus"
}

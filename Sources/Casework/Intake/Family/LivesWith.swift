/// With whom the person lives since the return [P].
package enum LivesWith: String, OptionVocabulary, Codable {
  case spouseAndChildren = "CON"
  case parents = "PAR"
  case otherFamily = "FAM"
  case inLaws = "BEL"
  case friends = "AMI"
  case alone = "SEU"
  case employer = "EMP"
  case daara = "DAA"
  /// Centre d'accueil.
  case shelter = "CEN"
  /// Sleeps outside.
  case nobody = "RUE"
  case other = "AUT"

  package static let listCode = "livesWith"
}

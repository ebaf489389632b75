/// Whose telephone a number is; half of the numbers given are a relative's.
package enum PhoneOwner: String, OptionVocabulary, Codable {
  /// The person's own (soi).
  case own = "SOI"
  case spouse = "CON"
  case parent = "PAR"
  /// Frère ou sœur.
  case sibling = "FRE"
  case child = "ENF"
  case family = "FAM"
  case friend = "AMI"
  case neighbour = "VOI"
  case villageChief = "CHE"
  case employer = "EMP"
  case other = "AUT"

  package static let listCode = "phoneOwner"
}

/// What the office must have ready at the door (the list [P]); what happened to anybody has no place here.
package enum ArrivalCare: String, OptionVocabulary, Codable {
  /// A woman who travels alone.
  case womanAlone = "FEM"
  /// A child without a parent.
  case minorAlone = "MIN"
  case infant = "BEBE"
  case pregnant = "ENC"
  /// Care on arrival.
  case medical = "SOIN"
  case disability = "HAND"
  case shelter = "HEB"
  /// The road home.
  case transport = "ROUT"
  case interpreter = "INT"

  package static let listCode = "arrivalCare"
}

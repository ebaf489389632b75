/// Who is head of the household the person returns to [P].
package enum HouseholdHead: String, OptionVocabulary, Codable {
  case person = "SOI"
  case spouse = "CON"
  case father = "PER"
  case mother = "MER"
  case sibling = "FRE"
  case uncleOrAunt = "ONC"
  case grandparent = "GRA"
  case child = "ENF"
  case other = "AUT"

  package static let listCode = "householdHead"
}

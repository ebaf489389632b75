/// The highest level attended (domain.md 2.3 [F]; the daara and technical schools [P]).
package enum SchoolLevel: String, OptionVocabulary, Codable {
  case none = "AUC"
  case preschool = "PRE"
  case primary = "PRI"
  case lowerSecondary = "MOY"
  case upperSecondary = "SEC"
  case technical = "TEC"
  case higher = "SUP"
  case daara = "DAA"
  case other = "AUT"

  package static let listCode = "schoolLevel"
}

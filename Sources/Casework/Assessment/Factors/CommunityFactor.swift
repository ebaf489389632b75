/// What in the community weakens or protects (MoHD, domain.md 2.9 [R]).
package enum CommunityFactor: String, OptionVocabulary, Codable {
  case schools = "ECO"
  case health = "SAN"
  case social = "SOC"
  case work = "EMP"
  case training = "FOR"
  case environment = "ENV"
  case norms = "NOR"
  case stigma = "REG"
  case solidarity = "SOL"
  case groups = "GRO"
  case leaders = "CHE"
  case safety = "SEC"
  case roads = "ROU"
  case smuggling = "PAS"
  case other = "AUT"

  package static let listCode = "communityFactor"
}

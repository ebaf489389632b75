/// What in the country weakens or protects (MoHD, domain.md 2.9 [R]).
package enum StructuralFactor: String, OptionVocabulary, Codable {
  case politics = "POL"
  case law = "LOI"
  case rights = "DRO"
  case conflict = "CON"
  case discrimination = "DIS"
  case economy = "ECO"
  case labour = "EMP"
  case programmes = "PRO"
  case finance = "FIN"
  case civilStatus = "ETA"
  case climate = "CLI"
  case other = "AUT"

  package static let listCode = "structuralFactor"
}

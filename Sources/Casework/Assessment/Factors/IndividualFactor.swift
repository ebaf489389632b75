/// What in the person weakens or protects (MoHD, domain.md 2.9 [R]); fields that must not exist are left out: ethnicity,
/// religion, sexual orientation.
package enum IndividualFactor: String, OptionVocabulary, Codable {
  case age = "AGE"
  case sex = "SEX"
  case physicalHealth = "SAN"
  case disability = "CAP"
  case history = "PAR"
  case journey = "VOY"
  case education = "EDU"
  case skills = "MET"
  case resources = "RES"
  case debt = "DET"
  case papers = "DOC"
  case confidence = "CON"
  case motivation = "MOT"
  case habits = "HAB"
  case other = "AUT"

  package static let listCode = "individualFactor"
}

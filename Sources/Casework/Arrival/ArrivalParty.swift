/// Who is announced: the answer decides whether a name or a number of people is asked for.
package enum ArrivalParty: String, OptionVocabulary, Codable {
  /// One person.
  case person = "P"
  case family = "F"
  case group = "G"

  package static let listCode = "arrivalParty"
}

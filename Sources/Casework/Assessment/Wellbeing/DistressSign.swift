/// Signs of distress in words that anybody may use of themselves (domain.md 3.2, item 28 [R]).
package enum DistressSign: String, OptionVocabulary, Codable {
  case anger = "COL"
  case sadness = "TRI"
  case fear = "PEU"
  case stress = "STR"
  case loneliness = "SEU"
  case lowWorth = "VAL"
  case concentration = "CON"
  case nightmares = "CAU"
  case withdrawal = "REP"
  case pain = "DOU"
  case other = "AUT"

  package static let listCode = "distressSign"
}

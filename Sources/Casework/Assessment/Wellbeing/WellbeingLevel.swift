/// How the person is, in five steps; a word, not a measure: instruments measure.
package enum WellbeingLevel: String, OptionVocabulary, Codable {
  case veryGood = "T"
  case good = "B"
  case fair = "M"
  case poor = "D"
  case veryPoor = "X"

  package static let listCode = "wellbeingLevel"
}

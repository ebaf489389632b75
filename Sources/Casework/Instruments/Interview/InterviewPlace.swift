/// Where somebody was interviewed.
package enum InterviewPlace: String, OptionVocabulary, Codable {
  case office = "B"
  case home = "D"
  case phone = "T"
  case other = "A"

  package static let listCode = "interviewPlace"
}

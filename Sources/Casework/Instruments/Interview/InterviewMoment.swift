/// Which interview it is on the way of a return (domain.md 3.1): the figures of one are held against the others.
package enum InterviewMoment: String, OptionVocabulary, Codable {
  case baseline = "I"
  case progress = "S"
  case final = "F"

  package static let listCode = "interviewMoment"
}

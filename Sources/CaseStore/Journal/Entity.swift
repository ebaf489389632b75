/// What an entry of the journal is about.
enum Entity: String, Sendable {
  case office
  case staff
  case person
  case caseFile = "case"
  case flag
  case relation
  case setting
  case caseRecord = "record"
  case instrument
  case provider
  case offer
  case referral
  case referralEvent
  case paper
  case followUp
  case attempt
  case closing
  case arrival
}

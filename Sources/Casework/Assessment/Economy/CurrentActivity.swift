/// What the person lives on since the return [P].
package enum CurrentActivity: String, OptionVocabulary, Codable {
  case employee = "SAL"
  case ownBusiness = "IND"
  case dayLabour = "JOU"
  case seasonal = "SAI"
  case familyHelp = "FAM"
  case apprentice = "APP"
  case studies = "ETU"
  case searching = "REC"
  case unable = "INC"
  case nothing = "RIE"

  package static let listCode = "currentActivity"
}

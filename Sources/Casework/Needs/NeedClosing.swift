/// Why a need is no longer open [P]; only the first says that it was answered.
package enum NeedClosing: String, OptionVocabulary, Codable {
  case met = "SAT"
  /// Proposed by a rule and set aside, or found not to be one.
  case notNeeded = "ECA"
  /// The person does not want it.
  case refused = "REF"
  /// Nobody within reach can meet it.
  case cannotBeMet = "IMP"
  /// The person left the area.
  case moved = "DEM"
  case other = "AUT"

  package static let listCode = "needClosing"
}

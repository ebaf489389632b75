/// What somebody is to the person: guardian, or contact they trust.
package enum KinLink: String, OptionVocabulary, Codable {
  /// Conjoint(e).
  case spouse = "CJ"
  case father = "PE"
  case mother = "ME"
  case brother = "FR"
  case sister = "SO"
  case son = "FS"
  case daughter = "FI"
  case uncle = "ON"
  case aunt = "TA"
  case grandparent = "GP"
  case cousin = "CO"
  case nephewOrNiece = "NE"
  /// Belle-famille.
  case inLaw = "BF"
  /// Autre parent.
  case otherRelative = "PA"
  case guardian = "TU"
  case friend = "AM"
  case neighbour = "VO"
  /// Marabout or teacher of the daara.
  case religiousGuide = "MA"
  case villageChief = "CV"
  case employer = "EM"
  /// Travailleur social.
  case socialWorker = "TS"
  case other = "AU"

  package static let listCode = "kinLink"
}

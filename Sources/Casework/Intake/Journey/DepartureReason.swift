/// Why the person had left [P].
package enum DepartureReason: String, OptionVocabulary, Codable {
  case work = "TRA"
  /// Too little income.
  case income = "REV"
  /// To help the family, or at its wish.
  case helpFamily = "FAM"
  /// To join somebody.
  case joinFamily = "REJ"
  case studies = "ETU"
  case health = "SAN"
  case debt = "DET"
  /// Fish, land or herd failed.
  case lostLivelihood = "RES"
  /// Conflict or insecurity.
  case conflict = "CON"
  /// Violence or threats against the person.
  case violence = "VIO"
  case adventure = "AVE"
  case other = "AUT"

  package static let listCode = "departureReason"
}

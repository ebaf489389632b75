/// Why a case ends (IOM handbook 2.7 [F] in domain.md 2.1; lost contact and transfer [F] 2.5; the last three [P]).
package enum ClosingReason: String, OptionVocabulary, Codable {
  /// The period of support is over.
  case supportEnded = "FIN"
  /// No longer eligible.
  case notEligible = "ELI"
  /// The person chooses to stop.
  case ownChoice = "ARR"
  /// Left the area.
  case moved = "DEM"
  case deceased = "DEC"
  /// Does not want the assistance.
  case doesNotWant = "REF"
  /// Could not get to it (obstacle).
  case barrier = "OBS"
  /// No longer suitable.
  case notSuitable = "INA"
  /// Aggressive or threatening behaviour.
  case threatening = "MEN"
  /// Receiving help did harm or brought stigma.
  case harmful = "NUI"
  /// Re-migration (reparti).
  case leftAgain = "REP"
  case noFunds = "BUD"
  case insecurity = "SEC"
  /// Perdu de vue.
  case lostContact = "PER"
  case transferred = "TRA"
  case goalsReached = "OBJ"
  /// The same return is on file elsewhere.
  case duplicate = "DOU"
  /// Opened by mistake.
  case mistake = "ERR"

  package static let listCode = "closingReason"
}

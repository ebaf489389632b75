/// How far an action has come (domain.md 2.7; "waiting for a document" is a state of its own in a working desk, 2.5).
package enum ActionState: String, OptionVocabulary, Codable {
  case planned = "P"
  /// En cours.
  case underWay = "C"
  /// En attente de pièce.
  case waiting = "D"
  /// Réalisée.
  case done = "R"
  /// Abandonnée, with a reason.
  case givenUp = "A"

  package static let listCode = "actionState"
}

/// A part of the data with its own key; a person reads it only when that key was granted to them.
package enum Compartment: String, CaseIterable, Hashable, Sendable, Codable {
  /// Names, birth, contacts, documents, family.
  case identity
  /// Return, journey, debts, needs.
  case casework = "case"
  /// Trafficking, violence, minors, smugglers, threats.
  case protection
  /// Distress, suicidality, mental health.
  case psychosocial
  /// Details of who read and did what.
  case log

  /// Those whose every reading is written down before the text is shown, and which no paper carries (design.md
  /// section 8).
  package static let watched: Set<Compartment> = [.protection, .psychosocial]
}

/// What became of an attempt to reach somebody (domain.md 2.6 [P]).
package enum ContactResult: String, OptionVocabulary, Codable {
  case reached = "J"
  case noAnswer = "N"
  /// Numéro hors service.
  case outOfService = "H"
  /// Parent joint: news, but not the person.
  case relativeReached = "P"
  case refused = "R"
  /// Déplacé: lives elsewhere now.
  case moved = "D"
  /// Reparti.
  case leftAgain = "M"
  case deceased = "X"

  package static let listCode = "contactResult"

  /// Whether the person was spoken to; an attempt is not a contact.
  package var isContact: Bool { self == .reached || self == .refused }

  /// Whether nobody is to be reminded of the case any more.
  package var endsReminders: Bool { self == .leftAgain || self == .deceased }
}

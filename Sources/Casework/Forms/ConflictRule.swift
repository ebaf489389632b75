/// What becomes of two answers that two desks or offices gave without seeing each other's.
package enum ConflictRule: String, Hashable, Sendable, Codable {
  /// The later one stands; the other stays in the history.
  case latest
  /// A withdrawal ("no") beats a consent.
  case withdrawalWins
  /// A protective flag ("yes", "suspected") beats its absence until an entitled person clears it.
  case protectionWins
  /// Both are kept, one after the other.
  case append
  /// Both are kept and somebody is asked.
  case ask
}

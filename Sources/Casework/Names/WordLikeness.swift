/// How alike two words of a name are, and why.
package struct WordLikeness: Hashable, Sendable {
  package let kind: Kind
  /// 0 to 1.
  package let value: Double

  package enum Kind: Int, Comparable, Hashable, Sendable {
    case different
    /// The first begins the second.
    case starts
    case close
    case alias
    /// The same letters or the same key.
    case same

    package static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  static let none = WordLikeness(kind: .different, value: 0)

  /// Compares two words; with `isTyping`, the beginning of a name counts for something.
  package static func of(
    _ a: NameWord, _ b: NameWord, aliases: NameAliases, isTyping: Bool = false
  ) -> WordLikeness {
    if a.folded == b.folded { return WordLikeness(kind: .same, value: 1) }
    if a.key == b.key, !a.key.isEmpty { return WordLikeness(kind: .same, value: 0.97) }
    if let weight = aliases.weight(a.key, b.key) { return WordLikeness(kind: .alias, value: weight) }
    if isTyping, a.folded.utf8.count >= 2, b.folded.hasPrefix(a.folded) || startsByKey(a, b) {
      return WordLikeness(kind: .starts, value: 0.7)
    }
    if aliases.areApart(a.key, b.key) { return none }
    switch KeyDistance.between(Array(a.key.utf8), Array(b.key.utf8)) {
    case 1: return WordLikeness(kind: .close, value: 0.8)
    case 2: return WordLikeness(kind: .close, value: 0.7)
    default: return none
    }
  }

  private static func startsByKey(_ a: NameWord, _ b: NameWord) -> Bool {
    a.key.utf8.count >= 2 && b.key.hasPrefix(a.key)
  }
}

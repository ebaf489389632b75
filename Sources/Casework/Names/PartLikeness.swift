/// How alike two parts of a name are: two family names, or two lists of given names.
package struct PartLikeness: Hashable, Sendable {
  package let kind: WordLikeness.Kind
  /// 0 to 1.
  package let value: Double
  /// The pair of spellings that decided.
  package let first: String
  package let second: String

  /// Nil when one of the parts is empty. Titles count only where nothing else stands beside them; a part that
  /// has all the words of the other is nearly the same, since papers leave second names out.
  package static func of(
    _ a: [NameWord], _ b: [NameWord], aliases: NameAliases, isTyping: Bool = false
  ) -> PartLikeness? {
    let a = withoutTitles(a, aliases)
    let b = withoutTitles(b, aliases)
    guard let firstOfA = a.first, let firstOfB = b.first else { return nil }
    var free = Array(b.indices)
    var sum = 0.0
    var pairs: [(likeness: WordLikeness, a: NameWord, b: NameWord)] = []
    for word in a {
      let best = free.map {
        (index: $0, likeness: WordLikeness.of(word, b[$0], aliases: aliases, isTyping: isTyping))
      }
      .max { $0.likeness.value < $1.likeness.value }
      guard let best, best.likeness.value > 0 else { continue }
      free.removeAll { $0 == best.index }
      sum += best.likeness.value
      pairs.append((best.likeness, word, b[best.index]))
    }
    guard let worst = pairs.min(by: { $0.likeness.value < $1.likeness.value }) else {
      return PartLikeness(kind: .different, value: 0, first: firstOfA.spelling, second: firstOfB.spelling)
    }
    let extras = (a.count - pairs.count, b.count - pairs.count)
    var value = sum / Double(pairs.count)
    if extras.0 > 0, extras.1 > 0 {
      value = sum / Double(max(a.count, b.count))
    } else {
      value -= 0.06 * Double(min(2, extras.0 + extras.1))
    }
    return PartLikeness(
      kind: worst.likeness.kind, value: value, first: worst.a.spelling, second: worst.b.spelling)
  }

  private static func withoutTitles(_ words: [NameWord], _ aliases: NameAliases) -> [NameWord] {
    let names = words.filter { !aliases.isTitle($0.key) }
    return names.isEmpty ? words : names
  }
}

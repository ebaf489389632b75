/// What two full names have in common.
package struct NameComparison: Hashable, Sendable {
  /// 0 to 100.
  package let score: Int
  package let reasons: [MatchReason]
  /// Nil when one of the two family names is missing.
  package let family: PartLikeness?
  /// Nil when one of the two lists of given names is missing.
  package let given: PartLikeness?
  /// Whether family and given names stand in the other order.
  package let isSwapped: Bool

  /// Family and given names known apart; both orders are tried. With `isTyping`, beginnings count.
  package static func compare(
    _ a: (family: String, given: String),
    _ b: (family: String, given: String),
    aliases: NameAliases = .builtIn,
    isTyping: Bool = false
  ) -> NameComparison {
    let a = NameParts(family: NameWord.words(in: a.family), given: NameWord.words(in: a.given))
    let b = NameParts(family: NameWord.words(in: b.family), given: NameWord.words(in: b.given))
    return compare(a, b, aliases: aliases, isTyping: isTyping)
  }

  /// Two names written in one piece, without saying which word is the family name: the first or the last is.
  package static func compare(
    _ a: String, _ b: String, aliases: NameAliases = .builtIn
  ) -> NameComparison {
    let wordsOfA = NameWord.words(in: a)
    let wordsOfB = NameWord.words(in: b)
    var best: NameComparison?
    for partsOfA in NameParts.readings(of: wordsOfA) {
      for partsOfB in NameParts.readings(of: wordsOfB) {
        let straight = oneOrder(partsOfA, partsOfB, aliases: aliases, isTyping: false, isSwapped: false)
        let isSwapped = partsOfA.familyIsFirst != partsOfB.familyIsFirst
        let found = isSwapped ? straight.swapped : straight
        if found.score > best?.score ?? -1 { best = found }
      }
    }
    return best ?? NameComparison(score: 0, reasons: [], family: nil, given: nil, isSwapped: false)
  }

  static func compare(
    _ a: NameParts, _ b: NameParts, aliases: NameAliases, isTyping: Bool
  ) -> NameComparison {
    let straight = oneOrder(a, b, aliases: aliases, isTyping: isTyping, isSwapped: false)
    if straight.score >= 90 { return straight }
    let other = NameParts(family: b.given, given: b.family)
    let swapped = oneOrder(a, other, aliases: aliases, isTyping: isTyping, isSwapped: true)
    return swapped.score > straight.score + 10 ? swapped : straight
  }
}

extension NameComparison {
  private var swapped: NameComparison {
    NameComparison(
      score: score, reasons: reasons + [.namesSwapped], family: family, given: given, isSwapped: true)
  }

  private static func oneOrder(
    _ a: NameParts, _ b: NameParts, aliases: NameAliases, isTyping: Bool, isSwapped: Bool
  ) -> NameComparison {
    let family = PartLikeness.of(a.family, b.family, aliases: aliases, isTyping: isTyping)
    let given = PartLikeness.of(a.given, b.given, aliases: aliases, isTyping: isTyping)
    var reasons: [MatchReason] = []
    if let family { reasons.append(familyReason(family)) }
    if let given { reasons.append(givenReason(given)) }
    if isSwapped { reasons.append(.namesSwapped) }
    let points = points(family?.value, given?.value) - (isSwapped ? 3 : 0)
    return NameComparison(
      score: max(0, Int(points.rounded())), reasons: reasons, family: family, given: given,
      isSwapped: isSwapped)
  }

  /// Given names weigh more: 300 family names cover over 95 % of people (domain.md 1.9 [F]). One part alone is
  /// little, and a part that differs spoils the other.
  private static func points(_ family: Double?, _ given: Double?) -> Double {
    switch (family, given) {
    case (let family?, let given?) where family > 0 && given > 0: 40 * family + 60 * given
    case (let family?, let given?): 25 * family + 30 * given
    case (let family?, nil): 40 * family
    case (nil, let given?): 60 * given
    case (nil, nil): 0
    }
  }

  private static func familyReason(_ part: PartLikeness) -> MatchReason {
    switch part.kind {
    case .same: .familySame(part.first, part.second)
    case .alias: .familyAlias(part.first, part.second)
    case .close: .familyClose(part.first, part.second)
    case .starts: .familyStarts(part.first, part.second)
    case .different: .familyDiffers(part.first, part.second)
    }
  }

  private static func givenReason(_ part: PartLikeness) -> MatchReason {
    switch part.kind {
    case .same: .givenSame(part.first, part.second)
    case .alias: .givenAlias(part.first, part.second)
    case .close: .givenClose(part.first, part.second)
    case .starts: .givenStarts(part.first, part.second)
    case .different: .givenDiffers(part.first, part.second)
    }
  }
}

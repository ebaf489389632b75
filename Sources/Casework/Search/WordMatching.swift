/// Finds the words of a vocabulary that a typed word may mean, each with how well it fits.
struct WordMatching {
  /// How well a word fits, 0 to 100, by how it was found.
  enum Fit {
    static let exact: UInt8 = 100
    static let begins: UInt8 = 93
    /// Less one for each letter that is written otherwise, six at most: of names that sound alike, the nearest
    /// writing comes first.
    static let sameKey: UInt8 = 92
    static let mostLetters = 6
    /// Times the weight of the alias, 50 to 100 %.
    static let alias: UInt8 = 84
    static let keyBegins: UInt8 = 65
    static let close: UInt8 = 40
  }

  private let folded: [UInt8]
  private let key: [UInt8]
  private let foldedHead: UInt64
  private let foldedMask: UInt64
  private let keyHead: UInt64
  private let keyMask: UInt64
  private let keyHash: UInt64
  private let keyText: String
  private let aliasFits: [UInt64: UInt8]
  /// One bit for each alias hash, to pass by most words in one step.
  private let aliasBits: UInt64
  private let aliases: NameAliases
  private let allowsBeginnings: Bool

  init(_ word: WordScanner.Word, aliases: NameAliases, allowsBeginnings: Bool = true) {
    folded = Array(word.folded.prefix(40))
    key = NameKey.bytes(folded: Array(word.sounded.prefix(40)))
    foldedHead = Vocabulary.head(folded)
    foldedMask = Self.mask(folded.count)
    keyHead = Vocabulary.head(key)
    keyMask = Self.mask(key.count)
    keyHash = Vocabulary.hash(key)
    keyText = String(decoding: key, as: UTF8.self)
    var fits: [UInt64: UInt8] = [:]
    var bits: UInt64 = 0
    for (other, weight) in aliases.related(to: keyText) {
      let hash = Vocabulary.hash(other.utf8)
      fits[hash] = UInt8(Double(Fit.alias) * weight)
      bits |= 1 << (hash & 63)
    }
    aliasFits = fits
    aliasBits = bits
    self.aliases = aliases
    self.allowsBeginnings = allowsBeginnings
  }

  /// Calls `body` with the number of each word that fits, and its fit.
  func find(in vocabulary: Vocabulary, _ body: (Int, UInt8) -> Void) {
    for number in 0..<vocabulary.count {
      let fit = fit(number, vocabulary)
      if fit > 0 { body(number, fit) }
    }
  }

  private func fit(_ number: Int, _ vocabulary: Vocabulary) -> UInt8 {
    if (vocabulary.heads[number] ^ foldedHead) & foldedMask == 0, let fit = fitByLetters(number, vocabulary) {
      return fit
    }
    let hash = vocabulary.keyHashes[number]
    if hash == keyHash, !key.isEmpty { return fitBySound(number, vocabulary) }
    if aliasBits & (1 << (hash & 63)) != 0, let fit = aliasFits[hash] { return fit }
    let otherHead = vocabulary.keyHeads[number]
    if allowsBeginnings, key.count >= 2, (otherHead ^ keyHead) & keyMask == 0,
      key.count <= 8 || vocabulary.key(number).starts(with: key)
    {
      return Fit.keyBegins
    }
    if key.count >= 5, otherHead >> 56 == keyHead >> 56 { return closeness(number, vocabulary) }
    return 0
  }

  private func fitByLetters(_ number: Int, _ vocabulary: Vocabulary) -> UInt8? {
    let word = vocabulary.word(number)
    if word.count == folded.count, folded.count <= 8 || word.elementsEqual(folded) { return Fit.exact }
    guard allowsBeginnings, word.count > folded.count else { return nil }
    return folded.count <= 8 || word.starts(with: folded) ? Fit.begins : nil
  }

  private func fitBySound(_ number: Int, _ vocabulary: Vocabulary) -> UInt8 {
    let letters = KeyDistance.distance(folded, Array(vocabulary.word(number)))
    return Fit.sameKey - UInt8(min(Fit.mostLetters, letters))
  }

  private func closeness(_ number: Int, _ vocabulary: Vocabulary) -> UInt8 {
    let other = vocabulary.key(number)
    guard abs(other.count - key.count) <= 2, other.count >= 5 else { return 0 }
    let letters = Array(other)
    guard KeyDistance.between(key, letters) != nil else { return 0 }
    return aliases.areApart(keyText, String(decoding: letters, as: UTF8.self)) ? 0 : Fit.close
  }

  private static func mask(_ count: Int) -> UInt64 {
    count == 0 ? 0 : count >= 8 ? .max : .max << UInt64(64 - 8 * count)
  }
}

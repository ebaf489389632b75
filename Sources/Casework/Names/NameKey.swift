/// Gives spellings of one Senegambian name the same key: French, Gambian-English and Wolof orthography.
///
/// After the folding key of domain.md 1.9 [P], improved: the palatal n of `Diagne`, `Jaañ`, `Niang` has a letter
/// of its own (q), so that Diané stays apart; a final `ng` stays, so that Dieng and Diène stay apart; a final e
/// stays after s, so that Cissé and Ciss stay apart. What no rule can do is the work of `NameAliases`.
package enum NameKey {
  /// The key of one word: lower-case ASCII letters; the same for a key of a key. "" for a word without letters.
  package static func of(_ word: String) -> String {
    String(decoding: bytes(word), as: UTF8.self)
  }

  /// The key as bytes.
  package static func bytes(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count + 2)
    for scalar in word.unicodeScalars {
      switch scalar {
      case "ñ", "Ñ", "ɲ", "Ɲ": letters += [UInt8(ascii: "g"), UInt8(ascii: "n")]
      case "\u{303}" where letters.last == UInt8(ascii: "n"):
        letters.removeLast()
        letters += [UInt8(ascii: "g"), UInt8(ascii: "n")]
      default: Folding.append(scalar, to: &letters)
      }
    }
    return bytes(folded: letters)
  }

  /// The key of a word that is folded already.
  static func bytes(folded: [UInt8]) -> [UInt8] {
    var rewriting = KeyRewriting(folded)
    return rewriting.run()
  }
}

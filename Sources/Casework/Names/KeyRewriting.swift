/// Rewrites a folded word sound by sound until nothing changes: what is left is its key.
struct KeyRewriting {
  private var letters: [UInt8]

  init(_ folded: [UInt8]) {
    letters = folded.filter { $0 >= Self.a && $0 <= Self.z }
    // A word of another script, or of digits, is its own key.
    if letters.isEmpty { letters = folded }
  }

  /// The key. Rewriting can bring two letters together that are one sound again, so it goes on until it rests;
  /// names need one or two rounds, the bound is for hostile words.
  mutating func run() -> [UInt8] {
    for _ in 0..<8 {
      let before = letters
      letters = Self.soundsRewritten(Self.silentLettersDropped(letters))
      rewriteEnding()
      if letters == before { break }
    }
    return letters
  }
}

extension KeyRewriting {
  private static let a = UInt8(ascii: "a")
  private static let b = UInt8(ascii: "b")
  private static let c = UInt8(ascii: "c")
  private static let d = UInt8(ascii: "d")
  private static let e = UInt8(ascii: "e")
  private static let f = UInt8(ascii: "f")
  private static let g = UInt8(ascii: "g")
  private static let h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i")
  private static let j = UInt8(ascii: "j")
  private static let k = UInt8(ascii: "k")
  private static let n = UInt8(ascii: "n")
  private static let o = UInt8(ascii: "o")
  private static let p = UInt8(ascii: "p")
  private static let q = UInt8(ascii: "q")
  private static let s = UInt8(ascii: "s")
  private static let t = UInt8(ascii: "t")
  private static let u = UInt8(ascii: "u")
  private static let w = UInt8(ascii: "w")
  private static let x = UInt8(ascii: "x")
  private static let y = UInt8(ascii: "y")
  private static let z = UInt8(ascii: "z")

  /// No h is heard except in `ch` and `ph`: Bah is Ba, Thiam Tiam, Sakho Sako, Sheikh Seik.
  private static func silentLettersDropped(_ word: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(word.count)
    for letter in word where letter != h || kept.last == c || kept.last == p { kept.append(letter) }
    return kept
  }

  private static func soundsRewritten(_ word: [UInt8]) -> [UInt8] {
    var new: [UInt8] = []
    new.reserveCapacity(word.count + 2)
    var position = 0
    while position < word.count {
      let next = position + 1 < word.count ? word[position + 1] : 0
      let afterNext = position + 2 < word.count ? word[position + 2] : 0
      let (first, second, length) = sound(
        word[position], next, afterNext, isFirst: position == 0, previous: new.last)
      for letter in [first, second] where letter != 0 && letter != new.last { new.append(letter) }
      position += length
    }
    return new
  }

  /// One sound: the one or two letters of the key (0 for none) and how many letters of the word wrote it.
  private static func sound(
    _ letter: UInt8, _ next: UInt8, _ afterNext: UInt8, isFirst: Bool, previous: UInt8?
  ) -> (UInt8, UInt8, Int) {
    switch letter {
    case c: return soundOfC(next, afterNext)
    case q, x: return (k, 0, 1)
    case p where next == h: return (f, 0, 2)
    case z: return (s, 0, 1)
    case d where next == j: return (j, 0, 2)
    case d where isI(next) && isVowel(afterNext): return (j, 0, 2)  // Diallo, Jallow
    case j where isI(next) && isBackVowel(afterNext): return (j, 0, 2)
    case g where next == n: return (g, n, 2)
    case n where isI(next) && isBackVowel(afterNext):
      return previous == g ? (0, 0, 2) : (g, n, 2)  // Niang, Gnang, Ñaŋ
    case g where next == u && (afterNext == e || isI(afterNext)): return (g, 0, 2)  // Guèye, Géy
    case o where next == u: return (u, 0, 2)
    case o where next == w && !isVowel(afterNext) && !isI(afterNext): return (o, 0, 2)  // Sow, Soh
    case o where isFirst: return (u, 0, 1)  // Omar, Oumar
    case a where next == o && afterNext != u: return (a, u, 2)  // Ndao, Ndaw
    case w: return (u, 0, 1)
    case y: return (i, 0, 1)
    default: return (letter, 0, 1)
    }
  }

  private static func soundOfC(_ next: UInt8, _ afterNext: UInt8) -> (UInt8, UInt8, Int) {
    switch next {
    case h: (s, 0, 2)
    case k, q: (k, 0, 2)
    case e, i, y: (s, 0, 1)
    case a where afterNext == a: (t, i, 1)  // Caam is Thiam: French never doubles an a
    default: (k, 0, 1)
    }
  }

  /// `Faye` ends as `Fay`, `Sène` as `Seen`, `Diob` as `Diop`; `Cissé` keeps its e, or it would be `Ciss`.
  private mutating func rewriteEnding() {
    guard letters.count > 2, let last = letters.last else { return }
    let before = letters[letters.count - 2]
    if last == Self.e, before == Self.i {
      letters.removeLast()
    } else if last == Self.e, before != Self.s, !Self.isVowel(before), letters.count > 2 {
      letters.removeLast()
    }
    if letters.last == Self.b { letters[letters.count - 1] = Self.p }
  }

  private static func isI(_ letter: UInt8) -> Bool { letter == i || letter == y }

  private static func isBackVowel(_ letter: UInt8) -> Bool { letter == a || letter == o || letter == u }

  private static func isVowel(_ letter: UInt8) -> Bool { isBackVowel(letter) || letter == e }
}

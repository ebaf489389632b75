import Casework
import Testing

struct NameKeyTests {
  @Test(arguments: NameVariants.all)
  func `spellings of one name are one name`(_ group: [String]) throws {
    let words = group.map { NameWord.words(in: $0) }
    for word in words { #expect(word.count == 1) }
    let first = try #require(words.first?.first)
    for other in words.compactMap(\.first) {
      let likeness = WordLikeness.of(first, other, aliases: .builtIn)
      #expect(likeness.kind >= .alias, "\(first.spelling) \(first.key), \(other.spelling) \(other.key)")
    }
  }

  @Test func `most groups need no alias`() {
    let byKeyAlone = NameVariants.all.filter { group in
      Set(group.flatMap { NameWord.words(in: $0).map(\.key) }).count == 1
    }
    #expect(byKeyAlone.count >= 48, "\(byKeyAlone.count) of \(NameVariants.all.count)")
  }

  @Test(arguments: NameVariants.apart)
  func `frequent names that look alike stay apart`(_ a: String, _ b: String) {
    let likeness = WordLikeness.of(NameWord(a), NameWord(b), aliases: .builtIn)
    #expect(likeness.kind == .different, "\(NameKey.of(a)) \(NameKey.of(b))")
  }

  @Test func `no two groups are taken for one name`() {
    for (index, one) in NameVariants.families.enumerated() {
      for other in NameVariants.families.dropFirst(index + 1) {
        for a in one {
          for b in other {
            let likeness = WordLikeness.of(NameWord(a), NameWord(b), aliases: .builtIn)
            #expect(likeness.value <= 0.8, "\(a) \(b)")
          }
        }
      }
    }
  }

  @Test(arguments: NameVariants.all.flatMap { $0 })
  func `the key of a key is itself`(_ name: String) {
    let key = NameKey.of(name)
    #expect(NameKey.of(key) == key)
  }

  @Test func `any letters have a key that is its own key`() {
    var dice = SplitMix64(seed: 7)
    let letters = Array("aabcdeeghijklmnnoopqrstuuwxyz'ñéŋ ")
    for _ in 0..<5_000 {
      let word = String(
        (0..<Int.random(in: 0...12, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a" })
      let key = NameKey.of(word)
      #expect(NameKey.of(key) == key, "\(word)")
      #expect(key.allSatisfy { $0.isASCII }, "\(word)")
    }
  }

  @Test func `a hostile word has a key too`() {
    #expect(NameKey.of("") == "")
    #expect(NameKey.of("12") == "12")
    #expect(NameKey.of("محمد") == "محمد")
    #expect(NameKey.of(String(repeating: "ow", count: 5_000)).count <= 10_000)
    #expect(NameKey.of("\u{1b}[31mDiop\u{202e}") == NameKey.of("31mDiop"))
  }
}

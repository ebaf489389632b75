import Testing
import Vault

struct `A recovery key on paper` {
  let text: RecoveryKeyText

  init() throws {
    try Sodium.start()
    text = try RecoveryKey.generate().text
  }

  private var typed: [Character] { Array(text.groups.joined()) }

  private func slip(_ characters: [Character]) -> RecoveryKeySlip? {
    guard case .failure(let slip) = RecoveryKeyText.parse(String(characters)) else { return nil }
    return slip
  }

  @Test func `is fourteen groups of four without letters taken for one another`() {
    #expect(text.groups.count == 14)
    #expect(text.groups.allSatisfy { $0.count == 4 })
    #expect(typed.allSatisfy { !"01OI".contains($0) })
  }

  @Test func `is read back in any case, with dashes or spaces`() throws {
    #expect(try RecoveryKeyText.parse(text.description.lowercased()).get() == text)
    #expect(try RecoveryKeyText.parse(text.groups.joined(separator: "  \n")).get() == text)
  }

  @Test func `makes the same key pair again`() throws {
    let key = try RecoveryKey.generate()
    #expect(try RecoveryKey.pair(of: key.text).publicKey == key.pair.publicKey)
  }

  @Test func `shows the group of any one wrong character`() throws {
    for place in 0..<56 {
      var wrong = typed
      wrong[place] = try #require(RecoveryKeyText.alphabet.first { $0 != wrong[place] })
      #expect(slip(wrong) == .wrongGroups([place / 4 + 1]))
    }
  }

  @Test func `shows two neighbours exchanged`() {
    for place in 0..<55 where typed[place] != typed[place + 1] {
      var wrong = typed
      wrong.swapAt(place, place + 1)
      #expect(slip(wrong) == .wrongGroups(Set([place / 4 + 1, (place + 1) / 4 + 1]).sorted()))
    }
  }

  @Test func `names a character that is not in its alphabet, and a missing one`() {
    var strange = typed
    strange[9] = "O"
    #expect(slip(strange) == .unknownCharacter("O", group: 3))
    #expect(slip(Array(typed.dropLast())) == .wrongLength(found: 55, expected: 56))
  }

  @Test func `never takes another for itself, whatever was typed wrong`() {
    for seed in 0..<500 {
      var wrong = typed
      for step in 0..<6 {
        wrong[(seed * 7 + step * 11) % 56] = RecoveryKeyText.alphabet[(seed + step * 5) % 32]
      }
      if wrong != typed, case .success(let other) = RecoveryKeyText.parse(String(wrong)) {
        #expect(other != text)
      }
    }
  }
}

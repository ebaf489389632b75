/// What a passphrase must be: at least 14 characters, or four words of three letters and more, without the person's
/// own name (facts-store.md 3.4; guessing one costs 64 MiB three times over).
package enum PassphraseRule {
  package static let leastLength = 14
  package static let leastWords = 4

  /// Why `passphrase` is too easy to guess; nil when it is good enough.
  package static func weakness(of passphrase: String, login: String, name: String) -> PassphraseWeakness? {
    let characters = passphrase.filter { !$0.isWhitespace }
    let distinct = Set(characters.lowercased())
    if characters.isEmpty || (distinct.count == 1 && characters.count > 1) {
      return characters.isEmpty ? .tooShort(length: 0, least: leastLength) : .repeated
    }
    let words = passphrase.split(whereSeparator: \.isWhitespace).filter { $0.count >= 3 }
    if passphrase.count < leastLength, words.count < leastWords {
      return .tooShort(length: passphrase.count, least: leastLength)
    }
    let typed = passphrase.lowercased()
    let own = ([login] + name.split { !$0.isLetter }.map(String.init)).map { $0.lowercased() }
    return own.contains { $0.count >= 3 && typed.contains($0) } ? .containsName : nil
  }
}

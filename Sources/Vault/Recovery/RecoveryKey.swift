/// The key on paper that opens every compartment when passphrases are lost: 32 random bytes that are the seed of a
/// key pair; only the public half is ever on disk.
package struct RecoveryKey {
  package let pair: KeyPair
  /// How it is written on the paper; the only place where it exists.
  package let text: RecoveryKeyText

  package static func generate() throws(VaultProblem) -> RecoveryKey {
    let bytes = Sodium.random(32)
    let seed = try SecretBytes(copying: bytes)
    return RecoveryKey(pair: try .fromSeed(seed), text: RecoveryKeyText(bytes: bytes))
  }

  /// The key of a text that was made before.
  package init(_ text: RecoveryKeyText) throws(VaultProblem) {
    self.init(pair: try Self.pair(of: text), text: text)
  }

  private init(pair: KeyPair, text: RecoveryKeyText) {
    self.pair = pair
    self.text = text
  }

  /// The pair of a paper that was typed in.
  package static func pair(of text: RecoveryKeyText) throws(VaultProblem) -> KeyPair {
    try .fromSeed(SecretBytes(copying: text.bytes))
  }
}

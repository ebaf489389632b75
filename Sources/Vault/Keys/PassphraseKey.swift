import CSodium

/// The key that a passphrase becomes (Argon2id).
package enum PassphraseKey {
  /// Bytes of salt beside each passphrase.
  package static let saltLength = 16

  package static func salt() -> [UInt8] { Sodium.random(saltLength) }

  /// 32 bytes; throws `malformed` for a salt of another length and `noMemory` when the cost cannot be paid here.
  package static func derive(
    _ passphrase: String,
    salt: [UInt8],
    cost: KeyCost
  ) throws(VaultProblem) -> SecretBytes {
    guard salt.count == saltLength else { throw .malformed }
    var typed = Array(passphrase.utf8)
    defer { sodium_memzero(&typed, typed.count) }
    var outcome: Int32 = -1
    let key = try SecretBytes(count: 32) { room in
      outcome = typed.withUnsafeBytes { text in
        crypto_pwhash(
          room.assumingMemoryBound(to: UInt8.self), 32,
          text.bindMemory(to: CChar.self).baseAddress
            ?? UnsafePointer(room.assumingMemoryBound(to: CChar.self)),
          UInt64(text.count),
          salt, UInt64(cost.passes), cost.memory, crypto_pwhash_ALG_ARGON2ID13)
      }
    }
    guard outcome == 0 else { throw .noMemory }
    return key
  }
}

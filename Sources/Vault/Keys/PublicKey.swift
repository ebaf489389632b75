import CSodium

/// Sealing to somebody's public half; no key of one's own is needed.
package enum PublicKey {
  /// Bytes that an anonymous box adds (`crypto_box_SEALBYTES`: a public key and an authenticator).
  static let overhead = 48

  /// An anonymous box (X25519, XSalsa20-Poly1305), 48 bytes longer than `text`; throws `malformed` for a key that
  /// is not one.
  package static func seal(_ text: [UInt8], to publicKey: [UInt8]) throws(VaultProblem) -> [UInt8] {
    guard publicKey.count == 32 else { throw .malformed }
    var sealed = [UInt8](repeating: 0, count: text.count + PublicKey.overhead)
    guard crypto_box_seal(&sealed, text, UInt64(text.count), publicKey) == 0 else { throw .malformed }
    return sealed
  }
}

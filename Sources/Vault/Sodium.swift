import CSodium

/// The library beneath this room of keys: passphrases become keys, keys are granted to people, and values are sealed
/// under them.
///
/// The room knows no case and no table; `CaseStore` says what a sealed value is bound to.
package enum Sodium {
  /// Makes libsodium ready; harmless when repeated. Throws `noLibrary` when it has no source of randomness.
  package static func start() throws(VaultProblem) {
    guard sodium_init() >= 0 else { throw .noLibrary }
  }

  /// Bytes from libsodium's generator, for nonces, salts and keys.
  package static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}

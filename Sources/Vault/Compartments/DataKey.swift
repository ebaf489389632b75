import CSodium

/// The key of one compartment in one generation: it seals, it opens, and its deposit pair opens what was put in by
/// people who hold no key.
package final class DataKey: Sendable {
  /// How the compartment is named outside this room.
  package let compartment: String
  /// 1 for the first key of the compartment; a new one begins when somebody who held it leaves.
  package let generation: Int
  let secret: SecretBytes
  private let deposit: KeyPair

  private init(compartment: String, generation: Int, secret: SecretBytes) throws(VaultProblem) {
    self.compartment = compartment
    self.generation = generation
    self.secret = secret
    // The seed of the deposit pair is another key derived from this one (BLAKE2b subkey 1).
    var outcome: Int32 = -1
    let seed = try secret.lend { key in
      Result { () throws(VaultProblem) in
        try SecretBytes(count: 32) { room in
          outcome = crypto_kdf_derive_from_key(
            room.assumingMemoryBound(to: UInt8.self), 32, 1, "deposits", key)
        }
      }
    }.get()
    guard outcome == 0 else { throw .malformed }
    deposit = try KeyPair.fromSeed(seed)
  }

  package static func generate(compartment: String, generation: Int) throws(VaultProblem) -> DataKey {
    try DataKey(compartment: compartment, generation: generation, secret: .random(32))
  }

  /// What stands in clear, so that anybody may deposit; 32 bytes.
  package var depositKey: [UInt8] { deposit.publicKey }

  func openDeposit(_ sealed: [UInt8]) throws(VaultProblem) -> [UInt8] { try deposit.open(sealed) }

  package func wipe() {
    secret.wipe()
    deposit.wipe()
  }

  /// The key sealed to somebody's public half, with its compartment and generation inside.
  package func grant(to publicKey: [UInt8]) throws(VaultProblem) -> [UInt8] {
    let name = Array(compartment.utf8)
    var text: [UInt8] = [UInt8(truncatingIfNeeded: generation >> 8), UInt8(truncatingIfNeeded: generation)]
    text += try secret.lend { Array(UnsafeBufferPointer(start: $0, count: 32)) }
    text += name
    defer { sodium_memzero(&text, text.count) }
    return try PublicKey.seal(text, to: publicKey)
  }

  /// The key that was granted to `holder`; throws `doesNotOpen` when it was granted to somebody else, and
  /// `malformed` when it is not the key it is filed as.
  package static func granted(
    _ grant: [UInt8],
    to holder: KeyPair,
    compartment: String,
    generation: Int
  ) throws(VaultProblem) -> DataKey {
    var text = try holder.open(grant)
    defer { sodium_memzero(&text, text.count) }
    guard text.count > 34, Array(text[34...]) == Array(compartment.utf8),
      Int(text[0]) << 8 | Int(text[1]) == generation
    else { throw .malformed }
    var key = Array(text[2..<34])
    defer { sodium_memzero(&key, key.count) }
    return try DataKey(compartment: compartment, generation: generation, secret: SecretBytes(copying: key))
  }
}

import CSodium

/// An X25519 key pair: anyone may seal to the public half, only the holder of the secret half opens.
package final class KeyPair: Sendable {
  /// 32 bytes.
  package let publicKey: [UInt8]
  let secretKey: SecretBytes

  private init(publicKey: [UInt8], secretKey: SecretBytes) {
    self.publicKey = publicKey
    self.secretKey = secretKey
  }

  package static func generate() throws(VaultProblem) -> KeyPair {
    try make { open, secret in crypto_box_keypair(open, secret) }
  }

  /// The pair that belongs to 32 secret bytes, always the same.
  package static func fromSeed(_ seed: SecretBytes) throws(VaultProblem) -> KeyPair {
    guard seed.count == 32 else { throw .malformed }
    return try seed.lend { bytes in
      Result { () throws(VaultProblem) in
        try make { open, secret in crypto_box_seed_keypair(open, secret, bytes) }
      }
    }.get()
  }

  /// The secret half sealed under `key`, as it is kept beside its owner's name; `owner` binds it to them.
  package func locked(under key: SecretBytes, owner: [UInt8]) throws(VaultProblem) -> [UInt8] {
    let nonce = Sodium.random(24)
    var sealed = [UInt8](repeating: 0, count: 48)
    let outcome = try lendBoth(secretKey, key) { secret, key in
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, secret, 32, owner, UInt64(owner.count), nil, nonce, key)
    }
    guard outcome == 0 else { throw .malformed }
    return nonce + sealed
  }

  /// The pair whose secret half was locked; throws `doesNotOpen` when `key` is not the right one.
  package static func unlocking(
    _ locked: [UInt8],
    publicKey: [UInt8],
    with key: SecretBytes,
    owner: [UInt8]
  ) throws(VaultProblem) -> KeyPair {
    guard locked.count == 72, publicKey.count == 32 else { throw .malformed }
    let sealed = Array(locked[24...])
    var outcome: Int32 = -1
    let secret = try key.lend { key in
      Result { () throws(VaultProblem) in
        try SecretBytes(count: 32) { room in
          outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
            room.assumingMemoryBound(to: UInt8.self), nil, nil, sealed, 48,
            owner, UInt64(owner.count), locked, key)
        }
      }
    }.get()
    guard outcome == 0 else { throw .doesNotOpen }
    // The public half follows from the secret one: a public key exchanged on disk is found here.
    var derived = [UInt8](repeating: 0, count: 32)
    _ = try secret.lend { crypto_scalarmult_base(&derived, $0) }
    guard derived == publicKey else { throw .doesNotOpen }
    return KeyPair(publicKey: publicKey, secretKey: secret)
  }

  /// Opens what `PublicKey.seal` sealed to this pair.
  package func open(_ sealed: [UInt8]) throws(VaultProblem) -> [UInt8] {
    let overhead = PublicKey.overhead
    guard sealed.count >= overhead else { throw .malformed }
    var text = [UInt8](repeating: 0, count: sealed.count - overhead)
    let outcome = try secretKey.lend { secret in
      crypto_box_seal_open(&text, sealed, UInt64(sealed.count), publicKey, secret)
    }
    guard outcome == 0 else { throw .doesNotOpen }
    return text
  }

  /// Whether the secret half is gone.
  package var isWiped: Bool { secretKey.isWiped }

  package func wipe() { secretKey.wipe() }

  private static func make(
    _ fill: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Int32
  ) throws(VaultProblem) -> KeyPair {
    var open = [UInt8](repeating: 0, count: 32)
    var outcome: Int32 = -1
    let secret = try SecretBytes(count: 32) { room in
      outcome = fill(&open, room.assumingMemoryBound(to: UInt8.self))
    }
    guard outcome == 0 else { throw .noLibrary }
    return KeyPair(publicKey: open, secretKey: secret)
  }
}

/// Lends two secrets at once.
private func lendBoth<Outcome>(
  _ first: SecretBytes,
  _ second: SecretBytes,
  _ work: (UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Outcome
) throws(VaultProblem) -> Outcome {
  try first.lend { a in
    Result { () throws(VaultProblem) in
      try second.lend { b in work(a, b) }
    }
  }.get()
}

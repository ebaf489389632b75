import CSodium

extension DataKey {
  /// Seals `text` for one place (XChaCha20-Poly1305, random nonce).
  package func seal(_ text: [UInt8], for place: Binding) throws(VaultProblem) -> [UInt8] {
    let form = SealedForm(kind: .sealed, generation: generation, version: place.version)
    let bound = place.associatedData(generation: generation)
    var sealed = form.bytes
    let start = sealed.count + 24
    sealed += Sodium.random(24)
    sealed += [UInt8](repeating: 0, count: text.count + 16)
    let outcome = try secret.lend { key in
      sealed.withUnsafeMutableBufferPointer { buffer -> Int32 in
        guard let base = buffer.baseAddress else { return -1 }
        return crypto_aead_xchacha20poly1305_ietf_encrypt(
          base + start, nil, text, UInt64(text.count), bound, UInt64(bound.count), nil, base + (start - 24),
          key)
      }
    }
    guard outcome == 0 else { throw .malformed }
    return sealed
  }

  /// Opens what was sealed or deposited for this place, whatever version the row had then.
  ///
  /// Throws `doesNotOpen` when it was sealed for another place, under another key, or changed since.
  package func open(_ sealed: [UInt8], table: String, row: [UInt8], column: String) throws(VaultProblem)
    -> [UInt8]
  {
    let form = try SealedForm(reading: sealed)
    guard form.generation == generation else { throw .doesNotOpen }
    let place = Binding(table: table, row: row, column: column, version: form.version)
    let bound = place.associatedData(generation: generation)
    switch form.kind {
    case .sealed:
      var text: [UInt8] = []
      let outcome = sealed.withUnsafeBytes { bytes in
        Result { () throws(VaultProblem) in try openSealed(bytes, bound: bound, into: &text) }
      }
      try outcome.get()
      return text
    case .deposited:
      let inside = try openDeposit(Array(sealed[SealedForm.length...]))
      guard inside.count >= 32, Array(inside[..<32]) == Digest.sha256(bound) else { throw .doesNotOpen }
      return Array(inside[32...])
    }
  }

  /// Decrypts into `text`, which grows when it must and is otherwise used again.
  func openSealed(
    _ sealed: UnsafeRawBufferPointer,
    bound: [UInt8],
    into text: inout [UInt8]
  ) throws(VaultProblem) {
    let start = SealedForm.length + 24
    guard sealed.count >= start + 16, let base = sealed.bindMemory(to: UInt8.self).baseAddress else {
      throw .malformed
    }
    let length = sealed.count - start - 16
    if text.count != length { text = [UInt8](repeating: 0, count: length) }
    let outcome = try secret.lend { key in
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &text, nil, nil, base + start, UInt64(length + 16), bound, UInt64(bound.count),
        base + SealedForm.length, key)
    }
    guard outcome == 0 else { throw .doesNotOpen }
  }
}

extension DepositKey {
  /// Seals `text` for one place without any key: only holders of the compartment's key open it.
  package func deposit(_ text: [UInt8], for place: Binding) throws(VaultProblem) -> [UInt8] {
    let form = SealedForm(kind: .deposited, generation: generation, version: place.version)
    let bound = Digest.sha256(place.associatedData(generation: generation))
    return try form.bytes + PublicKey.seal(bound + text, to: publicKey)
  }
}

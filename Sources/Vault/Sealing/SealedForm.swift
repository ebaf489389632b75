/// How a sealed value begins: one byte that tells how it was sealed, the generation of its key (2 bytes) and the
/// version of its row at that time (4 bytes), most significant first.
///
/// Sealed: then a nonce of 24 bytes and the XChaCha20-Poly1305 text, 47 bytes more than the plain one. Deposited:
/// then an anonymous box around the SHA-256 of the associated data and the text, 87 bytes more.
package struct SealedForm: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// By somebody who holds the compartment's key.
    case sealed = 1
    /// By somebody who does not, and cannot read it again.
    case deposited = 2
  }

  package let kind: Kind
  package let generation: Int
  package let version: Int

  static let length = 7

  init(kind: Kind, generation: Int, version: Int) {
    self.kind = kind
    self.generation = generation
    self.version = version
  }

  /// Reads the first bytes of a sealed value; throws `malformed` when they are not that.
  package init(reading bytes: [UInt8]) throws(VaultProblem) {
    let form: SealedForm? = bytes.withUnsafeBytes { SealedForm($0) }
    guard let form else { throw .malformed }
    self = form
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.length, let kind = Kind(rawValue: bytes[0]) else { return nil }
    self.kind = kind
    generation = Int(bytes[1]) << 8 | Int(bytes[2])
    version = Int(bytes[3]) << 24 | Int(bytes[4]) << 16 | Int(bytes[5]) << 8 | Int(bytes[6])
  }

  var bytes: [UInt8] {
    [
      kind.rawValue,
      UInt8(truncatingIfNeeded: generation >> 8), UInt8(truncatingIfNeeded: generation),
      UInt8(truncatingIfNeeded: version >> 24), UInt8(truncatingIfNeeded: version >> 16),
      UInt8(truncatingIfNeeded: version >> 8), UInt8(truncatingIfNeeded: version),
    ]
  }
}

/// What one guess of a passphrase costs: passes and memory of Argon2id, kept beside each user so that it may rise.
package struct KeyCost: Hashable, Sendable {
  package let passes: Int
  /// Bytes of memory each pass fills.
  package let memory: Int

  package init(passes: Int, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  /// Three passes over 64 MiB: 85 ms on the reference machine, above the OWASP floor of two over 19 MiB.
  package static let standard = KeyCost(passes: 3, memory: 64 << 20)

  /// The OWASP floor, for a fictional office whose passphrase lies beside it.
  package static let light = KeyCost(passes: 2, memory: 19 << 20)
}

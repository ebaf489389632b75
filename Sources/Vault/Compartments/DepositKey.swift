/// The public half of a compartment's deposit pair, as anybody may have it.
package struct DepositKey: Hashable, Sendable {
  package let compartment: String
  package let generation: Int
  /// 32 bytes.
  package let publicKey: [UInt8]

  package init(compartment: String, generation: Int, publicKey: [UInt8]) {
    self.compartment = compartment
    self.generation = generation
    self.publicKey = publicKey
  }
}

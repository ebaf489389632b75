import Testing
import Vault

struct `A key` {
  let cheap = KeyCost(passes: 1, memory: 8_192)

  init() throws { try Sodium.start() }

  @Test func `of a person opens with their passphrase and no other`() throws {
    let pair = try KeyPair.generate()
    let salt = PassphraseKey.salt()
    let key = try PassphraseKey.derive("le vent du fleuve", salt: salt, cost: cheap)
    let locked = try pair.locked(under: key, owner: [1])
    let again = try PassphraseKey.derive("le vent du fleuve", salt: salt, cost: cheap)
    #expect(throws: Never.self) {
      try KeyPair.unlocking(locked, publicKey: pair.publicKey, with: again, owner: [1])
    }
    let wrong = try PassphraseKey.derive("le vent du fleuve ", salt: salt, cost: cheap)
    #expect(throws: VaultProblem.doesNotOpen) {
      try KeyPair.unlocking(locked, publicKey: pair.publicKey, with: wrong, owner: [1])
    }
    #expect(throws: VaultProblem.doesNotOpen) {
      try KeyPair.unlocking(locked, publicKey: pair.publicKey, with: again, owner: [2])
    }
  }

  @Test func `of a person does not pass under a public key that was exchanged`() throws {
    let pair = try KeyPair.generate()
    let key = try SecretBytes.random(32)
    let locked = try pair.locked(under: key, owner: [1])
    #expect(throws: VaultProblem.doesNotOpen) {
      try KeyPair.unlocking(locked, publicKey: KeyPair.generate().publicKey, with: key, owner: [1])
    }
  }

  @Test func `of a compartment opens for whom it was granted to`() throws {
    let key = try DataKey.generate(compartment: "protection", generation: 2)
    let holder = try KeyPair.generate()
    let grant = try key.grant(to: holder.publicKey)
    let granted = try DataKey.granted(grant, to: holder, compartment: "protection", generation: 2)
    #expect(granted.depositKey == key.depositKey)
    #expect(throws: VaultProblem.doesNotOpen) {
      try DataKey.granted(grant, to: KeyPair.generate(), compartment: "protection", generation: 2)
    }
    #expect(throws: VaultProblem.malformed) {
      try DataKey.granted(grant, to: holder, compartment: "identity", generation: 2)
    }
    #expect(throws: VaultProblem.malformed) {
      try DataKey.granted(grant, to: holder, compartment: "protection", generation: 1)
    }
  }

  @Test func `that is wiped opens nothing`() throws {
    let pair = try KeyPair.generate()
    let box = try PublicKey.seal([1, 2], to: pair.publicKey)
    #expect(try pair.open(box) == [1, 2])
    pair.wipe()
    #expect(pair.isWiped)
    #expect(throws: VaultProblem.wiped) { try pair.open(box) }
  }

  @Test func `of thousands of people fits in memory when each is let go`() throws {
    for _ in 0..<2_000 { _ = try SecretBytes.random(32) }
  }

  @Test func `digest is SHA-256`() {
    #expect(Digest.sha256(Array("abc".utf8)).prefix(4) == [0xba, 0x78, 0x16, 0xbf])
  }
}

import CaseStore
import Casework
import Foundation
import Synchronization

/// A clock, dice and identifiers that a test can foresee.
final class TestWorld: Sendable {
  private let state = Mutex((now: Instant(milliseconds: 1_760_000_000_000), count: UInt64(0)))

  var now: Instant { state.withLock { $0.now } }

  func pass(seconds: Int) { state.withLock { $0.now = $0.now.adding(seconds: seconds) } }

  var world: World {
    World(
      now: { self.now },
      newID: {
        self.state.withLock { state in
          state.count += 1
          let noise = withUnsafeBytes(of: state.count.bigEndian) { [0, 0] + Array($0) }
          return RecordID(at: state.now, noise: noise)
        }
      },
      random: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } })
  }
}

/// One helper makes an empty office: a real file in a folder of its own, gone when the test lets go of it.
final class EmptyOffice {
  static let passphrase = "le vent du fleuve monte"
  static let cheap = KeyCost(passes: 1, memory: 8_192)

  let clock = TestWorld()
  let path: String
  let store: CaseStore
  let recovery: RecoveryKeyText
  let head: SignedIn

  init() throws {
    path = Self.newPath()
    let made = try CaseStore.create(at: path, opening: Self.opening, world: clock.world, cost: Self.cheap)
    store = made.store
    recovery = made.recovery
    head = try store.signIn(login: "fatou", passphrase: Self.passphrase)
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: path)
  }

  static let opening = OfficeOpening(
    region: .kolda, officeName: "BAOS de Kolda", language: "fr", headName: "Fatou Sané",
    headLogin: "fatou",
    passphrase: passphrase)

  static func newPath() -> String {
    NSTemporaryDirectory() + "baos-" + UUID().uuidString
  }

  var databasePath: String { path + "/baos.db" }

  /// The same data through another instance, as another desk has it.
  func anotherDesk() throws -> CaseStore { try CaseStore.open(at: path, world: clock.world) }

  /// Somebody new, signed in.
  func signedIn(_ login: String, _ role: Role) throws -> SignedIn {
    _ = try store.addStaff(
      login: login, name: "Personne \(login)", role: role, passphrase: Self.passphrase, cost: Self.cheap,
      by: head)
    return try store.signIn(login: login, passphrase: Self.passphrase)
  }
}

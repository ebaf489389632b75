package import Casework
import Synchronization
import Vault

/// Somebody who has signed in, with the keys that were granted to them; `wipe()` takes the keys from memory, and
/// then every verb answers `notSignedIn`.
package final class SignedIn: Sendable {
  package let member: StaffMember
  let pair: KeyPair
  /// By compartment, latest generation last.
  private let keys: [Compartment: [DataKey]]
  private let deposits: [Compartment: DepositKey]
  let session: RecordID
  /// Cases whose protected alerts were shown since signing in: each writes one line in the journal, not one for
  /// every time the screen is drawn.
  let casesShown = Mutex<Set<RecordID>>([])

  /// What this person registered last, as long as they are signed in.
  let lastEntered = Mutex<Answers>([:])

  init(
    member: StaffMember,
    pair: KeyPair,
    keys: [Compartment: [DataKey]],
    deposits: [Compartment: DepositKey],
    session: RecordID
  ) {
    self.member = member
    self.pair = pair
    self.keys = keys
    self.deposits = deposits
    self.session = session
  }

  deinit { wipe() }

  /// Whether the keys are gone.
  package var isWiped: Bool { pair.isWiped }

  /// Takes every key from memory; harmless when repeated.
  package func wipe() {
    pair.wipe()
    lastEntered.withLock { $0 = [:] }
    for key in keys.values.joined() { key.wipe() }
  }

  /// The newest key of a compartment; nil when it was not granted.
  func key(_ compartment: Compartment) -> DataKey? { keys[compartment]?.last }

  func key(_ compartment: Compartment, generation: Int) -> DataKey? {
    keys[compartment]?.first { $0.generation == generation }
  }

  func holds(_ compartment: Compartment) -> Bool { keys[compartment] != nil }

  /// Every key of every compartment, to grant them to somebody else.
  func allKeys(in compartments: Set<Compartment>) -> [DataKey] {
    compartments.flatMap { keys[$0] ?? [] }
  }

  /// Seals with the compartment's key, or deposits where this person has none.
  func seal(_ text: [UInt8], in compartment: Compartment, for place: Binding) throws -> [UInt8] {
    if let key = key(compartment) { return try key.seal(text, for: place) }
    return try deposit(text, in: compartment, for: place)
  }

  /// Puts something in that only holders of the compartment's key can read.
  func deposit(_ text: [UInt8], in compartment: Compartment, for place: Binding) throws -> [UInt8] {
    guard let deposit = deposits[compartment] else { throw StoreProblem.noKey(compartment) }
    return try deposit.deposit(text, for: place)
  }

  /// Opens a sealed column; throws `noKey` without the key and `unsealable` when the bytes are not what they were.
  func open(
    _ sealed: [UInt8],
    in compartment: Compartment,
    table: String,
    row: RecordID,
    column: String
  ) throws -> [UInt8] {
    guard let form = try? SealedForm(reading: sealed) else {
      throw StoreProblem.unsealable(table: table, record: row)
    }
    guard let key = key(compartment, generation: form.generation) else {
      if holds(compartment) { throw StoreProblem.unsealable(table: table, record: row) }
      throw StoreProblem.noKey(compartment)
    }
    do {
      return try key.open(sealed, table: table, row: row.bytes, column: column)
    } catch .wiped {
      throw StoreProblem.notSignedIn
    } catch {
      throw StoreProblem.unsealable(table: table, record: row)
    }
  }
}

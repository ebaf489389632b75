import Testing
import Vault

struct `A sealed value` {
  let key: DataKey
  let place = Binding(table: "section", row: Array(1...16), column: "casework", version: 3)

  init() throws {
    try Sodium.start()
    key = try DataKey.generate(compartment: "case", generation: 1)
  }

  private func open(_ sealed: [UInt8], column: String = "casework") throws -> [UInt8] {
    try key.open(sealed, table: "section", row: Array(1...16), column: column)
  }

  @Test(arguments: [0, 1, 40, 5_000])
  func `opens to what was sealed`(length: Int) throws {
    let text = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try open(key.seal(text, for: place)) == text)
  }

  @Test func `is never twice the same`() throws {
    #expect(try key.seal([1, 2, 3], for: place) != key.seal([1, 2, 3], for: place))
  }

  @Test func `does not open in another row, column or version`() throws {
    let sealed = try key.seal([1, 2, 3], for: place)
    #expect(throws: VaultProblem.doesNotOpen) { try open(sealed, column: "protection") }
    #expect(throws: VaultProblem.doesNotOpen) {
      try key.open(sealed, table: "section", row: Array(2...17), column: "casework")
    }
    var older = sealed
    older[6] = 2
    #expect(throws: VaultProblem.doesNotOpen) { try open(older) }
  }

  @Test func `shows every flipped bit`() throws {
    let sealed = try key.seal(Array("Aïssatou".utf8), for: place)
    for bit in 0..<(sealed.count * 8) {
      var bent = sealed
      bent[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: VaultProblem.self) { try open(bent) }
    }
  }

  @Test func `does not open under another key of the same compartment`() throws {
    let other = try DataKey.generate(compartment: "case", generation: 1)
    let sealed = try key.seal([7], for: place)
    #expect(throws: VaultProblem.doesNotOpen) {
      try other.open(sealed, table: "section", row: Array(1...16), column: "casework")
    }
  }

  @Test func `can be deposited without the key and read with it`() throws {
    let deposit = DepositKey(compartment: "case", generation: 1, publicKey: key.depositKey)
    let sealed = try deposit.deposit(Array("dette".utf8), for: place)
    #expect(try open(sealed) == Array("dette".utf8))
    #expect(throws: VaultProblem.doesNotOpen) { try open(sealed, column: "protection") }
    #expect(try SealedForm(reading: sealed).kind == .deposited)
  }

  @Test func `opens in a run with its buffers used again`() throws {
    var opener = ColumnOpener(key: key, table: "person", column: "header")
    for number in 0..<20 {
      let row = [UInt8](repeating: UInt8(number), count: 16)
      let text = [UInt8](repeating: UInt8(number), count: number * 3)
      let here = Binding(table: "person", row: row, column: "header", version: number * 70_000)
      let sealed = try key.seal(text, for: here)
      let opened = try sealed.withUnsafeBytes { sealed in
        try row.withUnsafeBytes { row in try opener.open(sealed, row: row) { Array($0) } }
      }
      #expect(opened == text)
    }
  }

  @Test func `is out of reach once the key is wiped`() throws {
    let sealed = try key.seal([1], for: place)
    key.wipe()
    #expect(throws: VaultProblem.wiped) { try open(sealed) }
    #expect(throws: VaultProblem.wiped) { try key.seal([1], for: place) }
  }
}

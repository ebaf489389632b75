/// The cases of the index in 56 bytes each: offices, countries and agents are few and written once.
struct CaseTable: Sendable {
  private(set) var rows: [Row] = []
  private var rowOf: [RecordID: Int32] = [:]
  private var rowOfNumber: [UInt64: Int32] = [:]
  private var offices = Names<String>()
  private var countries = Names<String>()
  private var agents = Names<RecordID>()

  struct Row: Sendable {
    let id: RecordID
    var lastChange: Int64
    /// Slot of the person.
    let person: Int32
    /// The next case of the same person, or -1.
    var next: Int32
    var opened: Int32
    /// `Int32.min` while open.
    var closed: Int32
    var counter: UInt32
    var version: Int32
    var office: UInt16
    var agent: UInt16
    var country: UInt16
    var year: UInt8
    /// Place of the status in `CaseStatus.allCases`, then a bit each for follow-up and removal.
    var state: UInt8

    static let followUpBit: UInt8 = 0x10
    static let goneBit: UInt8 = 0x20

    var isGone: Bool { state & Self.goneBit != 0 }
    var hasFollowUp: Bool { state & Self.followUpBit != 0 }
    var status: CaseStatus { CaseStatus.allCases[Int(state & 0x0f)] }
    /// Rises with the day it was opened, then with its number.
    var openedRank: UInt64 { UInt64(UInt32(bitPattern: opened) ^ 0x8000_0000) << 32 | UInt64(counter) }
    /// Open, and nothing recorded after the intake.
    var isWaiting: Bool { !isGone && !hasFollowUp && status == .open }
  }

  init() {}

  mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    rowOf.reserveCapacity(count)
    rowOfNumber.reserveCapacity(count)
  }

  func row(of id: RecordID) -> Int? { rowOf[id].map(Int.init) }

  func row(numbered number: CaseNumber) -> Int? {
    guard let office = offices.find(number.office) else { return nil }
    return rowOfNumber[Self.pack(office, number.year, number.counter)].map(Int.init)
  }

  func agentNumber(_ agent: RecordID) -> UInt16? { agents.find(agent) }
  func countryNumber(_ code: String) -> UInt16? { countries.find(code) }
  func officeNumber(_ letters: String) -> UInt16? { offices.find(letters) }

  func number(_ row: Row) -> CaseNumber {
    CaseNumber(office: offices[row.office], year: Int(row.year), counter: Int(row.counter))
  }

  func header(_ row: Row, person: RecordID) -> CaseHeader {
    CaseHeader(
      id: row.id,
      person: person,
      number: number(row),
      status: row.status,
      agent: agents[row.agent],
      opened: CivilDay(number: Int(row.opened)),
      closed: row.closed == .min ? nil : CivilDay(number: Int(row.closed)),
      lastChange: Instant(milliseconds: row.lastChange),
      version: Int(row.version),
      country: countries[row.country],
      hasFollowUp: row.hasFollowUp)
  }

  /// Takes a case in, in place of what was known of it; `next` is the person's first case so far. Returns the row
  /// when it is a new one.
  mutating func put(_ header: CaseHeader, person: Int, next: Int32) -> Int? {
    let known = rowOf[header.id]
    let row = Row(
      id: header.id,
      lastChange: header.lastChange.milliseconds,
      person: known.map { rows[Int($0)].person } ?? Int32(person),
      next: known.map { rows[Int($0)].next } ?? next,
      opened: Int32(clamping: header.opened.number),
      closed: header.closed.map { Int32(clamping: $0.number) } ?? .min,
      counter: UInt32(clamping: header.number.counter),
      version: Int32(clamping: header.version),
      office: offices.number(of: header.number.office),
      agent: agents.number(of: header.agent),
      country: countries.number(of: header.country),
      year: UInt8(clamping: header.number.year),
      state: Self.state(header))
    if let known {
      forgetNumber(of: Int(known))
      rows[Int(known)] = row
    } else {
      rows.append(row)
      rowOf[header.id] = Int32(rows.count - 1)
    }
    rowOfNumber[Self.pack(row.office, Int(row.year), Int(row.counter))] = known ?? Int32(rows.count - 1)
    return known == nil ? rows.count - 1 : nil
  }

  mutating func remove(_ id: RecordID) {
    guard let row = rowOf[id].map(Int.init) else { return }
    forgetNumber(of: row)
    rows[row].state |= Row.goneBit
  }
}

extension CaseTable {
  private mutating func forgetNumber(of row: Int) {
    let old = rows[row]
    let number = Self.pack(old.office, Int(old.year), Int(old.counter))
    if rowOfNumber[number] == Int32(row) { rowOfNumber[number] = nil }
  }

  private static func state(_ header: CaseHeader) -> UInt8 {
    let status = UInt8(CaseStatus.allCases.firstIndex(of: header.status) ?? 0)
    return status | (header.hasFollowUp ? Row.followUpBit : 0)
  }

  private static func pack(_ office: UInt16, _ year: Int, _ counter: Int) -> UInt64 {
    UInt64(office) << 40 | UInt64(UInt8(clamping: year)) << 32 | UInt64(UInt32(clamping: counter))
  }

  /// Few values, each written once.
  private struct Names<Value: Hashable & Sendable>: Sendable {
    private var values: [Value] = []
    private var numbers: [Value: UInt16] = [:]

    init() {}

    subscript(number: UInt16) -> Value { values[Int(number)] }

    func find(_ value: Value) -> UInt16? { numbers[value] }

    mutating func number(of value: Value) -> UInt16 {
      if let number = numbers[value] { return number }
      let number = UInt16(clamping: values.count)
      values.append(value)
      numbers[value] = number
      return number
    }
  }
}

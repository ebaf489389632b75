/// The people of the index, each a slot of a few numbers; their texts stay in the compact form they were read in.
struct PersonTable: Sendable {
  private(set) var slots: [Slot] = []
  private(set) var tokens: [UInt32] = []
  private(set) var contacts = ContactLines()
  private var wires: [UInt8] = []
  private var slotOf: [RecordID: Int32] = [:]
  /// Bytes and tokens that nobody refers to any more.
  private var waste = 0
  private var departments: [String] = [""]
  private var departmentNumbers: [String: UInt8] = ["": 0]
  /// By number of the department; nil until somebody lives there.
  private var departmentTokens: [[UInt32]?] = [[]]

  /// One person: 40 bytes.
  struct Slot: Sendable {
    var id: RecordID
    var wireStart: UInt32 = 0
    /// 0 for somebody whose cases are known but whose header is not.
    var wireLength: UInt32 = 0
    var tokenStart: UInt32 = 0
    var firstCase: Int32 = -1
    /// Years the birth may fall in; 0 when unknown.
    var birthFrom: Int16 = 0
    var birthTo: Int16 = 0
    var tokenCount: UInt8 = 0
    var department: UInt8 = 0
    /// 0 unknown, 1 man, 2 woman.
    var sex: UInt8 = 0
    /// Words of the family and given names.
    var nameCount: UInt8 = 0
  }

  /// Which part of a header a word stands in; the upper bits of a token, the lower are the word's number.
  enum Part: UInt32 {
    case family, given, nickname, father, mother, village, birthPlace, department

    static let shift: UInt32 = 28
    static let wordMask: UInt32 = 1 << shift - 1
    /// The least token that is a given name.
    static let firstGiven: UInt32 = given.rawValue << shift
    /// The least token that is not a name of the person.
    static let firstOther: UInt32 = father.rawValue << shift
  }

  init() {}

  mutating func reserve(_ count: Int) {
    slots.reserveCapacity(count)
    tokens.reserveCapacity(count * 10)
    wires.reserveCapacity(count * 130)
    slotOf.reserveCapacity(count)
    contacts.reserve(count + count / 2)
  }

  /// Slots and tokens for a pass over everybody.
  func withTokens(_ body: (UnsafeBufferPointer<Slot>, UnsafeBufferPointer<UInt32>) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      tokens.withUnsafeBufferPointer { tokens in body(slots, tokens) }
    }
  }

  func slot(of person: RecordID) -> Int? { slotOf[person].map(Int.init) }

  /// The slot of somebody, made empty when they are new.
  mutating func slotMaking(_ person: RecordID) -> Int {
    if let slot = slotOf[person] { return Int(slot) }
    slots.append(Slot(id: person))
    slotOf[person] = Int32(slots.count - 1)
    return slots.count - 1
  }

  mutating func setFirstCase(_ firstCase: Int32, of slot: Int) { slots[slot].firstCase = firstCase }

  func header(_ slot: Int) -> PersonHeader? {
    let place = slots[slot]
    guard place.wireLength > 0 else { return nil }
    let start = Int(place.wireStart)
    return PersonHeader(wire: wires[start..<(start + Int(place.wireLength))])
  }

  func departmentNumber(_ code: String) -> UInt8? { departmentNumbers[code] }

  /// Takes somebody's header in, in place of the one before; false when the bytes are not a header.
  mutating func put(_ wire: [UInt8], _ vocabulary: inout Vocabulary) -> Bool {
    wire.withUnsafeBufferPointer { bytes in
      var reader = WireReader(bytes)
      guard reader.byte() == PersonHeader.wireVersion, let id = reader.recordID(), let sex = reader.byte()
      else { return false }
      let birth = reader.birth()
      let slot = slotMaking(id)
      clear(slot)
      let tokenStart = tokens.count
      let parts: [Part] = [.family, .given, .nickname, .father, .mother, .village, .birthPlace]
      var nameCount = 0
      for part in parts {
        addWords(reader.span(), part, &vocabulary)
        if part == .given { nameCount = tokens.count - tokenStart }
      }
      let department = number(ofDepartment: reader.text())
      addDepartmentWords(department, &vocabulary)
      for _ in 0..<reader.count() where !reader.hasFailed {
        contacts.add(reader.span(), isPhone: true, owner: slot)
      }
      for _ in 0..<reader.count() where !reader.hasFailed {
        contacts.add(reader.span(), isPhone: false, owner: slot)
      }
      slots[slot].wireStart = UInt32(wires.count)
      slots[slot].wireLength = UInt32(bytes.count)
      slots[slot].tokenStart = UInt32(tokenStart)
      slots[slot].tokenCount = UInt8(clamping: tokens.count - tokenStart)
      slots[slot].sex = sex
      slots[slot].department = department
      slots[slot].birthFrom = Int16(clamping: birth?.years.lowerBound ?? 0)
      slots[slot].birthTo = Int16(clamping: birth?.years.upperBound ?? 0)
      slots[slot].nameCount = UInt8(clamping: nameCount)
      wires += bytes
      return !reader.hasFailed
    }
  }

  /// Forgets somebody's header; their slot stays for their cases.
  mutating func remove(_ person: RecordID) {
    guard let slot = slotOf[person] else { return }
    clear(Int(slot))
    if waste > 1_000_000, waste > wires.count / 2 { compact() }
  }
}

extension PersonTable {
  private mutating func clear(_ slot: Int) {
    if slots[slot].wireLength == 0 { return }
    waste += Int(slots[slot].wireLength)
    contacts.remove(owner: slot)
    slots[slot].wireLength = 0
    slots[slot].tokenCount = 0
    slots[slot].nameCount = 0
  }

  private mutating func addWords(
    _ text: UnsafeBufferPointer<UInt8>, _ part: Part, _ vocabulary: inout Vocabulary
  ) {
    if text.isEmpty { return }
    WordScanner.scan(text) { word in
      let number = UInt32(vocabulary.number(of: word))
      tokens.append(part.rawValue << Part.shift | number & Part.wordMask)
    }
  }

  /// Departments are found by name though a code is stored. The words of each are looked up once: there are 46
  /// departments and a hundred thousand people.
  private mutating func addDepartmentWords(_ number: UInt8, _ vocabulary: inout Vocabulary) {
    let place = Int(number)
    if departmentTokens[place] == nil {
      var words: [UInt32] = []
      for name in Department(rawValue: departments[place])?.searchWords ?? [] {
        WordScanner.scan(name) {
          words.append(Part.department.rawValue << Part.shift | UInt32(vocabulary.number(of: $0)))
        }
      }
      departmentTokens[place] = words
    }
    tokens += departmentTokens[place] ?? []
  }

  private mutating func number(ofDepartment code: String) -> UInt8 {
    if let number = departmentNumbers[code] { return number }
    guard departments.count < 255 else { return 0 }
    departments.append(code)
    departmentTokens.append(nil)
    departmentNumbers[code] = UInt8(departments.count - 1)
    return UInt8(departments.count - 1)
  }

  /// Moves what is in use together, when half of the bytes are of earlier versions.
  private mutating func compact() {
    var kept: [UInt8] = []
    var keptTokens: [UInt32] = []
    for slot in slots.indices {
      let start = Int(slots[slot].wireStart)
      let firstToken = Int(slots[slot].tokenStart)
      slots[slot].wireStart = UInt32(kept.count)
      slots[slot].tokenStart = UInt32(keptTokens.count)
      kept += wires[start..<(start + Int(slots[slot].wireLength))]
      keptTokens += tokens[firstToken..<(firstToken + Int(slots[slot].tokenCount))]
    }
    wires = kept
    tokens = keptTokens
    waste = 0
  }
}

/// A case number as far as it is typed: `KLD-26-00123-K`, `kld 26 123`, `26-123`, `KLD-26-001`, `123`.
struct CaseNumberPart: Hashable, Sendable {
  /// Three capitals, or nil when only digits were typed.
  let office: String?
  let year: Int?
  /// Counters it may mean; nil when none was typed.
  let counters: [ClosedRange<Int>]

  /// Nil when the text has another shape. `isOffice` says which letters begin a number here, or every name of
  /// three letters would.
  init?(_ text: String, isOffice: (String) -> Bool) {
    if let whole = CaseNumber(parsing: text), isOffice(whole.office) {
      self.init(office: whole.office, year: whole.year, counters: [whole.counter...whole.counter])
      return
    }
    let separators: Set<Character> = ["-", "/", ".", " "]
    var groups = text.uppercased().split(whereSeparator: separators.contains).map(String.init)
    guard let first = groups.first, text.utf8.count <= 20 else { return nil }
    var office: String?
    let letters = String(first.prefix { $0.isASCII && $0.isLetter })
    if !letters.isEmpty {
      guard letters.count == 3, isOffice(letters) else { return nil }
      office = letters
      groups[0].removeFirst(3)
      if groups[0].isEmpty { groups.removeFirst() }
    }
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), !groups.isEmpty else {
      return nil
    }
    guard let (year, counter) = Self.split(groups, hasOffice: office != nil) else { return nil }
    if let year, !(0...99).contains(year) { return nil }
    self.init(office: office, year: year, counters: counter.map(Self.ranges) ?? [])
  }

  private init(office: String?, year: Int?, counters: [ClosedRange<Int>]) {
    self.office = office
    self.year = year
    self.counters = counters
  }

  func matches(year: Int, counter: Int) -> Bool {
    if let wanted = self.year, wanted != year { return false }
    return counters.isEmpty || counters.contains { $0.contains(counter) }
  }

  private static func split(_ groups: [String], hasOffice: Bool) -> (year: Int?, counter: String?)? {
    switch groups.count {
    case 1 where hasOffice:
      let year = Int(groups[0].prefix(2))
      return groups[0].count <= 2 ? (year, nil) : (year, String(groups[0].dropFirst(2)))
    case 1 where groups[0].count == 7: return (Int(groups[0].prefix(2)), String(groups[0].dropFirst(2)))
    case 1: return groups[0].count <= 5 ? (nil, groups[0]) : nil
    case 2 where groups[0].count == 2 && groups[1].count <= 5: return (Int(groups[0]), groups[1])
    default: return nil
    }
  }

  /// `123` is the counter 123; led by a zero it is also the beginning of a counter of five digits.
  private static func ranges(_ digits: String) -> [ClosedRange<Int>] {
    guard let value = Int(digits), digits.count <= 5 else { return [] }
    var ranges = [value...value]
    if digits.hasPrefix("0"), digits.count < 5 {
      let scale = [1, 10, 100, 1_000, 10_000][5 - digits.count]
      ranges.append((value * scale)...(value * scale + scale - 1))
    }
    return ranges
  }
}

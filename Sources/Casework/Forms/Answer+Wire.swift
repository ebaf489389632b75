extension Answer {
  /// The answer as it is stored for ever: a letter that says its kind, a colon, the value.
  ///
  /// `t:Ndiaye`, `c:AVRR`, `m:LOG|SAN`, `b:1`, `n:3`, `f:250000`, `d:2026-11-24`, `d:2026-11`, `d:2026`,
  /// `d:~34@2026-11-24` (an age and the day it was estimated), `p:221771234567`, `i:` and 32 hexadecimal digits,
  /// `?:NC`.
  package var wire: String {
    switch self {
    case .text(let text): "t:" + text
    case .choice(let code): "c:" + code
    case .choices(let codes): "m:" + codes.joined(separator: "|")
    case .yesNo(let yes): yes ? "b:1" : "b:0"
    case .number(let number): "n:\(number)"
    case .money(let francs): "f:\(francs)"
    case .date(let date): "d:" + Self.wire(of: date)
    case .phone(let number): "p:" + number.digits
    case .person(let id): "i:\(id)"
    case .noAnswer(let reason): "?:" + reason.rawValue
    }
  }

  /// Nil when the text was not written by `wire`.
  package init?(wire: String) {
    var bytes = wire.utf8[...]
    guard let kind = bytes.popFirst(), bytes.popFirst() == UInt8(ascii: ":") else { return nil }
    let value = String(Substring(bytes))
    switch kind {
    case UInt8(ascii: "t"): self = .text(value)
    case UInt8(ascii: "c"): self = .choice(value)
    case UInt8(ascii: "m"): self = .choices(value.split(separator: "|").map(String.init))
    case UInt8(ascii: "b"):
      guard value == "1" || value == "0" else { return nil }
      self = .yesNo(value == "1")
    case UInt8(ascii: "n"):
      guard let number = Int(value) else { return nil }
      self = .number(number)
    case UInt8(ascii: "f"):
      guard let francs = Int(value) else { return nil }
      self = .money(francs)
    case UInt8(ascii: "d"):
      guard let date = Self.date(wire: value) else { return nil }
      self = .date(date)
    case UInt8(ascii: "p"):
      guard let number = PhoneNumber(parsing: "+" + value), number.digits == value else { return nil }
      self = .phone(number)
    case UInt8(ascii: "i"):
      guard let id = RecordID(value) else { return nil }
      self = .person(id)
    case UInt8(ascii: "?"):
      guard let reason = NoAnswer(rawValue: value) else { return nil }
      self = .noAnswer(reason)
    default: return nil
    }
  }

  private static func wire(of date: PartialDate) -> String {
    switch date {
    case .day(let day): wire(of: day)
    case .month(let year, let month): "\(padded(year, to: 4))-\(padded(month, to: 2))"
    case .year(let year): padded(year, to: 4)
    case .age(let age, let day): "~\(age)@\(wire(of: day))"
    }
  }

  private static func wire(of day: CivilDay) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(dayOfMonth, to: 2))"
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }

  private static func date(wire: String) -> PartialDate? {
    if wire.hasPrefix("~") {
      let parts = wire.dropFirst().split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, let age = Int(parts[0]), case .day(let day) = date(wire: String(parts[1]))
      else {
        return nil
      }
      return .age(age, on: day)
    }
    let isBeforeChrist = wire.hasPrefix("-")
    let parts = wire.dropFirst(isBeforeChrist ? 1 : 0).split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first else { return nil }
    let year = isBeforeChrist ? -first : first
    switch numbers.count {
    case 1: return .year(year)
    case 2: return (1...12).contains(numbers[1]) ? .month(year: year, month: numbers[1]) : nil
    case 3: return CivilDay(year: year, month: numbers[1], day: numbers[2]).map(PartialDate.day)
    default: return nil
    }
  }
}

/// The human number of a case, `KLD-26-00123-K`: office, year, counter, check character. A label, never a key.
///
/// The check character is ISO 7064 MOD 37,36 over letters and digits, which catches every single wrong character.
package struct CaseNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Three capital letters.
  package let office: String
  /// The last two digits of the year.
  package let year: Int
  /// 1 to 99,999 within the office and year.
  package let counter: Int

  package init(office: String, year: Int, counter: Int) {
    self.office = office
    self.year = year
    self.counter = counter
  }

  /// A whole number typed in any case, with or without dashes and spaces, O for 0 and I for 1 in the place of a digit
  /// or at its end; nil when its check character is wrong.
  package init?(parsing text: String) {
    guard let (body, check) = Self.split(text) else { return nil }
    let right = Self.checkCharacter(of: body)
    guard right == check || right == Self.digitsTakenForLetters[check] else { return nil }
    self.init(body: body)
  }

  package var check: Character { Self.checkCharacter(of: body) }

  /// Whether the check character is a letter that is read and typed as a digit: O or I. No such number is given out,
  /// so that an O at the end of one is always a zero.
  package var endsLikeADigit: Bool { "OI".contains(check) }

  package var description: String {
    "\(office)-\(Self.padded(year, to: 2))-\(Self.padded(counter, to: 5))-\(check)"
  }

  package static func < (a: CaseNumber, b: CaseNumber) -> Bool {
    (a.year, a.office, a.counter) < (b.year, b.office, b.counter)
  }

  /// Whether the text has the shape of a case number, right or wrong: three letters, seven digits, one character.
  package static func looksLikeOne(_ text: String) -> Bool { split(text) != nil }

  /// ISO 7064 MOD 37,36 check character of ASCII letters and digits; other characters are left out.
  package static func checkCharacter(of text: String) -> Character {
    Character(UnicodeScalar(checkByte(of: text.utf8)))
  }

  /// The same on bytes, for the thousand readings of a number with a slip.
  static func checkByte(of text: some Sequence<UInt8>) -> UInt8 {
    var product = 36
    for byte in text {
      guard let value = value(of: byte) else { continue }
      var sum = (product + value) % 36
      if sum == 0 { sum = 36 }
      product = sum * 2 % 37
    }
    return alphabet[(37 - product) % 36]
  }

  static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}

extension CaseNumber {
  private var body: String { office + Self.padded(year, to: 2) + Self.padded(counter, to: 5) }

  private init?(body: String) {
    guard let year = Int(body.dropFirst(3).prefix(2)), let counter = Int(body.suffix(5)) else { return nil }
    self.init(office: String(body.prefix(3)), year: year, counter: counter)
  }

  private static func split(_ text: String) -> (body: String, check: Character)? {
    let letters = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    guard letters.count == 11, let check = letters.last, letters.allSatisfy(\.isASCII) else { return nil }
    let digits = letters.dropFirst(3).dropLast().map { digitsTakenForLetters[$0] ?? $0 }
    let body = String(letters.prefix(3)) + String(digits)
    guard body.prefix(3).allSatisfy(\.isLetter), body.dropFirst(3).allSatisfy(\.isNumber) else { return nil }
    guard check.isLetter || check.isNumber else { return nil }
    return (body, check)
  }

  private static let digitsTakenForLetters: [Character: Character] = ["O": "0", "I": "1"]

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CaseNumber {
  /// The existing numbers that a mistyped one may be: one character wrong, missing, added, or two swapped; with or
  /// without dashes. The letters O, I, S, B among the digits are read as 0, 1, 5, 8 besides.
  ///
  /// A number typed without a slip comes first. The check character lets a slip point at few numbers, mostly one;
  /// `exists` says which of them were given out.
  package static func closest(to typed: String, where exists: (CaseNumber) -> Bool) -> [CaseNumber] {
    let characters = typed.uppercased().utf8.filter { alphabet.contains($0) }
    guard (10...12).contains(characters.count) else { return [] }
    var found: [CaseNumber] = []
    func consider(_ reading: [UInt8]) {
      guard let number = CaseNumber(bytes: reading), !found.contains(number), exists(number) else { return }
      found.append(number)
    }
    consider(characters)
    consider(lettersReadAsDigits(characters))
    for reading in readings(withOneSlipIn: characters) { consider(reading) }
    return found
  }

  /// Whether typed text is so much like a number that a slip is worth looking for: three characters or fewer
  /// before seven digits or so.
  static func resemblesOne(_ typed: String) -> Bool {
    let characters = typed.uppercased().utf8.filter { alphabet.contains($0) }
    let digits = characters.filter { $0 <= UInt8(ascii: "9") }.count
    return (10...12).contains(characters.count) && digits >= 5 && digits < characters.count
  }

  /// Eleven characters, capitals and digits, the last of them right for the others.
  private init?(bytes: [UInt8]) {
    guard bytes.count == 11, bytes[0..<3].allSatisfy({ $0 >= UInt8(ascii: "A") }) else { return nil }
    guard bytes[3..<10].allSatisfy({ $0 <= UInt8(ascii: "9") }) else { return nil }
    guard Self.checkByte(of: bytes[0..<10]) == bytes[10] else { return nil }
    let digits = bytes[3..<10].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    self.init(
      office: String(decoding: bytes[0..<3], as: UTF8.self), year: digits / 100_000, counter: digits % 100_000
    )
  }

  private static func readings(withOneSlipIn typed: [UInt8]) -> [[UInt8]] {
    switch typed.count {
    case 10: return insertions(typed)
    case 12: return typed.indices.map { index in removing(index, from: typed) }
    default: return substitutions(typed) + swaps(typed)
    }
  }

  private static func substitutions(_ typed: [UInt8]) -> [[UInt8]] {
    typed.indices.flatMap { index in
      alphabet.map { letter in
        var reading = typed
        reading[index] = letter
        return reading
      }
    }
  }

  private static func insertions(_ typed: [UInt8]) -> [[UInt8]] {
    (0...typed.count).flatMap { index in
      alphabet.map { letter in
        var reading = typed
        reading.insert(letter, at: index)
        return reading
      }
    }
  }

  private static func removing(_ index: Int, from typed: [UInt8]) -> [UInt8] {
    var reading = typed
    reading.remove(at: index)
    return reading
  }

  private static func swaps(_ typed: [UInt8]) -> [[UInt8]] {
    typed.indices.dropLast().map { index in
      var reading = typed
      reading.swapAt(index, index + 1)
      return reading
    }
  }

  private static func lettersReadAsDigits(_ typed: [UInt8]) -> [UInt8] {
    guard typed.count == 11 else { return typed }
    let digits: [UInt8: UInt8] = [
      UInt8(ascii: "O"): UInt8(ascii: "0"), UInt8(ascii: "I"): UInt8(ascii: "1"),
      UInt8(ascii: "L"): UInt8(ascii: "1"), UInt8(ascii: "S"): UInt8(ascii: "5"),
      UInt8(ascii: "B"): UInt8(ascii: "8"),
    ]
    var reading = typed
    for index in 3..<10 { reading[index] = digits[reading[index]] ?? reading[index] }
    return reading
  }
}

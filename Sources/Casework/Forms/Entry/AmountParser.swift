/// Reads amounts of whole FCFA and plain numbers as people write them.
package enum AmountParser {
  /// `1250000`, `1 250 000`, `1.250.000`, `1,25M`, `50k`, `50 mille`, with or without `F` or `FCFA` behind; nil when
  /// it is no amount, or not a whole number of francs.
  package static func francs(_ text: String) -> Int? {
    var rest = text.lowercased().filter { !spaces.contains($0) }
    for unit in ["fcfa", "cfa", "xof", "f"] where rest.hasSuffix(unit) {
      rest.removeLast(unit.count)
      break
    }
    for (word, factor) in multiples where rest.hasSuffix(word) {
      return scaled(String(rest.dropLast(word.count)), by: factor)
    }
    return grouped(rest)
  }

  /// Digits with spaces between them, or nil.
  package static func number(_ text: String) -> Int? {
    digits(text.filter { !spaces.contains($0) })
  }

  /// `1 250 000`: groups of three, from the right, with plain spaces.
  package static func grouped(francs: Int) -> String {
    let digits = String(francs.magnitude)
    var shown = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { shown.append(" ") }
      shown.append(digit)
    }
    return francs < 0 ? "-" + shown : shown
  }

  private static let spaces: Set<Character> = [" ", "\u{a0}", "\u{202f}", "'"]
  private static let multiples: [(String, Int)] = [
    ("millions", 1_000_000), ("million", 1_000_000), ("mille", 1_000), ("m", 1_000_000), ("k", 1_000),
  ]

  /// Digits that may be cut in threes by dots or commas.
  private static func grouped(_ text: String) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.count > 1 else { return digits(text) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return digits(groups.joined())
  }

  /// `1,25` millions: a comma or a dot before the decimals.
  private static func scaled(_ text: String, by factor: Int) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, let whole = digits(String(parts[0])) else { return nil }
    var value = whole.multipliedReportingOverflow(by: factor)
    if parts.count == 2 {
      var part = factor
      for digit in parts[1] {
        guard let figure = digit.wholeNumberValue, digit.isASCII, part.isMultiple(of: 10) else { return nil }
        part /= 10
        value.partialValue &+= figure * part
      }
    }
    return value.overflow ? nil : value.partialValue
  }

  private static func digits(_ text: String) -> Int? {
    guard (1...15).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
  }
}

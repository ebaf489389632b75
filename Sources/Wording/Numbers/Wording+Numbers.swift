/// Numbers and money, with a plain space between thousands so that they read the same on an ASCII terminal.
extension Wording {
  /// `1 250 000`.
  package func number(_ value: Int) -> String {
    var grouped = ""
    let digits = String(value.magnitude)
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { grouped.append(" ") }
      grouped.append(digit)
    }
    return value < 0 ? "-" + grouped : grouped
  }

  /// `1 250 000 FCFA`.
  package func money(_ francs: Int) -> String { number(francs) + " FCFA" }

  /// `31 %`.
  package func percent(_ value: Int) -> String { say(fr: "\(value) %", en: "\(value)%") }

  /// A number and its noun, in the number the language asks: French counts 0 and 1 as singular, English only 1.
  func counted(_ count: Int, fr french: (one: String, many: String), en english: (one: String, many: String))
    -> String
  {
    let noun = say(
      fr: (-1...1).contains(count) ? french.one : french.many,
      en: count.magnitude == 1 ? english.one : english.many)
    return "\(number(count)) \(noun)"
  }

  /// Digits with zeros in front, `07`.
  func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

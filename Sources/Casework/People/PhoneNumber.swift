/// A telephone number as digits with its country code ("221771234567"); any foreign number is accepted.
package struct PhoneNumber: Hashable, Sendable, Codable {
  /// Digits only, without + or 00.
  package let digits: String

  /// From any writing: `77 123 45 67`, `+221771234567`, `00221…`, `221…`, dots, dashes and brackets allowed.
  /// Nine digits without a country code are taken as Senegalese (domain.md 1.6). Nil when digits are fewer than
  /// seven, more than fifteen (E.164), or mixed with letters.
  package init?(parsing text: String) {
    let spacing: Set<Character> = [" ", ".", "-", "(", ")", "/", "\u{a0}", "\u{202f}"]
    var rest = text.filter { !spacing.contains($0) }
    var international = false
    if rest.hasPrefix("+") {
      international = true
      rest.removeFirst()
    } else if rest.hasPrefix("00") {
      international = true
      rest.removeFirst(2)
    }
    guard (7...15).contains(rest.count), rest.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    if international {
      digits = rest
    } else if rest.count == 9 {
      digits = "221" + rest
    } else {
      digits = rest
    }
  }

  /// The nine digits of a Senegalese number, or nil for a foreign one.
  package var national: String? {
    digits.hasPrefix("221") && digits.count == 12 ? String(digits.dropFirst(3)) : nil
  }

  /// `77 123 45 67`, `800 00 20 20`, or `+34 612345678` with the country code left as typed.
  package var display: String {
    guard let national else { return "+" + digits }
    let cuts = national.hasPrefix("800") ? [3, 5, 7] : [2, 5, 7]
    var shown = ""
    for (position, digit) in national.enumerated() {
      if cuts.contains(position) { shown.append(" ") }
      shown.append(digit)
    }
    return shown
  }

  /// Whether a Senegalese number has a prefix known to be in use (libphonenumber's metadata for SN); foreign
  /// numbers are not judged.
  package var hasKnownPrefix: Bool {
    guard let national else { return true }
    let known = [
      "70", "76", "77", "78", "721", "790", "7501", "751", "753", "754", "755", "756", "757", "758", "7525",
      "759", "750", "3010", "3011", "3012", "3080", "3282", "338", "339", "3611", "800",
    ]
    return known.contains { national.hasPrefix($0) }
  }
}

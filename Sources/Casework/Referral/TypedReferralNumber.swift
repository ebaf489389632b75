/// A referral number as somebody types it from a slip: whole, or without the office, the year, the check character or the zeros
/// in front: `KLD-R26-0388-K`, `R26-0388`, `r-0388-k`, `r388k`, `R388`.
///
/// O and zero, I and one are the same here: on paper they look alike.
package struct TypedReferralNumber: Hashable, Sendable {
  private let text: String
  /// What follows the R.
  private let tail: String

  /// Nil for a text that does not look like one: an R, led by the letters of an office or by nothing, then a digit.
  package init?(_ typed: String) {
    let separators: Set<Character> = ["-", "/", ".", " "]
    let bare = typed.uppercased().filter { !separators.contains($0) }
    guard (2...16).contains(bare.utf8.count),
      bare.utf8.allSatisfy({ $0 < 0x80 && Character(UnicodeScalar($0)).isLetterOrDigit })
    else { return nil }
    let isLed = bare.dropFirst(3).first == "R" && bare.prefix(3).allSatisfy(\.isLetter)
    let rest = isLed ? bare.dropFirst(4) : bare.first == "R" ? bare.dropFirst() : ""
    let folded = Self.folded(String(rest))
    guard folded.first?.isNumber ?? false else { return nil }
    text = Self.folded(bare)
    tail = folded
  }

  /// Whether it may mean `number`; of one that was typed without its check character or year, several may be meant.
  package func means(_ number: ReferralNumber) -> Bool {
    let whole = number.description.split(separator: "-").map(String.init)
    guard whole.count == 4 else { return false }
    let (office, year, check) = (whole[0], whole[1].dropFirst(), whole[3])
    let bare = String(number.counter)
    for counter in Set([whole[2], bare]) {
      for year in [String(year), ""] {
        let body = "R\(year)\(counter)"
        let readings = [office + body + check, body + check, office + body, body]
        if readings.contains(where: { Self.folded($0) == text }) { return true }
      }
    }
    return false
  }

  /// Every counter that it may say, whether or not it was typed with a year and a check character.
  package var counters: Set<Int> {
    var counters: Set<Int> = []
    for digits in [tail[...], tail.dropLast()] {
      for rest in [digits, digits.dropFirst(2)] {
        if !rest.isEmpty, rest.allSatisfy(\.isNumber), let counter = Int(rest) { counters.insert(counter) }
      }
    }
    return counters
  }

  private static func folded(_ text: String) -> String {
    String(text.map { $0 == "O" ? "0" : $0 == "I" ? "1" : $0 })
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

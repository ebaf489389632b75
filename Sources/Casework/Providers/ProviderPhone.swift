/// The writing of a provider's number: one of `PhoneNumber`, or a short line such as 116. HSDS: `phone`.
enum ProviderPhone {
  /// The number as it is kept and shown; nil for what is none.
  static func written(_ text: String) -> String? {
    let digits = text.filter { $0 != " " }
    if (2...6).contains(digits.utf8.count), digits.utf8.allSatisfy(isDigit) { return digits }
    return PhoneNumber(parsing: text)?.display
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// The short names of providers and of their offers: "ANPEJ", and "ANPEJ-KLD" for what it offers in Kolda.
package enum ProviderCode {
  /// Whether it names a provider: 2 to 12 capitals and digits.
  package static func isProvider(_ text: String) -> Bool {
    (2...12).contains(text.utf8.count) && text.utf8.allSatisfy(isSign)
  }

  /// Whether it names an offer: a provider's code, a dash, and 1 to 24 capitals, digits and dashes.
  package static func isOffer(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, isProvider(String(parts[0])) else { return false }
    let place = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    return (1...24).contains(parts[1].utf8.count)
      && place.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isSign) }
  }

  /// The provider's part of an offer's code; the whole when there is no dash.
  package static func provider(ofOffer code: String) -> String { String(code.prefix { $0 != "-" }) }

  private static func isSign(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

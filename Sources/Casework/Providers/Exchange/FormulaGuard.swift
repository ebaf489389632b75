/// Keeps a spreadsheet from taking a text for a formula, which could send out what stands beside it.
///
/// An apostrophe goes before what could begin one; reading takes it away again, so that nothing is lost on the way. After
/// the advice of OWASP on CSV injection.
enum FormulaGuard {
  static func guarded(_ text: String) -> String { isDangerous(text[...]) ? "'" + text : text }

  static func unguarded(_ text: String) -> String {
    text.first == "'" && isDangerous(text.dropFirst()) ? String(text.dropFirst()) : text
  }

  /// Whether a formula stands behind any number of apostrophes: those too get one more, so that each is taken away once.
  private static func isDangerous(_ text: Substring) -> Bool {
    guard let first = text.drop(while: { $0 == "'" }).unicodeScalars.first else { return false }
    return "=+-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".unicodeScalars.contains(first)
  }
}

/// Every sentence and label of the program in one language; a value that screens are given.
///
/// One member per message, both languages on the line, so that a missing translation does not compile.
package struct Wording: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// Picks the language; every message of the catalogue is one call of this.
  func say(fr french: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    switch language {
    case .french: french()
    case .english: english()
    }
  }
}

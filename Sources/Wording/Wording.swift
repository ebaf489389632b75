package import Casework

/// Every sentence and label of the program in one language; a value that screens are given.
///
/// One member per message, both languages on the line, so that a missing translation does not compile.
package struct Wording: Hashable, Sendable {
  package let language: Language
  /// Where the words of questions are found that came with an instrument file; empty until somebody needs them.
  package var instruments: InstrumentShelf

  package init(_ language: Language, instruments: InstrumentShelf = InstrumentShelf()) {
    self.language = language
    self.instruments = instruments
  }

  /// The same words in another language.
  package func speaking(_ language: Language) -> Wording { Wording(language, instruments: instruments) }

  /// In the language of this one.
  package func say(_ text: LocalText) -> String {
    say(fr: text.french, en: text.english)
  }

  /// Picks the language; every message of the catalogue is one call of this.
  func say(fr french: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    switch language {
    case .french: french()
    case .english: english()
    }
  }
}

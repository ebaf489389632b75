/// A closed list of options; each option is the short code that is typed and stored. Names stand in `Wording`.
package struct OptionList: Hashable, Sendable {
  /// Names the list itself: "returnCategory".
  package let code: String
  package let options: [String]

  package init(code: String, options: [String]) {
    self.code = code
    self.options = options
  }

  /// The list of a closed vocabulary, in its order of declaration.
  package init<Vocabulary: OptionVocabulary>(_ type: Vocabulary.Type) {
    self.init(code: Vocabulary.listCode, options: Vocabulary.allCases.map(\.rawValue))
  }

  /// Whether every code is one letter or digit, typed by heart.
  var isOfLetters: Bool { options.allSatisfy { $0.count == 1 } }
}

/// A vocabulary whose options the compiler knows, so that `Wording` must name each of them.
package protocol OptionVocabulary: CaseIterable, RawRepresentable, Hashable, Sendable
where RawValue == String {
  /// Names the list in stored specifications; never changed.
  static var listCode: String { get }
}

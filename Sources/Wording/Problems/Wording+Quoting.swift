/// How foreign text (a path, a name, what somebody typed) enters a sentence.
extension Wording {
  /// The text between quotes, cleaned, and cut to `limit` characters.
  func quoted(_ text: String, limit: Int = 20) -> String {
    "\"\(clean(text, limit: limit))\""
  }

  /// The text without anything that could act on a terminal: control, bidi and invisible characters become `?`; cut
  /// to `limit` characters, with `...` in the last three.
  func clean(_ text: String, limit: Int = 200) -> String {
    var shown = ""
    for character in text.prefix(limit + 1) {
      let safe = character.unicodeScalars.count <= 4 && character.unicodeScalars.allSatisfy(Self.isVisible)
      shown.append(safe ? character : "?")
    }
    return shown.count > limit ? shown.prefix(max(0, limit - 3)) + "..." : shown
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}

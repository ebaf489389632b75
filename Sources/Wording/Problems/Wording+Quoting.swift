import Casework

/// How foreign text (a path, a name, what somebody typed) enters a sentence.
extension Wording {
  /// The text between quotes, cleaned, and cut to `limit` characters.
  func quoted(_ text: String, limit: Int = 20) -> String {
    "\"\(clean(text, limit: limit))\""
  }

  /// The text as one line without anything that could act on a terminal, cut to `limit` characters of which the last
  /// three are then dots.
  func clean(_ text: String, limit: Int = 200) -> String {
    let line = Hygiene.clean(text)
    return line.count > limit ? line.prefix(max(0, limit - 3)) + "..." : line
  }
}

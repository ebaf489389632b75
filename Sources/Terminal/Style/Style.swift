/// How a piece of the screen looks: the colours of letters and ground, and attributes.
package struct Style: Hashable, Sendable {
  package var letters: Colour
  package var ground: Colour
  package var attributes: Attributes

  package init(letters: Colour = .standard, ground: Colour = .standard, attributes: Attributes = []) {
    self.letters = letters
    self.ground = ground
    self.attributes = attributes
  }

  /// The terminal's own look, which costs no bytes at all.
  package static let plain = Style()

  package var hasColour: Bool { letters != .standard || ground != .standard }

  /// Reads "bright-white on blue bold"; "plain" says that nothing is done. The failure is the word that is not known.
  static func reading(_ text: String) -> Result<Style, UnknownWord> {
    var style = Style.plain
    var isGround = false
    let words = text.split(separator: " ")
    if words.isEmpty { return .failure(UnknownWord(word: text)) }
    for word in words {
      if word == "plain", words.count == 1 { return .success(.plain) }
      if word == "on", !isGround {
        isGround = true
      } else if let colour = Colour.allCases.first(where: { $0.word == word }) {
        if isGround { style.ground = colour } else { style.letters = colour }
        isGround = false
      } else if !isGround, let known = Attributes.words.first(where: { $0.word == word }) {
        style.attributes.insert(known.attribute)
      } else {
        return .failure(UnknownWord(word: String(word)))
      }
    }
    return isGround ? .failure(UnknownWord(word: "on")) : .success(style)
  }

  /// A word of a theme file that is neither a colour nor an attribute, or stands where it cannot.
  struct UnknownWord: Error {
    let word: String
  }
}

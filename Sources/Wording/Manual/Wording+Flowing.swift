/// Text that is wrapped by whoever shows it.
extension Wording {
  /// The text with its spaces before French double punctuation made unbreakable, so that no line begins with a colon.
  func flowing(_ text: String) -> String {
    var bound = ""
    for character in text {
      if ":;?!%".contains(character), bound.last == " " {
        bound.removeLast()
        bound.append("\u{a0}")
      }
      bound.append(character)
    }
    return bound
  }
}

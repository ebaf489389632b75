/// What is left of a character when it is drawn: a base and its accents, so that terminals agree on its columns.
package enum DrawnGrapheme {
  /// A curses cell holds five scalars, the base among them.
  private static let accentLimit = 4

  /// The text of one cell: joiners, selectors and further bases of emoji are left out, since terminals count them
  /// differently; every kind of space becomes the plain one.
  package static func of(_ character: Character) -> String {
    if character.isASCII { return String(character) }
    var scalars = character.unicodeScalars.makeIterator()
    guard let base = scalars.next() else { return "" }
    if base.properties.generalCategory == .spaceSeparator { return " " }
    var drawn = String.UnicodeScalarView([base])
    while let mark = scalars.next(), drawn.count <= accentLimit {
      if mark.properties.generalCategory == .nonspacingMark, !mark.properties.isVariationSelector {
        drawn.append(mark)
      }
    }
    return String(drawn)
  }
}

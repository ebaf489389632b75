/// How many colours a terminal shows, in the three steps that themes speak of.
package enum ColourDepth: String, CaseIterable, Hashable, Sendable {
  case sixteen, eight, mono

  /// The step for a terminal that says it has `colours`.
  package init(colours: Int) {
    switch colours {
    case 16...: self = .sixteen
    case 8..<16: self = .eight
    default: self = .mono
    }
  }
}

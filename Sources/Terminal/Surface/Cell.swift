/// One column of one row: a grapheme of one or two columns, and what it is for.
package struct Cell: Hashable, Sendable {
  /// Empty for the second column of a wide grapheme.
  package var grapheme: String
  package var role: StyleRole

  package init(_ grapheme: String = " ", _ role: StyleRole = .text) {
    self.grapheme = grapheme
    self.role = role
  }
}

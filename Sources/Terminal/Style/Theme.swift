/// How every role of the screen looks, in each of the three steps of colour.
package struct Theme: Hashable, Sendable {
  package let name: String
  /// Complete: every step holds every role.
  private let styles: [ColourDepth: [StyleRole: Style]]

  /// Made by `ThemeFile`, which refuses what is not complete.
  init(name: String, styles: [ColourDepth: [StyleRole: Style]]) {
    self.name = name
    self.styles = styles
  }

  /// The look of a role; colours never reach a terminal that said it has none.
  package func style(of role: StyleRole, at depth: ColourDepth) -> Style {
    styles[depth]?[role] ?? .plain
  }

  /// No colour and no attribute anywhere: what is left when no theme can be read.
  package static let bare = Theme(name: "bare", styles: [:])
}

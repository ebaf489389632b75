package import Terminal

/// What a screen tells the furniture around it: where we are, the help of the focused thing, and the cursor.
package struct Scenery: Hashable, Sendable {
  /// The path of line 1: "Accueil > Nouvelle personne".
  package var place: String
  /// The end of line 1, beside who is signed in: the state of the draft, or "".
  package var state: String
  /// Line 22: one sentence about the focused thing.
  package var help: String
  /// Where the hardware cursor stands.
  package var cursor: Position?

  package init(place: String, state: String = "", help: String = "", cursor: Position? = nil) {
    self.place = place
    self.state = state
    self.help = help
    self.cursor = cursor
  }
}

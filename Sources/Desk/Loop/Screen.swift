package import Casework
package import Terminal

/// One full screen as a value: its state, what a key does to it, and how it looks. Pure: no clock, no store, no
/// terminal; the world comes in by `DeskContext`, and what must be done leaves as an `Outcome`.
package protocol Screen {
  /// What a key does here.
  mutating func handle(_ key: Key, in context: DeskContext) -> Outcome
  /// What the store answered to an act this screen asked for.
  mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome
  /// The body between the title and the help line, and what the furniture around it says.
  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery
  /// Every command that works here, in the order of the key bar; help, menu and key bar are made from it.
  func commands(in context: DeskContext) -> [Command]
  /// What would be lost if the power went now; nil when nothing was typed since the last draft.
  func unsavedDraft(in context: DeskContext) -> Draft?
  /// Whether letters are text just now, so that `?`, `/` and `:` are typed and not obeyed.
  var isTyping: Bool { get }
  /// What F1 says about the focused thing before it opens the help of the whole screen; nil when there is nothing.
  func help(in context: DeskContext) -> String?
  /// What must be read from the store whenever this screen comes to the top.
  var wanted: DeskAct? { get }
  /// The least columns it can be drawn on.
  var leastColumns: Int { get }
  /// When it has more to say if no key comes; nil when it has said all.
  var restsAt: Instant? { get }
  /// The data changed under the screen (another desk saved): what it wants to read again.
  mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct?
}

extension Screen {
  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome { .stay }
  package func unsavedDraft(in context: DeskContext) -> Draft? { nil }
  package var isTyping: Bool { false }
  package var wanted: DeskAct? { nil }
  package func help(in context: DeskContext) -> String? { nil }
  package var leastColumns: Int { Furniture.leastColumns }
  package var restsAt: Instant? { nil }
  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? { nil }
}

import Casework
import Desk
import Terminal
import Testing
import Wording

/// Somebody at one screen: keys go in, what they led to comes out, and every frame on the way is looked at.
struct ScreenTester: CustomTestStringConvertible {
  private(set) var screen: any Screen
  var context: DeskContext
  private(set) var message = ""
  var rows = Furniture.leastRows
  var columns = Furniture.leastColumns

  init(_ screen: any Screen, in context: DeskContext) {
    self.screen = screen
    self.context = context
  }

  /// What line 23 and the body show just now; every promise of the furniture is checked on it.
  @discardableResult
  func look(isThorough: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) -> Frame {
    let frame = frame
    FrameCheck(screen: screen, frame: frame, message: message, context: context, place: sourceLocation)
      .run(isThorough: isThorough)
    return frame
  }

  /// Presses keys; what the last one led to, one after the other.
  @discardableResult
  mutating func press(_ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation) -> [Outcome] {
    press(all: keys, sourceLocation: sourceLocation)
  }

  @discardableResult
  mutating func press(all keys: [Key], sourceLocation: SourceLocation = #_sourceLocation) -> [Outcome] {
    var last: [Outcome] = []
    for key in keys {
      message = ""
      last = follow(screen.handle(key, in: context))
      look(sourceLocation: sourceLocation)
    }
    return last
  }

  /// Types letters; "\r" is Entrée.
  @discardableResult
  mutating func type(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> [Outcome] {
    press(all: text.map { $0 == "\r" ? .enter : .character($0) }, sourceLocation: sourceLocation)
  }

  /// What the store answered.
  @discardableResult
  mutating func receive(_ reply: Reply, sourceLocation: SourceLocation = #_sourceLocation) -> [Outcome] {
    let outcomes = follow(screen.receive(reply, in: context))
    look(sourceLocation: sourceLocation)
    return outcomes
  }

  /// What another desk wrote; what the screen wants to read again.
  @discardableResult
  mutating func refresh(_ changes: Changes, sourceLocation: SourceLocation = #_sourceLocation) -> DeskAct? {
    let act = screen.refresh(changes, in: context)
    look(sourceLocation: sourceLocation)
    return act
  }

  /// Says it on line 23, as the desk does; the rest is the caller's to follow.
  private mutating func follow(_ outcome: Outcome) -> [Outcome] {
    let outcomes = outcome.flat
    for case .say(let words) in outcomes { message = words }
    return outcomes
  }

  /// The screen as it stands, unchecked.
  var frame: Frame {
    var context = context
    (context.bodyRows, context.bodyColumns) = (Furniture.body(rows: rows, columns: columns).height, columns)
    return Furniture.frame(of: screen, message: message, rows: rows, columns: columns, in: context)
  }

  /// The rows of the screen as text.
  var lines: [String] {
    let grid = frame.grid
    return (0..<grid.rows).map { grid.text(row: $0) }
  }

  /// The row with the cursor.
  var focused: String { frame.cursor.map { lines[$0.row] } ?? "" }

  var testDescription: String { lines.joined(separator: "\n") }

  /// Whether some row shows this.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The draft that would be lost now.
  var unsaved: Draft? { screen.unsavedDraft(in: context) }
}

extension Outcome {
  /// One after the other, without those that do nothing.
  var flat: [Outcome] {
    switch self {
    case .all(let outcomes): outcomes.flatMap(\.flat)
    case .stay: []
    default: [self]
    }
  }
}

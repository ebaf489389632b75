package import Terminal
import Wording

/// Help on the screen below (F1 twice): what it is for in the manual's words, and every key that works there.
package struct HelpScreen: Screen {
  private let place: String
  private let entries: [Command]
  private var top = 0

  package init(place: String, commands: [Command]) {
    self.place = place
    var seen: Set<CommandName> = []
    entries = (commands + [Command(.hide), Command(.redraw), Command(.menu)])
      .filter { !$0.keys.isEmpty && seen.insert($0.name).inserted }
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .down: top = min(max(0, entries.count - 1), top + 1)
    case .up: top = max(0, top - 1)
    case .character("g"): return .replace(with: ManualScreen())
    default: return .close
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(words.helpTitle(place), row: area.row, column: 1, role: .title)
    for (line, command) in entries.dropFirst(top).prefix(area.height - 2).enumerated() {
      let keys = command.keys.map { KeyLabel.text($0, words) }.joined(separator: ", ")
      grid.put(keys, row: area.row + 2 + line, column: 2, role: .key, width: 20)
      grid.put(
        words.sentence(of: command.name), row: area.row + 2 + line, column: 23, width: area.width - 24)
    }
    return Scenery(
      place: words.path(place, words.placeHelp), help: words.helpHelp,
      cursor: Position(row: area.row, column: 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.back), Command(.manual)]
  }
}

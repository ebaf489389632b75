import Casework
import Terminal
import Wording

/// What the directory knows of an offer, before it is chosen.
struct OfferScreen: Screen {
  private let entry: DirectoryEntry
  private var selected = 0

  init(_ entry: DirectoryEntry) {
    self.entry = entry
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let count = OfferLines.lines(entry, in: context).count
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(count - 1, selected + 1)
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    return .stay
  }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let lines = OfferLines.lines(entry, in: context)
    let window = ListWindow.page(count: lines.count, selected: selected, height: area.height - 1)
    for (place, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: area.row + place, columns: area.width, isSelected: index == selected)
    }
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    return Scenery(
      place: words.path(words.placeReferrals, entry.offer.code),
      cursor: Position(row: area.row + selected - window.visible.lowerBound, column: 0))
  }

  func commands(in context: DeskContext) -> [Command] {
    [Command(.help), Command(.back, [.function(3), .escape, .character("q")]), Command(.menu)]
  }
}

import Casework
import Terminal
import Wording

/// What may happen next to a referral: a line and a letter each, with its effect in words.
struct MoveList {
  let moves: [ReferralStep]
  private var selected = 0

  init(of card: ReferralCard) {
    moves = card.state.moves
  }

  enum Result {
    case stays
    case chosen(ReferralStep)
  }

  /// Nil for a key that is none of the list's.
  mutating func handle(_ key: Key) -> Result? {
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down, .tab: selected = min(max(0, moves.count - 1), selected + 1)
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = max(0, moves.count - 1)
    case .enter:
      guard moves.indices.contains(selected) else { return .stays }
      return .chosen(moves[selected])
    case .character(let letter):
      guard let move = moves.first(where: { $0.letter == Character(letter.lowercased()) }) else { return nil }
      return .chosen(move)
    default: return nil
    }
    return .stays
  }

  func draw(_ card: ReferralCard, into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position
  {
    let words = context.wording
    let window = ListWindow.page(count: moves.count, selected: selected, height: area.height)
    for (place, index) in window.visible.enumerated() {
      let row = area.row + place
      let move = moves[index]
      let isSelected = index == selected
      grid.mark(isSelected, row: row, column: 0)
      grid.put(String(move.letter), row: row, column: 2, role: .key)
      grid.put(words.name(of: move), row: row, column: 5, role: isSelected ? .selection : .text, width: 29)
      grid.put(
        cutting: words.effect(of: move, from: card.state), row: row, column: 35, role: .dim,
        width: area.width - 36)
    }
    return Position(row: area.row + window.selectedRow, column: 0)
  }
}

import Casework
import Terminal

/// What stands between a form and its saving (F2): each point, and the way to it.
struct ReviewList {
  private(set) var selected = 0

  enum Result {
    case stays
    case leave
    case go(FieldCode)
    case confirm(FieldCode)
    case answerFlag(RedFlagKind)
    case save
  }

  mutating func handle(_ key: Key, items: [ReviewItem]) -> Result {
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down, .tab: selected = min(max(0, items.count - 1), selected + 1)
    case .pageUp, .home: selected = 0
    case .pageDown, .end: selected = max(0, items.count - 1)
    case .escape, .function(3): return .leave
    case .function(2): return .save
    case .enter:
      guard items.indices.contains(selected) else { return .leave }
      if case .pendingFlag(let kind, _) = items[selected] { return .answerFlag(kind) }
      return .go(items[selected].field)
    case .character(" "):
      guard items.indices.contains(selected), case .askAgain(let field, _) = items[selected] else {
        return .stays
      }
      return .confirm(field)
    default: break
    }
    return .stays
  }

  /// - Parameter reasons: the fields that take a reason in place of an answer.
  func draw(
    _ items: [ReviewItem], reasons: Set<FieldCode>, into grid: inout Grid, area: Rectangle,
    in context: DeskContext
  ) -> Position {
    let words = context.wording
    grid.put(words.reviewTitle(items.count), row: area.row, column: area.column + 1, role: .title)
    let blocking = items.count(where: \.blocks)
    grid.put(
      words.reviewBlocking(blocking), row: area.row + 1, column: area.column + 1,
      role: blocking > 0 ? .problem : .done)
    let window = ListWindow.page(count: items.count, selected: selected, height: area.height - 4)
    for (line, index) in window.visible.enumerated() {
      let row = area.row + 3 + line
      let isSelected = index == selected
      grid.mark(isSelected, row: row, column: area.column)
      grid.put(items[index].blocks ? "!" : ".", row: row, column: area.column + 1, role: .problem)
      grid.put(
        cutting: Self.text(of: items[index], reasons: reasons, in: context), row: row,
        column: area.column + 3,
        role: isSelected ? .selection : .text, width: area.width - 4)
    }
    let place = words.lines(window.visible, of: items.count)
    grid.put(place, row: area.bottom - 1, column: area.column + 1, role: .dim)
    return Position(row: area.row + 3 + selected - window.visible.lowerBound, column: area.column)
  }

  private static func text(
    of item: ReviewItem, reasons: Set<FieldCode>, in context: DeskContext
  ) -> String {
    let words = context.wording
    let label = words.label(of: item.field) + " : "
    switch item {
    case .missing(let field): return label + words.reviewMissing(takesReason: reasons.contains(field))
    case .problem(_, let problem): return label + words.sentence(for: problem)
    case .askAgain(_, let check): return label + words.sentence(for: check) + "  " + words.reviewConfirm
    case .pendingFlag(let kind, _): return words.reviewFlag(words.name(of: kind))
    case .setAside: return label + words.reviewSetAside
    }
  }
}

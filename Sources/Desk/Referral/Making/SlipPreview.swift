import Casework
import Paperwork
import Terminal
import Wording

/// Exactly what leaves the office, line by line, and above it each item by one letter, to be held back or told.
struct SlipPreview {
  private var top = 0
  private var selected = 0
  /// Items that there is an answer for, by their letters.
  private let offered: [DisclosureItem]

  init(offered: [DisclosureItem]) {
    self.offered = offered
  }

  enum Result {
    case stays
    case toggled(DisclosureItem)
    case unhandled
  }

  mutating func handle(_ key: Key, lines: Int, in context: DeskContext) -> Result {
    let page = page(in: context)
    switch key {
    case .left: selected = max(0, selected - 1)
    case .right, .tab: selected = min(max(0, offered.count - 1), selected + 1)
    case .up: top = max(0, top - 1)
    case .down: top = min(max(0, lines - 1), top + 1)
    case .pageUp, .function(7): top = max(0, top - page)
    case .pageDown, .function(8): top = min(max(0, lines - 1), top + page)
    case .character(" "):
      guard offered.indices.contains(selected) else { return .stays }
      return .toggled(offered[selected])
    case .character(let letter):
      guard let place = Self.letters.firstIndex(of: letter), offered.indices.contains(place) else {
        return .unhandled
      }
      selected = place
      return .toggled(offered[place])
    default: return .unhandled
    }
    return .stays
  }

  /// Turns to the first line that another answer changed, unless it is in sight.
  mutating func show(what text: [String], differsFrom before: [String], in context: DeskContext) {
    let changed = zip(text, before).prefix { $0 == $1 }.count
    guard changed < max(text.count, before.count) else { return }
    let page = page(in: context)
    if changed < top || changed >= top + page - 1 { top = max(0, min(changed - page / 3, text.count - page)) }
  }

  /// Lines of the text in sight.
  private func page(in context: DeskContext) -> Int { max(1, context.bodyRows - itemRows - 2) }

  private static let letters = Array("abcdefghijklmn")
  private static let perRow = 3

  private var itemRows: Int { (offered.count + Self.perRow - 1) / Self.perRow }

  func draw(
    _ text: [String], told: Set<DisclosureItem>, into grid: inout Grid, area: Rectangle,
    in context: DeskContext
  ) -> Position {
    let words = context.wording
    let width = (area.width - 1) / Self.perRow
    var cursor = Position(row: area.row, column: 0)
    for (place, item) in offered.enumerated() {
      let row = area.row + place / Self.perRow
      let column = place % Self.perRow * width
      let isTold = told.contains(item)
      grid.mark(place == selected, row: row, column: column)
      if place == selected { cursor = Position(row: row, column: column) }
      grid.put(String(Self.letters[place]), row: row, column: column + 1, role: .key)
      grid.put(isTold ? "x" : "-", row: row, column: column + 3, role: isTold ? .done : .note)
      grid.put(
        cutting: words.name(of: item), row: row, column: column + 5, role: isTold ? .text : .dim,
        width: width - 6)
    }
    let rule = area.row + itemRows
    grid.fill(row: rule, column: 0, with: "─", role: .rule)
    let window = top..<min(text.count, max(top, top + area.bottom - rule - 2))
    for (place, index) in window.enumerated() {
      grid.put(cutting: text[index], row: rule + 1 + place, column: 3, width: area.width - 4)
    }
    grid.put(words.lines(window, of: text.count), row: area.bottom - 1, column: 1, role: .dim)
    return cursor
  }
}

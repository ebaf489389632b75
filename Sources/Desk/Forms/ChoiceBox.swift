import Terminal
import Wording

/// A short list over the screen to choose one thing from; letters go to the first line that begins with them.
struct ChoiceBox<Value> {
  private let title: String
  private let choices: [(name: String, value: Value)]
  private var selected = 0
  private static var mostRows: Int { 12 }

  init(title: String, choices: [(name: String, value: Value)]) {
    self.title = title
    self.choices = choices
  }

  enum Result {
    case stays
    case cancelled
    case chosen(Value)
  }

  mutating func handle(_ key: Key) -> Result {
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down, .tab: selected = min(max(0, choices.count - 1), selected + 1)
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = max(0, choices.count - 1)
    case .escape, .function(3): return .cancelled
    case .enter:
      guard choices.indices.contains(selected) else { return .cancelled }
      return .chosen(choices[selected].value)
    case .character(let letter):
      let after = choices.indices.drop { $0 <= selected } + choices.indices.prefix { $0 <= selected }
      selected = after.first { begins(choices[$0].name, with: letter) } ?? selected
    default: break
    }
    return .stays
  }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position {
    let box = area.centred(height: min(choices.count, Self.mostRows) + 3, width: 66)
    grid.popup(box, title: title)
    let window = ListWindow.page(count: choices.count, selected: selected, height: box.height - 3)
    for (line, index) in window.visible.enumerated() {
      let row = box.row + 1 + line
      grid.mark(index == selected, row: row, column: box.column + 2)
      grid.put(
        cutting: choices[index].name, row: row, column: box.column + 4,
        role: index == selected ? .selection : .text, width: box.width - 6)
    }
    grid.put(
      context.wording.chooseHint, row: box.bottom - 2, column: box.column + 2, role: .dim,
      width: box.width - 4)
    return Position(row: box.row + 1 + selected - window.visible.lowerBound, column: box.column + 2)
  }

  private func begins(_ name: String, with letter: Character) -> Bool {
    name.first.map { String($0).lowercased() == String(letter).lowercased() } ?? false
  }
}

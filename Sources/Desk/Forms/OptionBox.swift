import Casework
import Terminal

/// The pop-up list of a field (F4): type-ahead by code or by letters of the name, accents ignored.
struct OptionBox {
  let field: FieldCode
  let list: OptionList
  private var typed = ""
  private var selected = 0

  init(field: FieldCode, list: OptionList) {
    self.field = field
    self.list = list
  }

  enum Result {
    case stays
    case cancelled
    case chosen(String)
    case toggled(String)
  }

  mutating func handle(_ key: Key, form: FormState, in context: DeskContext) -> Result {
    let options = form.options(for: field, typed: typed, in: context.form)
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, options.count - 1), selected + 1)
    case .pageUp: selected = max(0, selected - Self.listRows)
    case .pageDown: selected = min(max(0, options.count - 1), selected + Self.listRows)
    case .home: selected = 0
    case .end: selected = max(0, options.count - 1)
    case .escape, .function(3), .function(4): return .cancelled
    case .character(" ") where takesSeveral(form, context):
      return options.indices.contains(selected) ? .toggled(options[selected]) : .stays
    case .enter, .tab:
      guard options.indices.contains(selected) else { return .stays }
      guard takesSeveral(form, context) else { return .chosen(options[selected]) }
      return chosen(form, context).isEmpty ? .toggled(options[selected]) : .cancelled
    case .character(let letter):
      typed.append(letter)
      selected = 0
    case .backspace:
      _ = typed.popLast()
      selected = 0
    default: break
    }
    return .stays
  }

  func draw(into grid: inout Grid, area: Rectangle, form: FormState, in context: DeskContext) -> Position? {
    let options = form.options(for: field, typed: typed, in: context.form)
    let box = area.centred(height: min(options.count, Self.listRows) + 4, width: 58)
    grid.popup(box, title: context.wording.label(of: field))
    let column = box.column + 2
    let after = grid.put("> " + typed, row: box.row + 1, column: column, width: 20)
    let window = ListWindow.page(count: options.count, selected: selected, height: box.height - 4)
    let ticked = Set(chosen(form, context))
    let codeWidth = min(12, list.options.map(TextWidth.of).max() ?? 0)
    for (line, option) in window.visible.enumerated() {
      let row = box.row + 2 + line
      let mark = takesSeveral(form, context) ? (ticked.contains(options[option]) ? "x " : "  ") : ""
      let name = context.form.optionName(list.code, options[option])
      let code = TextLayout.fit(options[option], width: codeWidth)
      grid.mark(option == selected, row: row, column: column)
      grid.put(
        cutting: "\(mark)\(code) \(name)", row: row, column: column + 2,
        role: option == selected ? .selection : .text, width: box.width - 6)
    }
    let count = context.wording.lines(window.visible, of: options.count)
    let hint = takesSeveral(form, context) ? context.wording.tickHint : context.wording.chooseHint
    grid.put(hint, row: box.bottom - 2, column: column, role: .dim, width: box.width - 4)
    grid.put(count, row: box.row + 1, column: box.right - 2 - TextWidth.of(count), role: .dim)
    return Position(row: box.row + 1, column: after)
  }

  private static let listRows = 10

  private func takesSeveral(_ form: FormState, _ context: DeskContext) -> Bool {
    if case .choices = form.view(of: field, in: context.form).spec.kind { return true }
    return false
  }

  private func chosen(_ form: FormState, _ context: DeskContext) -> [String] {
    if case .choices(let codes) = form.view(of: field, in: context.form).answer { return codes }
    return []
  }
}

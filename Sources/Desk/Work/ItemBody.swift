import Casework
import Terminal
import Wording

/// The questions of an instrument: short labels with room for them, and under the list the focused question in full
/// with its answers, as they are read aloud.
enum ItemBody {
  private static let panelRows = 5
  private static let labelWidth = 44

  static func draw(_ form: FormState, into grid: inout Grid, area: Rectangle, in context: DeskContext)
    -> Position?
  {
    guard let section = form.spec.sections.first(where: { $0.code == form.focusSection }) else { return nil }
    let selected = section.fields.firstIndex { $0.code == form.focus } ?? 0
    let list = Rectangle(
      row: area.row, column: area.column, height: area.height - panelRows, width: area.width)
    let window = ListWindow.page(count: section.fields.count, selected: selected, height: list.height)
    var cursor: Position?
    for (line, index) in window.visible.enumerated() {
      let view = form.view(of: section.fields[index].code, in: context.form)
      let at = FieldPresentation.draw(
        view, number: index + 1, into: &grid, row: list.row + line, column: list.column, columns: list.width,
        labelWidth: labelWidth, hints: false, in: context)
      cursor = at ?? cursor
    }
    let panel = Rectangle(row: list.bottom, column: area.column, height: panelRows, width: area.width)
    drawQuestion(section.fields[selected], into: &grid, area: panel, in: context)
    let place = context.wording.lines(window.visible, of: section.fields.count)
    grid.put(
      " \(place) ", row: panel.row, column: panel.right - TextWidth.of(place) - 4, role: .dim)
    return cursor
  }

  private static func drawQuestion(
    _ spec: FieldSpec, into grid: inout Grid, area: Rectangle, in context: DeskContext
  ) {
    grid.fill(row: area.row, column: area.column, width: area.width, with: "─", role: .rule)
    let text = TextLayout.wrap(context.wording.question(of: spec.code), width: area.width - 4).prefix(2)
    for (line, part) in text.enumerated() {
      grid.put(part, row: area.row + 1 + line, column: area.column + 2, role: .text)
    }
    guard let list = FieldPresentation.list(of: spec) else { return }
    let options = list.options.map { "\($0) \(context.form.optionName(list.code, $0))" }
    let rows = Self.rows(of: options, width: area.width - 4)
    for (line, part) in rows.prefix(2).enumerated() {
      grid.put(part, row: area.bottom - 2 + line, column: area.column + 2, role: .note)
    }
  }

  /// As many whole options on each row as it holds.
  private static func rows(of options: [String], width: Int) -> [String] {
    options.reduce(into: [String]()) { rows, option in
      let longer = (rows.last.map { $0 + "   " } ?? "") + option
      if rows.isEmpty || TextWidth.of(longer) > width {
        rows.append(option)
      } else {
        rows[rows.count - 1] = longer
      }
    }
  }
}

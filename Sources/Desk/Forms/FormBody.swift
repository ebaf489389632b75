import Casework
import Terminal

/// The questions of the focused section, scrolled so that the focused one is in view.
enum FormBody {
  static func draw(_ form: FormState, into grid: inout Grid, area: Rectangle, in context: DeskContext)
    -> Position?
  {
    guard let section = form.spec.sections.first(where: { $0.code == form.focusSection }) else { return nil }
    let selected = section.fields.firstIndex { $0.code == form.focus } ?? 0
    let window = ListWindow.page(count: section.fields.count, selected: selected, height: area.height)
    var cursor: Position?
    var long: FieldView?
    for (line, index) in window.visible.enumerated() {
      let view = form.view(of: section.fields[index].code, in: context.form)
      let at = FieldPresentation.draw(
        view, number: index + 1, into: &grid, row: area.row + line, column: area.column, columns: area.width,
        in: context)
      cursor = at ?? cursor
      if view.isFocused,
        LongTextPanel.isNeeded(for: view, width: area.width - FieldPresentation.entryColumn - 2)
      {
        long = view
      }
    }
    let below = section.fields.count - window.visible.upperBound
    let more =
      below > 0 ? context.wording.moreBelow(below) : context.wording.moreAbove(window.visible.lowerBound)
    if section.fields.count > area.height {
      // In the last row of the rail where there is one, else at the end of the last question.
      let column = area.column >= SectionRail.columns ? area.column - 21 : area.right - TextWidth.of(more) - 1
      grid.put(
        TextLayout.fit(more, width: area.column >= SectionRail.columns ? 17 : TextWidth.of(more)),
        row: area.bottom - 1, column: column,
        role: .dim)
    }
    if let long, area.height > LongTextPanel.height {
      let panel = Rectangle(
        row: window.selectedRow < area.height - LongTextPanel.height
          ? area.bottom - LongTextPanel.height : area.row,
        column: area.column, height: LongTextPanel.height, width: area.width)
      return LongTextPanel.draw(long, into: &grid, area: panel, in: context)
    }
    return cursor
  }
}

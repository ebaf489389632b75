import Casework
import Terminal

/// The filters of the directory as a small form: region, department, dimension, need, usable today.
struct DirectoryFilterBox {
  private var pane: FormPane

  enum Result {
    case stays
    case cancelled
    case chosen
  }

  init(_ filter: ProviderFilter, in context: DeskContext) {
    pane = FormPane(
      FormState(
        spec: DirectoryFilterForm.spec, answers: DirectoryFilterForm.answers(of: filter),
        context: context.form))
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Result {
    if !pane.isChoosing {
      if key == .escape || key == .function(3) { return .cancelled }
      if key == .function(2) { return .chosen }
    }
    if case .endOfForm = pane.handle(key, in: context) { return .chosen }
    return .stays
  }

  func help(in context: DeskContext) -> String { pane.help(in: context) }

  func applied(to filter: ProviderFilter, in context: DeskContext) -> ProviderFilter {
    DirectoryFilterForm.filter(pane.form.answers(in: context.form), over: filter, today: context.today)
  }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    let box = area.centred(height: pane.form.spec.fields.count + 2, width: 70)
    grid.popup(box, title: context.wording.keyWord(.filter))
    let form = Rectangle(
      row: box.row + 1, column: box.column + 1, height: box.height - 2, width: box.width - 2)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    return pane.drawPopup(into: &grid, area: area, in: context) ?? cursor
  }
}

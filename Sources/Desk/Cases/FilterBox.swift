import Casework
import Terminal

/// The filters of the case list as a small form: status, agent, opened, country of return, department.
struct FilterBox {
  private var pane: FormPane

  enum Result {
    case stays
    case cancelled
    case chosen
  }

  init(_ query: CaseQuery, in context: DeskContext) {
    pane = FormPane(
      FormState(
        spec: FilterForm.spec(agents: context.staff.map(\.login)),
        answers: FilterForm.answers(query, context.staff),
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

  func applied(to query: CaseQuery, in context: DeskContext) -> CaseQuery {
    FilterForm.query(
      query, answers: pane.form.answers(in: context.form), staff: context.staff, today: context.today)
  }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    let box = area.centred(height: pane.form.spec.fields.count + 2, width: 70)
    grid.popup(box, title: context.wording.keyWord(.filter))
    let form = Rectangle(
      row: box.row + 1, column: box.column + 1, height: box.height - 2, width: box.width - 2)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    return pane.drawPopup(into: &grid, area: area, in: context) ?? cursor
  }

  /// The filters in force and the order, in one line.
  static func summary(_ query: CaseQuery, in context: DeskContext) -> String {
    let words = context.wording
    var parts: [String] = []
    if let status = query.status { parts.append(words.name(of: status)) }
    if let agent = query.agent { parts.append(context.name(ofStaff: agent)) }
    if let opened = query.opened {
      parts.append(words.openedBetween(words.day(opened.lowerBound), words.day(opened.upperBound)))
    }
    if let country = query.country { parts.append(words.name(ofOption: country, in: Country.listCode)) }
    if let department = query.department {
      parts.append(words.name(ofOption: department, in: Department.listCode))
    }
    if let among = query.among { parts.append(words.filter(among.kind)) }
    if query.onlyUntouched { parts.append(words.filterNothingDone) }
    // Without a text there is nothing to resemble: the latest change comes first.
    let sort = query.sort == .relevance && query.text.isEmpty ? .lastChange : query.sort
    return words.filterLine(filters: parts, sort: words.sortName(sort))
  }
}

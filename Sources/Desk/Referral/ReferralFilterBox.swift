import Casework
import Terminal

/// The filters and the order of the board as a small form over it.
struct ReferralFilterBox {
  private var pane: FormPane

  enum Result {
    case stays
    case cancelled
    case chosen
    case said(String)
  }

  init(_ query: ReferralQuery, in context: DeskContext) {
    // Those that something was sent to: nobody looks for the others here.
    let used = Set((context.referrals?.all ?? []).lazy.filter { !$0.isRestricted }.map(\.provider))
    let codes = used.compactMap { context.directory?.provider($0)?.code }.sorted()
    pane = FormPane(
      FormState(
        spec: ReferralFilterForm.spec(providers: codes),
        answers: ReferralFilterForm.answers(query, context.directory), context: context.form))
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Result {
    if !pane.isChoosing {
      if key == .escape || key == .function(3) { return .cancelled }
      if key == .function(2) { return .chosen }
    }
    switch pane.handle(key, in: context) {
    case .endOfForm: return .chosen
    case .say(let words): return .said(words)
    case .stayed, .moved, .unhandled: return .stays
    }
  }

  func help(in context: DeskContext) -> String { pane.help(in: context) }

  func query(in context: DeskContext) -> ReferralQuery {
    ReferralFilterForm.query(pane.form.answers(in: context.form), context.directory)
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
  static func summary(_ query: ReferralQuery, in context: DeskContext) -> String {
    let words = context.wording
    var parts: [String] = []
    if query.onlyMine { parts.append(words.filterOnlyMine) }
    if query.onlyLate { parts.append(words.filterOnlyLate) }
    if let provider = query.provider.flatMap({ context.directory?.provider($0) }) {
      parts.append(provider.calledName)
    }
    if let category = query.category { parts.append(words.shortName(of: category)) }
    if let dimension = query.dimension { parts.append(words.name(of: dimension)) }
    if let urgency = query.urgency { parts.append(words.name(of: urgency)) }
    return words.filterLine(filters: parts, sort: words.sortName(query.sort))
  }
}

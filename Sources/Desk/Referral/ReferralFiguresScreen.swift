import Casework
package import Terminal
import Wording

/// What became of what was sent to each provider; each line opens the referrals behind it.
package struct ReferralFiguresScreen: Screen {
  private var figures: ReferralFigures
  private var lines: [Line] = []
  private var selected = 0

  private struct Line {
    let provider: RecordID
    let name: String
    let tally: ReferralTally
  }

  package init(in context: DeskContext) {
    figures = ReferralFigures(of: [], by: context.referralClock, on: context.today)
    readAgain(in: context)
  }

  package var wanted: DeskAct? { .loadReferrals }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let page = max(1, context.bodyRows - Self.otherRows)
    let move = key == .tab ? .down : key
    if let place = ListKeys.place(after: move, from: selected, page: page, of: lines.count) {
      selected = place
      return .stay
    }
    switch key {
    case .enter:
      guard lines.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      var query = ReferralQuery()
      query.provider = lines[selected].provider
      return .open(ReferralBoardScreen(query, asTable: true, in: context))
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done:
      readAgain(in: context)
      return context.directory == nil ? .ask(.loadDirectory) : .stay
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concernReferrals || changes.concernDirectory { readAgain(in: context) }
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    draw(words.figureHeadings, into: &grid, row: area.row, role: .label)
    let list = Rectangle(
      row: area.row + 1, column: 0, height: area.height - Self.otherRows, width: area.width)
    let window = ListWindow.page(count: lines.count, selected: selected, height: list.height)
    for (place, index) in window.visible.enumerated() {
      let row = list.row + place
      grid.mark(index == selected, row: row, column: 0)
      draw([lines[index].name] + words.figures(lines[index].tally), into: &grid, row: row, role: .text)
    }
    draw([words.allProviders] + words.figures(figures.whole), into: &grid, row: area.bottom - 2, role: .title)
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    let tally = lines.indices.contains(selected) ? lines[selected].tally : figures.whole
    return Scenery(
      place: words.path(words.placeReferrals, words.placeFigures),
      help: TextLayout.cut(words.refusals(tally), width: area.width - 2),
      cursor: Position(row: lines.isEmpty ? area.row : list.row + window.selectedRow, column: 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.open, unavailable: lines.isEmpty ? .nothingSelected : nil),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.previousSection),
      Command(.nextSection), Command(.menu),
    ]
  }
}

extension ReferralFiguresScreen {
  /// Headings, the sum, the position.
  private static let otherRows = 3
  /// Where each column begins: the name, then figures.
  private static let columns = [1, 32, 41, 50, 59, 68]

  private mutating func readAgain(in context: DeskContext) {
    let clock = context.countedClock
    figures = ReferralFigures(
      of: context.referrals?.all ?? [], by: clock, on: context.today,
      person: { context.index.caseHeader($0)?.person ?? $0 })
    let chosen = lines.indices.contains(selected) ? lines[selected].provider : nil
    lines = figures.groups.compactMap { group in
      guard case .provider(let id) = group else { return nil }
      return Line(
        provider: id, name: context.directory?.provider(id)?.calledName ?? "-", tally: figures[group])
    }
    .sorted { ($1.tally.sent, $0.name) < ($0.tally.sent, $1.name) }
    selected = lines.firstIndex { $0.provider == chosen } ?? 0
  }

  private func draw(_ cells: [String], into grid: inout Grid, row: Int, role: StyleRole) {
    for (place, cell) in cells.enumerated() where Self.columns.indices.contains(place) {
      let end = place + 1 < Self.columns.count ? Self.columns[place + 1] - 1 : grid.columns - 1
      grid.put(
        cutting: cell, row: row, column: Self.columns[place], role: role, width: end - Self.columns[place])
    }
  }
}

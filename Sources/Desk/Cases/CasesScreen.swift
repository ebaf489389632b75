package import Casework
package import Terminal
import Wording

/// All cases, and the search in them: one field, every spelling, results as the letters are typed.
package struct CasesScreen: Screen {
  private var query: CaseQuery
  private var text: LineEditor
  private var result: SearchResult
  private var selected = 0
  /// Whether the last key moved in the list: the cursor is there, until something is typed into the search.
  private var isInList = false
  private var filters: FilterBox?
  /// Whether a case is chosen for the screen below, not opened.
  private var isChoosing = false

  package init(query: CaseQuery = CaseQuery(), in context: DeskContext) {
    self.query = query
    text = LineEditor(query.text)
    result = context.index.search(query, limit: Self.most)
  }

  /// To choose a case for the screen below.
  init(choosingIn context: DeskContext) {
    var query = CaseQuery()
    query.status = .open
    self.init(query: query, in: context)
    isChoosing = true
  }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let filters { return handle(key, filters: filters, in: context) }
    if let place = place(after: key, in: context) {
      if place >= result.hits.count, result.hits.count < result.total {
        result = context.index.search(query, limit: max(place + 1, Self.most * 2))
      }
      selected = max(0, min(result.hits.count - 1, place))
      isInList = !result.hits.isEmpty
      return .stay
    }
    switch key {
    case .enter:
      guard result.hits.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      let id = result.hits[selected].caseID
      return isChoosing ? .answer(.chosenCase(id)) : .open(CaseScreen(loading: id))
    case .function(4):
      filters = FilterBox(query, in: context)
    case .function(5):
      query.sort = query.sort.following
      search(in: context)
      return .say(context.wording.sortedBy(query.sort))
    case .function(2):
      guard context.allows(.registerPerson) else { return .say(context.refusalWords(of: .registerPerson)) }
      return .open(IntakeScreen(draft: context.newID(), in: context))
    case .escape where !text.text.isEmpty:
      text = LineEditor("")
      search(in: context)
    case .escape, .function(3): return .close
    default:
      let before = text.text
      isInList = false
      text.handle(key)
      if text.text != before { search(in: context) }
    }
    return .stay
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concernLists { searchAgain(in: context) }
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(words.searchLabel, row: area.row, column: 1, role: .label)
    let entry = 3 + TextWidth.of(words.searchLabel)
    let width = 32
    let caret = text.draw(into: &grid, row: area.row, column: entry, width: width)
    let count = words.cases(result.total)
    grid.put(count, row: area.row, column: area.right - TextWidth.of(count) - 1, role: .note)
    grid.put(
      FilterBox.summary(query, in: context), row: area.row + 1, column: 1, role: .dim, width: area.width - 2)
    CaseList.drawHeadings(into: &grid, row: area.row + 2, in: context)
    let list = Rectangle(
      row: area.row + 3, column: 0, height: area.height - Self.otherRows, width: area.width)
    let window = CaseList.draw(result.hits, selected: selected, into: &grid, area: list, in: context)
    let place = words.lines(window.visible, of: result.total) + "   " + words.statusLegend
    grid.put(place, row: area.bottom - 1, column: 1, role: .dim)
    var cursor = Position(row: area.row, column: caret)
    if isInList { cursor = Position(row: list.row + selected - window.visible.lowerBound, column: 0) }
    if let filters, let at = filters.draw(into: &grid, area: area, in: context) { cursor = at }
    return Scenery(
      place: isChoosing ? words.path(words.placeCalendar, words.placeChooseCase) : words.placeCases,
      help: filters?.help(in: context) ?? words.searchHelp, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    if filters != nil {
      return [Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField)]
    }
    return [
      Command(.help), Command(.newPerson, [.function(2)], unavailable: context.refusal(of: .registerPerson)),
      Command(.back), Command(.filter, [.function(4)]), Command(.sort, [.function(5)]),
      Command(.open, unavailable: result.hits.isEmpty ? .nothingSelected : nil),
      Command(.previousSection), Command(.nextSection), Command(.menu, [.function(10)]),
    ]
  }
}

extension CasesScreen {
  /// Hits kept at first; more are fetched when the selection goes beyond them. The count is exact all the same.
  private static let most = 500
  /// Lines of the screen that are no row of the list: search, filters, headings, position.
  private static let otherRows = 4

  /// Where a key of moving leads to, before or after the ends too; nil for other keys.
  private func place(after key: Key, in context: DeskContext) -> Int? {
    let page = max(1, context.bodyRows - Self.otherRows)
    return switch key {
    case .up: selected - 1
    case .down: selected + 1
    case .pageUp, .function(7): selected - page
    case .pageDown, .function(8): selected + page
    case .home: 0
    case .end: result.total - 1
    default: nil
    }
  }

  private mutating func search(in context: DeskContext) {
    isInList = false
    query.text = text.text
    result = context.index.search(query, limit: Self.most)
    selected = 0
  }

  /// After another desk's save: the same question, the selection on the same case where it is still there.
  private mutating func searchAgain(in context: DeskContext) {
    let chosen = result.hits.indices.contains(selected) ? result.hits[selected].caseID : nil
    result = context.index.search(query, limit: max(Self.most, result.hits.count))
    selected = result.hits.firstIndex { $0.caseID == chosen } ?? min(selected, max(0, result.hits.count - 1))
  }

  private mutating func handle(_ key: Key, filters: FilterBox, in context: DeskContext) -> Outcome {
    var filters = filters
    switch filters.handle(key, in: context) {
    case .stays: self.filters = filters
    case .cancelled: self.filters = nil
    case .chosen:
      query = filters.applied(to: query, in: context)
      self.filters = nil
      search(in: context)
    }
    return .stay
  }
}

import Casework
package import Terminal
import Wording

/// The directory: every service people are referred to, found as the letters are typed.
package struct DirectoryScreen: Screen {
  private var filter: ProviderFilter
  private var text: LineEditor
  private var entries: [DirectoryEntry] = []
  private var selected = 0
  /// Whether the last key moved in the list: the cursor is there, until something is typed into the search.
  private var isInList = false
  private var filters: FilterPane?
  /// What was saved last, for undo.
  private var last: DirectoryChange?

  /// Begins with what serves the office's own region.
  package init(in context: DeskContext) {
    filter = ProviderFilter()
    filter.region = context.office?.region
    text = LineEditor("")
    entries = find(in: context)
  }

  package var wanted: DeskAct? { .loadDirectory }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if filters != nil { return handleFilters(key, in: context) }
    let page = max(1, context.bodyRows - Self.otherRows)
    if let place = ListKeys.place(after: key, from: selected, page: page, of: entries.count) {
      selected = place
      isInList = !entries.isEmpty
      return .stay
    }
    switch key {
    case .enter:
      guard entries.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      return .open(DirectoryEntryScreen(entries[selected].id, last: last))
    case .function(2): return newProvider(in: context)
    case .function(4):
      filters = FilterPane(DirectoryFilterForm.spec, DirectoryFilterForm.answers(of: filter), in: context)
    case .function(5): return .open(CoverageScreen(region: context.office?.region, category: filter.category))
    case .control("u") where last != nil: return undo(in: context)
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

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done: searchAgain(in: context)
    case .entryLeft(let change): last = change
    case .entrySaved(let change):
      last = change
      return .all([
        .open(DirectoryEntryScreen(change.after.id, last: change)), .say(context.wording.done(change)),
      ])
    case .coverageChosen(let region, let dimension):
      filter.department = nil
      (filter.region, filter.dimension, filter.usableOn) = (region, dimension, context.today)
      text = LineEditor("")
      search(in: context)
    case .failed(let problem):
      last = nil
      return .say(context.wording.sentence(for: problem))
    default: break
    }
    return .stay
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concernDirectory { searchAgain(in: context) }
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(words.searchLabel, row: area.row, column: 1, role: .label)
    let entry = 3 + TextWidth.of(words.searchLabel)
    let caret = text.draw(into: &grid, row: area.row, column: entry, width: 32)
    let found = words.offers(entries.count)
    grid.put(found, row: area.row, column: area.right - TextWidth.of(found) - 1, role: .note)
    grid.put(
      cutting: words.filterLine(filter), row: area.row + 1, column: 1, role: .dim, width: area.width - 2)
    DirectoryList.drawHeadings(into: &grid, row: area.row + 2, columns: area.width, in: context)
    let list = Rectangle(
      row: area.row + 3, column: 0, height: area.height - Self.otherRows, width: area.width)
    let window = DirectoryList.draw(entries, selected: selected, into: &grid, area: list, in: context)
    let place = words.lines(window.visible, of: entries.count) + "   " + words.directoryLegend
    grid.put(place, row: area.bottom - 1, column: 1, role: .dim, width: area.width - 2)
    var cursor = Position(row: area.row, column: caret)
    if isInList { cursor = Position(row: list.row + selected - window.visible.lowerBound, column: 0) }
    if let filters, let at = filters.draw(into: &grid, area: area, in: context) { cursor = at }
    return Scenery(
      place: words.placeDirectory, help: filters?.help(in: context) ?? words.directoryHelp, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    if filters != nil {
      return [Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField)]
    }
    return [
      Command(.help),
      Command(.newProvider, [.function(2)], unavailable: context.refusal(of: .manageProviders)),
      Command(.back), Command(.filter, [.function(4)]), Command(.coverage, [.function(5)]),
      Command(.open, unavailable: entries.isEmpty ? .nothingSelected : nil),
      Command(.previousSection), Command(.nextSection), Command(.menu, [.function(10)]),
      Command(.undo, [.control("u")], unavailable: last == nil ? .nothingToUndo : nil),
    ]
  }
}

extension DirectoryScreen {
  /// Lines of the screen that are no row of the list: search, filters, headings, position.
  private static let otherRows = 4

  private mutating func search(in context: DeskContext) {
    isInList = false
    filter.text = text.text
    entries = find(in: context)
    selected = 0
  }

  /// After a save here or at another desk: the same question, the selection on the same entry where it is still there.
  private mutating func searchAgain(in context: DeskContext) {
    let chosen = entries.indices.contains(selected) ? entries[selected].id : nil
    entries = find(in: context)
    selected = entries.firstIndex { $0.id == chosen } ?? min(selected, max(0, entries.count - 1))
  }

  private func find(in context: DeskContext) -> [DirectoryEntry] {
    context.directory?.entries(filter, naming: context.wording.name(of:)) ?? []
  }

  private func newProvider(in context: DeskContext) -> Outcome {
    guard context.allows(.manageProviders) else { return .say(context.refusalWords(of: .manageProviders)) }
    return .open(DirectoryFormScreen(newIn: context, draft: context.newID()))
  }

  private mutating func undo(in context: DeskContext) -> Outcome {
    guard let change = last else { return .say(context.wording.nothingToUndo) }
    last = nil
    return .all([
      .ask(.saveProvider(change.reversed)), .say(context.wording.entryUndone(change.after.offer.code)),
    ])
  }

  private mutating func handleFilters(_ key: Key, in context: DeskContext) -> Outcome {
    let (said, answers) = filters.take(key, in: context)
    if let answers {
      filter = DirectoryFilterForm.filter(answers, over: filter, today: context.today)
      search(in: context)
    }
    return said.map { .say($0) } ?? .stay
  }
}

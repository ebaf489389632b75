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
  private var filters: FilterPane?
  /// Whether a case is chosen for the screen below, not opened.
  private var isChoosing = false
  /// Whether a case was opened from here: what is typed next is another search, and what is erased is still this one.
  private var isSearchOver = false
  /// Referrals whose number was typed: they stand in the place of the cases.
  private var referrals: [ReferralLine] = []
  /// The step noted last on one of them, for undo.
  private var undoable: ReferralTakingBack?

  /// Whether the case is chosen for a referral: it opens on its needs.
  private let isToRefer: Bool

  package init(query: CaseQuery = CaseQuery(), toRefer isToRefer: Bool = false, in context: DeskContext) {
    self.query = query
    self.isToRefer = isToRefer
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

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done: search(in: context)
    case .followed(let step):
      // Ready for the next slip.
      undoable = step
      text = LineEditor("")
      search(in: context)
      return .say(context.wording.noted(step.step, of: step.number, undo: "Ctrl-U"))
    case .referred: search(in: context)
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: break
    }
    return .stay
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if filters != nil { return handleFilters(key, in: context) }
    let page = max(1, context.bodyRows - Self.otherRows)
    let count = referrals.isEmpty ? result.total : referrals.count
    if let place = ListKeys.place(after: key, from: selected, page: page, of: count) {
      guard referrals.isEmpty else {
        selected = place
        isInList = true
        return .stay
      }
      if place >= result.hits.count, result.hits.count < result.total {
        result = context.index.search(query, limit: max(place + 1, Self.most * 2))
      }
      selected = max(0, min(result.hits.count - 1, place))
      isInList = !result.hits.isEmpty
      return .stay
    }
    switch key {
    case .enter where !referrals.isEmpty:
      guard referrals.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      return .open(AnswerScreen(referrals[selected].card, in: context))
    case .enter:
      guard result.hits.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      let chosen = result.hits[selected].caseID
      if isChoosing { return .answer(.chosenCase(chosen)) }
      guard !isToRefer else { return .replace(with: CaseWorkScreen(loading: chosen, at: .needs)) }
      isSearchOver = true
      return .open(CaseScreen(loading: chosen))
    case .function(4):
      filters = FilterPane(
        FilterForm.spec(agents: context.staff.map(\.login)), FilterForm.answers(query, context.staff),
        in: context)
    case .function(5):
      query.sort = query.sort.following
      search(in: context)
      return .say(context.wording.sortedBy(query.sort))
    case .function(2):
      guard context.allows(.registerPerson) else { return .say(context.refusalWords(of: .registerPerson)) }
      return .open(IntakeScreen(draft: context.newID(), in: context))
    case .control("u") where text.text.isEmpty:
      guard let undoable else { return .say(context.wording.nothingToUndo) }
      self.undoable = nil
      return .all([.ask(undoable.act), .say(context.wording.takenBack(undoable.step, of: undoable.number))])
    case .escape where !text.text.isEmpty:
      text = LineEditor("")
      search(in: context)
    case .escape, .function(3): return .close
    default:
      let before = text.text
      isInList = false
      if isSearchOver, isTyped(key) { text = LineEditor("") }
      // The key that opens a search elsewhere begins one here.
      if !isSearchOver || key != .character("/") { text.handle(key) }
      isSearchOver = false
      if text.text != before { search(in: context) }
      if TypedReferralNumber(text.text) != nil, context.referrals == nil, context.allows(.readReferrals) {
        return .ask(.loadReferrals)
      }
    }
    return .stay
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concernLists || changes.concernReferrals { searchAgain(in: context) }
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(words.searchLabel, row: area.row, column: 1, role: .label)
    let entry = 3 + TextWidth.of(words.searchLabel)
    let width = 32
    let caret = text.draw(into: &grid, row: area.row, column: entry, width: width)
    let count = referrals.isEmpty ? words.cases(result.total) : words.referrals(referrals.count)
    grid.put(count, row: area.row, column: area.right - TextWidth.of(count) - 1, role: .note)
    grid.put(
      FilterForm.summary(query, in: context), row: area.row + 1, column: 1, role: .dim, width: area.width - 2)
    let list = Rectangle(
      row: area.row + 3, column: 0, height: area.height - Self.otherRows, width: area.width)
    let window = draw(list: list, into: &grid, in: context)
    var cursor = Position(row: area.row, column: caret)
    if isInList { cursor = Position(row: list.row + selected - window.visible.lowerBound, column: 0) }
    if let filters, let at = filters.draw(into: &grid, area: area, in: context) { cursor = at }
    let help = referrals.isEmpty ? words.searchHelp : words.typedNumberHelp
    return Scenery(
      place: isChoosing ? words.path(words.placeCalendar, words.placeChooseCase) : words.placeCases,
      help: filters?.help(in: context) ?? help, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    if filters != nil {
      return [Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField)]
    }
    return [
      Command(.help), Command(.newPerson, [.function(2)], unavailable: context.refusal(of: .registerPerson)),
      Command(.back), Command(.filter, [.function(4)]), Command(.sort, [.function(5)]),
      Command(.open, unavailable: result.hits.isEmpty && referrals.isEmpty ? .nothingSelected : nil),
      Command(.previousSection), Command(.nextSection), Command(.menu, [.function(10)]),
      Command(.undo, [.control("u")], unavailable: undoable == nil ? .nothingToUndo : nil),
    ]
  }
}

extension CasesScreen {
  /// Hits kept at first; more are fetched when the selection goes beyond them. The count is exact all the same.
  private static let most = 500
  /// Lines of the screen that are no row of the list: search, filters, headings, position.
  private static let otherRows = 4

  private func isTyped(_ key: Key) -> Bool {
    switch key {
    case .character, .paste: true
    default: false
    }
  }

  private mutating func search(in context: DeskContext) {
    isInList = false
    query.text = text.text
    result = context.index.search(query, limit: Self.most)
    selected = 0
    findReferrals(in: context)
  }

  private mutating func findReferrals(in context: DeskContext) {
    let meant = TypedReferralNumber(text.text).flatMap { context.referrals?.meant(by: $0) } ?? []
    let clock = context.referralClock
    referrals = meant.map { ReferralLine($0, clock: clock, on: context.today) }
  }

  private func draw(list: Rectangle, into grid: inout Grid, in context: DeskContext) -> ListWindow {
    let words = context.wording
    guard referrals.isEmpty else {
      ReferralTable.drawHeadings(into: &grid, row: list.row - 1, in: context)
      let window = ReferralTable.draw(referrals, selected: selected, into: &grid, area: list, in: context)
      let place = words.lines(window.visible, of: referrals.count) + "   " + words.boardLegend
      grid.put(place, row: list.bottom, column: 1, role: .dim)
      return window
    }
    CaseList.drawHeadings(into: &grid, row: list.row - 1, in: context)
    let window = CaseList.draw(result.hits, selected: selected, into: &grid, area: list, in: context)
    let place = words.lines(window.visible, of: result.total) + "   " + words.statusLegend
    grid.put(place, row: list.bottom, column: 1, role: .dim)
    return window
  }

  /// After another desk's save: the same question, the selection on the same case where it is still there.
  private mutating func searchAgain(in context: DeskContext) {
    let chosen = result.hits.indices.contains(selected) ? result.hits[selected].caseID : nil
    findReferrals(in: context)
    result = context.index.search(query, limit: max(Self.most, result.hits.count))
    selected = result.hits.firstIndex { $0.caseID == chosen } ?? min(selected, max(0, result.hits.count - 1))
  }

  private mutating func handleFilters(_ key: Key, in context: DeskContext) -> Outcome {
    let (said, answers) = filters.take(key, in: context)
    if let answers {
      query = FilterForm.query(query, answers: answers, staff: context.staff, today: context.today)
      search(in: context)
    }
    return said.map { .say($0) } ?? .stay
  }
}

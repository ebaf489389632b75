package import Casework
package import Terminal
import Wording

/// Every referral of the office as cards in columns by state, or as a table: what is late, what waits for whom.
package struct ReferralBoardScreen: Screen {
  private var board: ReferralBoard
  private var stage = ReferralStage.issued
  /// The selected card of each column.
  private var rows: [ReferralStage: Int] = [:]
  /// The same in one sorted list, while it is asked for.
  private var table: [ReferralLine]?
  private var tableRow = 0
  private var filters: FilterPane?
  /// What was written last from here, for undo.
  private var undoable: ReferralTakingBack?
  /// The chase being written, until the store has answered.
  private var pending: ReferralStepEntry?
  private var rest = RestingLine<RecordID>()

  package init(in context: DeskContext) { self.init(ReferralQuery(), in: context) }

  /// Opens as a table where a figure or a filter led here.
  init(_ query: ReferralQuery, asTable isTable: Bool = false, in context: DeskContext) {
    board = ReferralBoard(query, in: context)
    if isTable { table = board.table(in: context) }
    stand(in: context)
  }

  package var wanted: DeskAct? { .loadReferrals }

  package var isTyping: Bool { filters != nil }

  package var leastColumns: Int { Self.leastColumns }

  package var restsAt: Instant? { rest.restsAt }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if filters != nil { return handleFilters(key, in: context) }
    if move(key, in: context) { return .stay }
    switch key {
    case .enter:
      guard let line = selected else { return .say(context.wording.nothingSelected) }
      return .open(ReferralScreen(loading: line.card.id))
    case .character("d"):
      guard let line = selected else { return .say(context.wording.nothingSelected) }
      return .open(AnswerScreen(line.card, in: context))
    case .character("r"): return chase(in: context)
    case .character("u"): return undo(in: context)
    case .character("f"): filters = ReferralFilterForm.pane(board.query, in: context)
    case .character("v"): toggleTable(in: context)
    case .character("c"): return .open(ReferralFiguresScreen(in: context))
    case .character("i"):
      return ReferralSheets.printed(board.query, in: context) ?? .say(context.wording.nothingSelected)
    case .character("n"):
      guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
      return .all([.open(CasesScreen(toRefer: true, in: context)), .say(context.wording.chooseCaseToRefer)])
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
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
    case .referred(let card):
      if let pending { undoable = ReferralTakingBack(pending, card) }
      pending = nil
      readAgain(in: context)
    case .followed(let step):
      undoable = step
      readAgain(in: context)
      return .say(context.wording.noted(step.step, of: step.number, undo: "u"))
    case .failed(let problem):
      (undoable, pending) = (nil, nil)
      readAgain(in: context)
      return .say(context.wording.sentence(for: problem))
    default: break
    }
    return .stay
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concernReferrals || changes.concernLists || changes.concernDirectory { readAgain(in: context) }
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let shown = ReferralColumns.shown(selected: stage, width: area.width)
    var board = board
    // Where the screen has grown since the last key, columns come to sight that nobody put in order yet.
    board.look(at: ReferralStage.allCases[shown], in: context)
    let isTable = table != nil && area.width >= Furniture.leastColumns
    ReferralStrip.draw(
      board, shown: isTable ? 0..<0 : shown, into: &grid, row: area.row, width: area.width, in: context)
    drawFilter(into: &grid, row: area.row + 1, width: area.width, in: context)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
    let body = Rectangle(row: area.row + 3, column: 0, height: area.height - 3, width: area.width)
    var cursor = Position(row: body.row, column: 0)
    if let table, isTable {
      cursor = draw(table, into: &grid, area: body, in: context)
    } else {
      cursor = ReferralColumns.draw(
        board, selected: stage, rows: rows, into: &grid, area: body, in: context)
    }
    if let filters, let at = filters.draw(into: &grid, area: area, in: context) { cursor = at }
    let place = words.path(words.placeReferrals, isTable ? words.placeTable : words.placeBoard)
    return Scenery(place: place, help: help(width: area.width, in: context), cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    if filters != nil {
      return [Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField)]
    }
    let nothing: Command.Unavailable? = selected == nil ? .nothingSelected : nil
    return [
      Command(.help), Command(.open, unavailable: nothing),
      Command(.step, unavailable: nothing),
      Command(.chase, unavailable: nothing ?? refusalToChase(in: context)),
      Command(.newReferral, unavailable: context.refusal(of: .refer)), Command(.find),
      Command(.table), Command(.undo, [.character("u")], unavailable: undoable == nil ? .nothingToUndo : nil),
      Command(.filter), Command(.figures),
      Command(.printSheet, unavailable: context.directory == nil ? .nothingSelected : nil),
      Command(.previousSection), Command(.nextSection),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.menu), Command(.hide),
    ]
  }
}

// The selection.
extension ReferralBoardScreen {
  /// The board is also drawn on a narrow window, one column at a time.
  private static let leastColumns = 40
  /// Lines above the columns or the table.
  private static let headRows = 3

  private var selected: ReferralLine? {
    if let table { return table.indices.contains(tableRow) ? table[tableRow] : nil }
    let lines = board.lines(stage)
    let row = rows[stage, default: 0]
    return lines.indices.contains(row) ? lines[row] : nil
  }

  /// Whether the key was one of moving.
  private mutating func move(_ key: Key, in context: DeskContext) -> Bool {
    let before = selected?.card.id
    let isMoved =
      table.map { moveInTable(key, count: $0.count, in: context) } ?? moveInColumns(key, in: context)
    guard isMoved else { return false }
    settle(in: context)
    rest.moves(from: before, at: context.now)
    return true
  }

  private mutating func moveInColumns(_ key: Key, in context: DeskContext) -> Bool {
    let count = board.count(stage)
    let page = ReferralColumns.cardsPerPage(height: context.bodyRows - Self.headRows)
    let row = rows[stage, default: 0]
    switch key {
    case .left, .backTab: stage = ReferralStage(rawValue: stage.rawValue - 1) ?? stage
    case .right, .tab: stage = ReferralStage(rawValue: stage.rawValue + 1) ?? stage
    default:
      guard let place = ListKeys.place(after: key, from: row, page: page, of: count) else { return false }
      rows[stage] = place
    }
    return true
  }

  private mutating func moveInTable(_ key: Key, count: Int, in context: DeskContext) -> Bool {
    // Headings and position.
    let page = max(1, context.bodyRows - Self.headRows - 2)
    let key = key == .tab ? .down : key
    guard let place = ListKeys.place(after: key, from: tableRow, page: page, of: count) else { return false }
    tableRow = place
    return true
  }

  /// Puts what is in sight in its order, and the selection on something that is there.
  private mutating func settle(in context: DeskContext) {
    let shown = ReferralColumns.shown(selected: stage, width: context.bodyColumns)
    board.look(at: ReferralStage.allCases[shown], in: context)
    for (stage, row) in rows { rows[stage] = max(0, min(row, board.count(stage) - 1)) }
    if let table { tableRow = max(0, min(tableRow, table.count - 1)) }
  }

  /// Begins in the first column that has something, from where the answers are awaited.
  private mutating func stand(in context: DeskContext) {
    let all = ReferralStage.allCases
    if board.count(stage) == 0 {
      stage = (all[stage.rawValue...] + all[..<stage.rawValue]).first { board.count($0) > 0 } ?? stage
    }
    settle(in: context)
  }

  /// After something was written: the same question, the selection on the same card wherever it is now, so that no key meets
  /// another than the one that was looked at.
  private mutating func readAgain(in context: DeskContext) {
    let chosen = selected?.card.id
    board = ReferralBoard(board.query, in: context)
    if chosen == nil { stand(in: context) }
    if table != nil {
      let lines = board.table(in: context)
      table = lines
      tableRow = lines.firstIndex { $0.card.id == chosen } ?? tableRow
    } else if let card = chosen.flatMap({ context.referrals?[$0] }) {
      let now = ReferralStage(of: card.state)
      board.look(at: [now], in: context)
      if let row = board.lines(now).firstIndex(where: { $0.card.id == chosen }) {
        (stage, rows[now]) = (now, row)
      }
    }
    settle(in: context)
  }

  private mutating func toggleTable(in context: DeskContext) {
    let chosen = selected?.card.id
    guard table == nil else {
      table = nil
      return
    }
    let lines = board.table(in: context)
    table = lines
    tableRow = lines.firstIndex { $0.card.id == chosen } ?? 0
  }

  private mutating func handleFilters(_ key: Key, in context: DeskContext) -> Outcome {
    let (said, answers) = filters.take(key, in: context)
    if let answers {
      board = ReferralBoard(ReferralFilterForm.query(answers, context.directory), in: context)
      if table != nil { table = board.table(in: context) }
      (rows, tableRow) = ([:], 0)
      stand(in: context)
    }
    return said.map { .say($0) } ?? .stay
  }
}

// Asking a provider again.
extension ReferralBoardScreen {
  private func refusalToChase(in context: DeskContext) -> Command.Unavailable? {
    guard let line = selected else { return .nothingSelected }
    return context.refusal(of: .refer) ?? (line.card.state.after(.chased) == nil ? .notOut : nil)
  }

  private mutating func chase(in context: DeskContext) -> Outcome {
    guard let card = selected?.card else { return .say(context.wording.nothingSelected) }
    if let refusal = refusalToChase(in: context) { return .say(context.words(of: refusal)) }
    let entry = ReferralStepEntry.chase(card, id: context.newID(), on: context.today)
    pending = entry
    return .all([.ask(.note(entry)), .say(context.wording.chased(card.number.short))])
  }

  private mutating func undo(in context: DeskContext) -> Outcome {
    guard let undoable else { return .say(context.wording.nothingToUndo) }
    self.undoable = nil
    return .all([.ask(undoable.act), .say(context.wording.takenBack(undoable.step, of: undoable.number))])
  }
}

// Drawing.
extension ReferralBoardScreen {
  private func drawFilter(into grid: inout Grid, row: Int, width: Int, in context: DeskContext) {
    let words = context.wording
    let counts = words.boardCounts(board.total, late: board.late, silent: board.silent)
    let end = width - TextWidth.of(counts) - 1
    let summary = ReferralFilterForm.summary(board.query, in: context)
    guard width >= Furniture.leastColumns else {
      grid.put(cutting: counts, row: row, column: 1, role: .note, width: width - 2)
      return
    }
    grid.put(cutting: summary, row: row, column: 1, role: .dim, width: end - 3)
    grid.put(counts, row: row, column: end, role: .note)
  }

  private func draw(_ table: [ReferralLine], into grid: inout Grid, area: Rectangle, in context: DeskContext)
    -> Position
  {
    ReferralTable.drawHeadings(into: &grid, row: area.row, in: context)
    let list = Rectangle(row: area.row + 1, column: 0, height: area.height - 2, width: area.width)
    let window = ReferralTable.draw(table, selected: tableRow, into: &grid, area: list, in: context)
    let place = context.wording.lines(window.visible, of: table.count) + "   " + context.wording.boardLegend
    grid.put(place, row: area.bottom - 1, column: 1, role: .dim)
    return Position(row: list.row + window.selectedRow, column: 0)
  }

  /// The whole of the card that was selected when the keys rested last.
  private func help(width: Int, in context: DeskContext) -> String {
    if let filters { return filters.help(in: context) }
    let words = context.wording
    guard context.referrals != nil else { return "" }
    guard let told = rest.shown(now: selected?.card.id, at: context.now), let card = context.referrals?[told]
    else {
      if board.total > 0 { return words.boardColumnEmpty }
      return board.query == ReferralQuery() ? words.boardEmpty : words.boardNothing
    }
    let clock = context.referralClock
    return TextLayout.cut(
      context.line(of: ReferralLine(card, clock: clock, on: context.today)), width: width - 2)
  }
}

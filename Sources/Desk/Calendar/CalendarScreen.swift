import Casework
package import Terminal
import Wording

/// The follow-up calendar: a week with two months beside it, a day with its hours, a month, or one list of all.
package struct CalendarScreen: Screen {
  private var view: CalendarView
  private var day: CivilDay
  private var selected = 0
  private var scope: AgendaScope
  private var hand = FollowUpHand()

  /// Opens on the week of today.
  package init(in context: DeskContext) {
    self.init(.week, in: context)
  }

  init(_ view: CalendarView, in context: DeskContext) {
    self.view = view
    day = context.today
    scope = AgendaScope(in: context)
  }

  package var wanted: DeskAct? { .loadReferralDates }

  package var isTyping: Bool { hand.isTyping }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let outcome = obey(key, in: context)
    guard case .stay = outcome, let since = context.agenda.since, CalendarView.firstDay(around: day) < since
    else { return outcome }
    return .ask(.loadPastFollowUps)
  }

  private mutating func obey(_ key: Key, in context: DeskContext) -> Outcome {
    let items = items(in: context)
    let chosen = view == .month || items.isEmpty ? nil : items[min(selected, items.count - 1)]
    if hand.isTyping { return hand.handle(key, on: chosen, in: context) ?? .stay }
    if view == .month, moveDay(key) { return .stay }
    switch key {
    case .escape, .function(3), .character("q"): return .close
    case .up: selected = max(0, min(selected, items.count - 1) - 1)
    case .down: selected = max(0, min(items.count - 1, selected + 1))
    case .home: selected = 0
    case .end: selected = max(0, items.count - 1)
    case .left, .function(7), .pageUp: turn(by: -1, items.count, in: context)
    case .right, .function(8), .pageDown: turn(by: 1, items.count, in: context)
    case .character("s"): look(.week)
    // What is late is shown with today, not on the day it was for.
    case .character("j"): look(.day, at: chosen.flatMap { $0.isLate(on: context.today) ? nil : $0.due })
    case .character("m"): look(.month, at: chosen.flatMap { $0.isLate(on: context.today) ? nil : $0.due })
    case .character("l"): look(.list)
    case .character("t"):
      look(view, at: context.today)
      return .say(context.wording.longDay(context.today))
    case .character("o"):
      scope.isWhole.toggle()
      selected = 0
    case .character("n"): return .open(CasesScreen(choosingIn: context))
    case .character("r"): return postpone(items, chosen, in: context)
    case .character("i"): return printSheet(in: context)
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    case .enter:
      if view == .month {
        look(.day)
        return .stay
      }
      guard let chosen else { return .say(context.wording.nothingSelected) }
      return chosen.isOfReferral
        ? .open(ReferralScreen(loading: chosen.id))
        : .open(CaseFollowUpScreen(loading: chosen.caseID, at: chosen.id))
    default: return hand.handle(key, on: chosen, in: context) ?? .stay
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .chosenCase(let id):
      hand.expect(context.wording.planOf(name(ofCase: id, in: context)))
      return .open(
        FollowUpScreen(
          planningFor: id, on: view == .month || view == .day ? day : nil, draft: context.newID()))
    // A printer prints it; else it is a file to be printed elsewhere.
    case .paper(let text, let name):
      return context.paperSettings.printer.isEmpty ? .keep(text, name: name) : .print(text)
    default: return hand.receive(reply, in: context) ?? .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(place: words.path(words.placeCalendar, view.place(day, words)))
    if view == .month {
      scenery.cursor = MonthPage(scope: scope, context: context).draw(into: &grid, area: area, chosen: day)
      scenery.help = words.monthHelp
      return scenery
    }
    let column = view == .list ? 0 : MonthPane.columns + 2
    if view != .list {
      MonthPane(scope: scope, context: context).draw(into: &grid, area: area, around: day)
    }
    drawHead(into: &grid, row: area.row, column: column, right: area.right, in: context)
    let list = Rectangle(
      row: area.row + 1, column: column, height: area.height - 2, width: area.right - column)
    scenery.cursor = drawLines(into: &grid, area: list, in: context)
    scenery.help = words.calendarHelp
    if let (text, caret) = hand.help(in: context) {
      scenery.help = text
      scenery.cursor = Position(row: area.bottom + 1, column: caret)
    }
    if let position = hand.drawBox(into: &grid, area: area, in: context) { scenery.cursor = position }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let refusal = FollowUpHand.refusal(in: context)
    let isEmpty = view == .month || items(in: context).isEmpty
    let onItem: Command.Unavailable? = isEmpty ? .nothingSelected : refusal
    return [
      Command(.help), Command(.open, unavailable: isEmpty && view != .month ? .nothingSelected : nil),
      Command(.markDone, unavailable: onItem), Command(.markAbsent, unavailable: onItem),
      Command(.moveFollowUp, unavailable: onItem), Command(.planFollowUp, unavailable: refusal),
      view == .month ? Command(.weekView) : Command(.monthView),
      Command(.undo, [.character("u")], unavailable: hand.canUndo ? nil : .nothingToUndo),
      view == .month ? nil : Command(.weekView), Command(.dayView), Command(.listView), Command(.todayView),
      Command(.otherOutcome, unavailable: onItem),
      Command(.tryContact, unavailable: isEmpty ? .nothingSelected : refusal),
      Command(.postpone, unavailable: isEmpty ? .nothingSelected : refusal), Command(.wholeOffice),
      Command(.daySheet, unavailable: context.refusal(of: .readCase)),
      Command(.previousSection, [.function(7), .left]), Command(.nextSection, [.function(8), .right]),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.find), Command(.menu),
    ].compactMap { $0 }
  }
}

extension CalendarScreen {
  private func lines(in context: DeskContext) -> [CalendarLine] {
    CalendarLines(scope: scope, context: context).lines(of: view, around: day)
  }

  private func items(in context: DeskContext) -> [FollowUp] { lines(in: context).compactMap(\.followUp) }

  private mutating func look(_ view: CalendarView, at day: CivilDay? = nil) {
    self.view = view
    self.day = day ?? self.day
    selected = 0
  }

  private mutating func turn(by pages: Int, _ count: Int, in context: DeskContext) {
    guard view == .list else {
      day = view.day(after: day, pages: pages)
      selected = 0
      return
    }
    selected = max(0, min(count - 1, selected + pages * (context.bodyRows - 2)))
  }

  /// The arrows of a month; false for another key.
  private mutating func moveDay(_ key: Key) -> Bool {
    switch key {
    case .left: day = day.adding(days: -1)
    case .right: day = day.adding(days: 1)
    case .up: day = day.adding(days: -7)
    case .down: day = day.adding(days: 7)
    case .home: day = day.firstOfMonth
    case .end: day = day.lastOfMonth
    default: return false
    }
    return true
  }

  private func name(ofCase id: RecordID, in context: DeskContext) -> String {
    let header = context.index.caseHeader(id).flatMap { context.index.header(of: $0.person) }
    return TextLayout.cut(header.map { context.wording.name(of: $0) } ?? "", width: 24)
  }

  /// All that is late when the chosen one is, else everything still to do on its day.
  private mutating func postpone(_ items: [FollowUp], _ chosen: FollowUp?, in context: DeskContext) -> Outcome
  {
    guard context.allows(.planFollowUp) else { return .say(context.refusalWords(of: .planFollowUp)) }
    guard chosen?.isOfReferral != true else { return .say(context.wording.actOnReferral) }
    guard let chosen, chosen.isPlanned else { return .say(context.wording.nothingToPostpone) }
    let together =
      chosen.isLate(on: context.today)
      ? scope.late(in: context) : scope.on(chosen.due, in: context).filter(\.isPlanned)
    hand.expect(context.wording.postponeName)
    return .open(PostponeScreen(together.filter { !$0.isOfReferral }))
  }

  private func printSheet(in context: DeskContext) -> Outcome {
    guard context.allows(.readCase) else { return .say(context.refusalWords(of: .readCase)) }
    return .ask(.makeDaySheet(day, agent: scope.isWhole ? nil : context.member?.id))
  }

  private func drawHead(into grid: inout Grid, row: Int, column: Int, right: Int, in context: DeskContext) {
    let words = context.wording
    let days = view == .week ? day.week.days : [day]
    let shown = view == .list ? items(in: context) : days.flatMap { scope.on($0, in: context) }
    let count = words.followUps(shown.count)
    let end = right - TextWidth.of(count) - 1
    let text =
      switch view {
      case .week: words.span(day.week.monday, day.week.sunday)
      case .list: scope.name(words)
      default:
        [
          words.fullDay(day),
          shown.contains(where: \.isPlanned) ? words.workload(Workload.minutes(of: shown)) : nil,
        ]
        .compactMap(\.self).joined(separator: "  ")
      }
    grid.put(cutting: text, row: row, column: column, role: .label, width: end - column - 1)
    grid.put(count, row: row, column: end, role: .note)
  }

  private func drawLines(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position {
    let lines = lines(in: context)
    let places = lines.indices.filter { lines[$0].followUp != nil }
    let number = max(0, min(selected, places.count - 1))
    let place = places.isEmpty ? 0 : places[number]
    // The heading above the first of a page is worth its line.
    let window = ListWindow.page(count: lines.count, selected: place, height: area.height)
    for (line, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: area.row + line, column: area.column, right: area.right,
        isSelected: !places.isEmpty && index == place, in: context)
    }
    guard !places.isEmpty else { return Position(row: area.row - 1, column: area.column) }
    // As lists say it: a move on one page changes nothing of it.
    let shown = places.indices.filter { window.visible.contains(places[$0]) }
    let range = context.wording.lines((shown.first ?? 0)..<(shown.last ?? 0) + 1, of: places.count)
    grid.put(range, row: area.bottom, column: area.right - TextWidth.of(range) - 1, role: .dim)
    return Position(row: area.row + place - window.visible.lowerBound, column: area.column)
  }
}

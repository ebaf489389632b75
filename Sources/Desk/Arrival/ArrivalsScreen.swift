import Casework
package import Terminal
import Wording

/// The announcements of the office: who is expected, late ones first, and who was.
package struct ArrivalsScreen: Screen {
  private var selected = 0
  private var isWhole = false

  package init() {}

  package var wanted: DeskAct? { .loadArrivals(all: isWhole) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let arrivals = arrivals(in: context)
    let page = max(1, context.bodyRows - Self.otherRows)
    if let place = ListKeys.place(after: key, from: selected, page: page, of: arrivals.count) {
      selected = place
      return .stay
    }
    switch key {
    case .escape, .function(3), .character("q"): return .close
    case .enter:
      guard !arrivals.isEmpty else { return .say(context.wording.nothingSelected) }
      return .open(ArrivalScreen(loading: arrivals[min(selected, arrivals.count - 1)].id))
    case .character("a"):
      guard context.allows(.announceArrival) else { return .say(context.refusalWords(of: .announceArrival)) }
      return .open(ArrivalFormScreen(newIn: context))
    case .character("f"):
      isWhole.toggle()
      selected = 0
      return .ask(.loadArrivals(all: isWhole))
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    default: return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    if case .failed(let problem) = reply { return .say(context.wording.sentence(for: problem)) }
    return .stay
  }

  /// What was read is forgotten while the screen is hidden.
  package func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    context.arrivals == nil ? wanted : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let arrivals = arrivals(in: context)
    let late = arrivals.count { $0.isLate(on: context.today) }
    grid.put(words.arrivals(arrivals.count, late: late), row: area.row, column: 1, role: .title)
    let shown = words.arrivalsShown(isWhole: isWhole)
    grid.put(shown, row: area.row, column: area.right - TextWidth.of(shown) - 1, role: .dim)
    grid.put(words.arrivalsHeading, row: area.row + 1, column: 1, role: .label, width: area.width - 2)
    let chosen = min(selected, max(0, arrivals.count - 1))
    let window = ListWindow.page(
      count: arrivals.count, selected: chosen, height: area.height - Self.otherRows)
    for (line, index) in window.visible.enumerated() {
      draw(
        arrivals[index], isSelected: index == chosen, into: &grid, row: area.row + 2 + line,
        right: area.right, in: context)
    }
    if arrivals.isEmpty { grid.put(words.noArrivals, row: area.row + 2, column: 3, role: .dim) }
    grid.put(words.lines(window.visible, of: arrivals.count), row: area.bottom - 1, column: 1, role: .dim)
    let row = arrivals.isEmpty ? area.row : area.row + 2 + chosen - window.visible.lowerBound
    return Scenery(
      place: words.placeArrivals, help: words.arrivalsHelp,
      cursor: Position(row: row, column: arrivals.isEmpty ? 1 : 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.open, unavailable: arrivals(in: context).isEmpty ? .nothingSelected : nil),
      Command(.announce, unavailable: context.refusal(of: .announceArrival)), Command(.filter),
      Command(.previousSection), Command(.nextSection),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.menu), Command(.find),
      Command(.hide),
    ]
  }
}

extension ArrivalsScreen {
  /// Lines that are none of the list: title, headings, position.
  private static let otherRows = 3

  private func arrivals(in context: DeskContext) -> [AnnouncedArrival] {
    guard let arrivals = context.arrivals else { return [] }
    return isWhole ? arrivals.expected + arrivals.past : arrivals.expected
  }

  private func draw(
    _ arrival: AnnouncedArrival, isSelected: Bool, into grid: inout Grid, row: Int, right: Int,
    in context: DeskContext
  ) {
    let words = context.wording
    let isLate = arrival.isLate(on: context.today)
    let role: StyleRole = isLate ? .problem : arrival.isExpected ? .text : .dim
    grid.mark(isSelected, row: row, column: 0)
    grid.put(words.sign(of: arrival, today: context.today), row: row, column: 2, role: role)
    grid.put(words.day(arrival.day), row: row, column: 4, role: role)
    grid.put(arrival.isAbout ? "~" : " ", row: row, column: 14, role: role)
    grid.put(words.time(ifAny: arrival.time), row: row, column: 15, role: .label)
    let end = words.end(of: arrival, today: context.today)
    let column = right - TextWidth.of(end) - 1
    grid.put(
      cutting: words.fullHeadline(of: arrival), row: row, column: 21, role: role, width: column - 22)
    grid.put(end, row: row, column: column, role: isLate ? .problem : .dim)
  }
}

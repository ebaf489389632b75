package import Casework
package import Terminal

/// A person was registered: the case number to write on the slip, and what may come next.
package struct RegisteredScreen: Screen {
  private let header: CaseHeader
  /// The announcement it was opened from.
  private let arrival: RecordID?

  package init(header: CaseHeader, arrival: RecordID? = nil) {
    self.header = header
    self.arrival = arrival
  }

  package var wanted: DeskAct? { arrival == nil ? nil : .loadArrivals(all: false) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .enter, .character("v"): .replace(with: CaseScreen(loading: header.id))
    case .character("n"): .replace(with: next(in: context))
    case .escape, .function(3), .character("q"), .character("t"): .close
    default: .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let box = area.centred(height: 9, width: 60)
    grid.popup(box, title: words.registeredTitle)
    let name = context.index.header(of: header.person).map { words.name(of: $0) } ?? ""
    grid.put(name, row: box.row + 2, column: box.column + 4, role: .text, width: box.width - 8)
    grid.put(header.number.description, row: box.row + 4, column: box.column + 4, role: .title)
    let arrival = arrival(in: context)
    if let arrival {
      grid.put(
        words.registeredOf(arrival), row: box.row + 5, column: box.column + 4, role: .note,
        width: box.width - 8)
    }
    grid.put(
      arrival == nil ? words.registeredNext : words.registeredNextOfArrival, row: box.row + 6,
      column: box.column + 4, role: .dim, width: box.width - 8)
    return Scenery(
      place: words.path(words.placeIntake, words.registeredTitle), help: words.registeredHelp,
      cursor: Position(row: box.row + 4, column: box.column + 4))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.help), Command(.open), Command(.newPerson), Command(.back), Command(.menu)]
  }
}

extension RegisteredScreen {
  private func arrival(in context: DeskContext) -> AnnouncedArrival? {
    arrival.flatMap { context.arrivals?[$0] }
  }

  /// The next of those who were announced together, while any of them is missing; else a new person.
  private func next(in context: DeskContext) -> IntakeScreen {
    guard let arrival = arrival(in: context), arrival.missing > 0 else {
      return IntakeScreen(draft: context.newID(), in: context)
    }
    return IntakeScreen(draft: context.newID(), announced: arrival, in: context)
  }
}

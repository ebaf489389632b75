import Casework
package import Terminal
import Wording

/// Every command of the screen below and of the program, searchable, with its keys and why it can't be done.
package struct MenuScreen: Screen {
  private let entries: [Command]
  private var text = LineEditor("")
  private var selected = 0

  package init(commands: [Command]) {
    var seen: Set<CommandName> = []
    entries = (commands + MenuScreen.everywhere).filter { $0.name != .menu && seen.insert($0.name).inserted }
  }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let found = found(in: context)
    switch key {
    case .escape, .function(3), .function(10): return .close
    case .up: selected = max(0, selected - 1)
    case .down, .tab: selected = min(max(0, found.count - 1), selected + 1)
    case .pageUp, .home: selected = 0
    case .pageDown, .end: selected = max(0, found.count - 1)
    case .enter:
      guard found.indices.contains(selected) else { return .stay }
      let command = found[selected]
      if let reason = command.unavailable { return .say(context.words(of: reason)) }
      return outcome(of: command, in: context)
    default:
      text.handle(key)
      selected = 0
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let found = found(in: context)
    let after = grid.put("> " + text.text, row: area.row, column: 1, width: area.width - 2)
    grid.fill(row: area.row + 1, column: 0, with: "─", role: .rule)
    let window = ListWindow.page(count: found.count, selected: selected, height: area.height - 3)
    for (line, index) in window.visible.enumerated() {
      let row = area.row + 2 + line
      let command = found[index]
      let isSelected = index == selected
      grid.mark(isSelected, row: row, column: 0)
      let keys = command.keys.prefix(2).map { KeyLabel.text($0, words) }.joined(separator: ", ")
      grid.put(keys, row: row, column: 2, role: .key, width: 14)
      let dim = command.unavailable != nil
      let after = grid.put(
        words.sentence(of: command.name), row: row, column: 17,
        role: dim ? .dim : isSelected ? .selection : .text,
        width: area.width - 18)
      if let reason = command.unavailable {
        grid.put(
          cutting: " (\(context.words(of: reason)))", row: row, column: after, role: .dim,
          width: area.width - after - 1)
      }
    }
    let place = words.lines(window.visible, of: found.count)
    grid.put(place, row: area.bottom - 1, column: 1, role: .dim)
    let refused = found.indices.contains(selected) ? found[selected].unavailable : nil
    let help = refused.map { context.words(of: $0) } ?? words.menuHelp
    return Scenery(place: words.placeMenu, help: help, cursor: Position(row: area.row, column: after))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.open), Command(.back), Command(.nextField, [.down]), Command(.previousField, [.up])]
  }

  /// Commands that work on every screen.
  package static let everywhere: [Command] = [
    Command(.help), Command(.hide), Command(.today, []), Command(.cases, []), Command(.newPerson, []),
    Command(.announce, []), Command(.arrivals, []), Command(.staff, []), Command(.passphrase, []),
    Command(.changeUser, []), Command(.language, []),
    Command(.theme, []), Command(.manual, []), Command(.redraw), Command(.suspend), Command(.quit, []),
  ]

  private func found(in context: DeskContext) -> [Command] {
    let wanted = Folding.fold(text.text)
    guard !wanted.isEmpty else { return entries }
    return entries.filter { Folding.fold(context.wording.sentence(of: $0.name)).contains(wanted) }
  }

  private func outcome(of command: Command, in context: DeskContext) -> Outcome {
    switch command.name {
    case .today: .home
    case .cases where command.keys.isEmpty: .replace(with: CasesScreen(in: context))
    case .newPerson where command.keys.isEmpty:
      context.allows(.registerPerson)
        ? .replace(with: IntakeScreen(draft: context.newID(), in: context))
        : .say(context.refusalWords(of: .registerPerson))
    case .announce where command.keys.isEmpty:
      context.allows(.announceArrival)
        ? .replace(with: ArrivalFormScreen(newIn: context))
        : .say(context.refusalWords(of: .announceArrival))
    case .arrivals where command.keys.isEmpty: .replace(with: ArrivalsScreen())
    case .staff where command.keys.isEmpty: .replace(with: StaffScreen())
    case .passphrase where command.keys.isEmpty: .replace(with: PassphraseScreen())
    case .manual: .replace(with: ManualScreen())
    case .changeUser: .all([.close, .changeUser])
    case .hide: .all([.close, .hide])
    case .quit: .quit
    case .language: .all([.close, .setLanguage(context.wording.language == .french ? .english : .french)])
    case .theme: .all([.close, .setTheme(context.nextTheme)])
    case .help: .all([.close, .press(.function(1))])
    default: command.keys.first.map { .all([.close, .press($0)]) } ?? .close
    }
  }
}

import Casework
package import Terminal
import Wording

/// Moves several follow-ups by so many working days, each shown with the day it would get before anything is done.
package struct PostponeScreen: Screen {
  private let followUps: [FollowUp]
  private var days = LineEditor("1")
  private var selected = 0
  private var left: Set<RecordID> = []
  private var moved = 0

  init(_ followUps: [FollowUp]) { self.followUps = followUps }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .escape, .function(3): return .close
    case .up: selected = max(0, selected - 1)
    case .down, .tab: selected = min(max(0, followUps.count - 1), selected + 1)
    case .pageUp, .function(7): selected = max(0, selected - 10)
    case .pageDown, .function(8): selected = min(max(0, followUps.count - 1), selected + 10)
    case .character(" "):
      guard followUps.indices.contains(selected) else { return .stay }
      let id = followUps[selected].id
      if left.remove(id) == nil { left.insert(id) }
    case .enter: return .say(context.wording.postponeHelp)
    case .function(2): return move(in: context)
    default: days.handle(key)
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .followedUp: .all([.answer(reply), .say(context.wording.postponed(moved))])
    case .failed(let problem): .say(context.wording.sentence(for: problem))
    default: .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let prompt = words.postponePrompt(followUps.count - left.count)
    let entry = grid.put(prompt, row: area.row, column: 1, role: .label) + 1
    let caret = days.draw(into: &grid, row: area.row, column: entry, width: 3)
    grid.put(words.workingDays, row: area.row, column: entry + 4, role: .label)
    grid.fill(row: area.row + 1, column: 0, with: "─", role: .rule)
    let moves = preview(in: context)
    let window = ListWindow.page(count: followUps.count, selected: selected, height: area.height - 3)
    for (line, index) in window.visible.enumerated() {
      let followUp = followUps[index]
      let row = area.row + 2 + line
      grid.mark(index == selected, row: row, column: 0)
      let isLeft = left.contains(followUp.id)
      grid.put(isLeft ? "-" : "x", row: row, column: 2, role: isLeft ? .dim : .done)
      grid.put(FollowUpHand.name(followUp, in: context), row: row, column: 4, role: .text, width: 25)
      grid.put(
        "\(words.longDay(followUp.due)) \(words.time(ifAny: followUp.time))", row: row, column: 30, role: .dim
      )
      let to = isLeft ? "" : moves[followUp.id].map { "> " + words.longDay($0) } ?? "?"
      grid.put(to, row: row, column: 54, role: .text)
    }
    grid.put(words.lines(window.visible, of: followUps.count), row: area.bottom - 1, column: 1, role: .dim)
    return Scenery(
      place: words.path(words.placeCalendar, words.placePostpone), help: words.postponeHelp,
      cursor: Position(row: area.row, column: caret))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.previousField, [.up]),
      Command(.nextField, [.down]), Command(.previousSection), Command(.nextSection),
      Command(.menu, [.function(10)]), Command(.toggle),
    ]
  }
}

extension PostponeScreen {
  private var count: Int? {
    Int(days.text.trimmingPrefix("+")).flatMap { (1...60).contains($0) ? $0 : nil }
  }

  /// The day each would get; none without a number of days.
  private func preview(in context: DeskContext) -> [RecordID: CivilDay] {
    guard let count else { return [:] }
    let moves = FollowUpMove.postponed(
      followUps.filter { !left.contains($0.id) }, byWorkingDays: count, today: context.today,
      days: context.schedule.days)
    return Dictionary(moves.map { ($0.followUp.id, $0.to) }) { first, _ in first }
  }

  private mutating func move(in context: DeskContext) -> Outcome {
    let days = preview(in: context)
    guard !days.isEmpty else { return .say(context.wording.daysNeeded) }
    let changed = followUps.compactMap { followUp in
      days[followUp.id].map { day in
        var changed = followUp
        changed.due = day
        return changed
      }
    }
    moved = changed.count
    return .ask(.followUp(.move(changed, note: "")))
  }
}

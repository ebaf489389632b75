import Casework
package import Terminal
import Wording

/// The people of the office who can sign in: add, disable, and change one's own passphrase.
package struct StaffScreen: Screen {
  private var selected = 0
  private var members: [StaffMember] = []

  package init() {}

  package var wanted: DeskAct? { .loadStaff }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .escape, .function(3), .character("q"): return .close
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, members.count - 1), selected + 1)
    case .character("n"):
      guard context.allows(.manageStaff) else { return .say(context.refusalWords(of: .manageStaff)) }
      return .open(NewStaffScreen(in: context))
    case .character("p"): return .open(PassphraseScreen())
    case .character("r"):
      guard context.allows(.manageStaff) else { return .say(context.refusalWords(of: .manageStaff)) }
      guard members.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      return .open(PassphraseScreen(for: members[selected]))
    case .character("c"):
      guard context.allows(.handOverCaseload) else {
        return .say(context.refusalWords(of: .handOverCaseload))
      }
      guard members.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      guard !context.index.openCases(of: members[selected].id).isEmpty else {
        return .say(context.wording.noCaseload(members[selected].name))
      }
      return .open(CaseloadScreen(of: members[selected], in: context))
    case .character("d"):
      guard context.allows(.manageStaff) else { return .say(context.refusalWords(of: .manageStaff)) }
      guard members.indices.contains(selected) else { return .say(context.wording.nothingSelected) }
      let member = members[selected]
      return .all([
        .ask(.setDisabled(member.id, !member.isDisabled)),
        .say(context.wording.staffSwitched(member.name, off: !member.isDisabled)),
      ])
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .staff(let members): self.members = members
    case .done: return .ask(.loadStaff)
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: break
    }
    return .stay
  }

  package func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    changes.concernStaff ? .loadStaff : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let window = ListWindow.page(count: members.count, selected: selected, height: area.height - 2)
    for (line, index) in window.visible.enumerated() {
      let member = members[index]
      let row = area.row + line
      let isSelected = index == selected
      grid.mark(isSelected, row: row, column: 0)
      grid.put(member.isDisabled ? "x" : " ", row: row, column: 1, role: .dim)
      grid.put(member.name, row: row, column: 3, role: isSelected ? .selection : .text, width: 24)
      grid.put(member.login, row: row, column: 28, role: .dim, width: 16)
      grid.put(words.name(of: member.role), row: row, column: 45, role: .note, width: area.width - 46)
    }
    grid.put(
      words.lines(window.visible, of: members.count), row: area.bottom - 1, column: 1,
      role: .dim)
    let cursor = Position(row: area.row + selected - window.visible.lowerBound, column: 0)
    return Scenery(place: words.placeStaff, help: words.staffHelp, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    let refusal = context.refusal(of: .manageStaff)
    return [
      Command(.help), Command(.addStaff, unavailable: refusal), Command(.disableStaff, unavailable: refusal),
      Command(.passphrase), Command(.resetPassphrase, unavailable: refusal), Command(.back), Command(.menu),
      Command(.handOverCaseload, unavailable: context.refusal(of: .handOverCaseload)),
    ]
  }
}

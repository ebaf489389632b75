import Casework
package import Terminal
import Wording

/// Everything that goes with it when somebody's cases are handed over: each case with its next date, then to whom and
/// why.
package struct CaseloadScreen: Screen {
  private let former: StaffMember
  private var pane: FormPane
  private var isOnForm = false
  private var selected = 0
  private var moved: (count: Int, to: String)?

  init(of former: StaffMember, in context: DeskContext) {
    self.former = former
    let others = context.staff.filter {
      !$0.isDisabled && $0.id != former.id && Permissions.allows(.correctCase, for: $0.role)
    }
    pane = FormPane(
      FormState(spec: HandoverForm.spec(to: others.map(\.login)), answers: [:], context: context.form))
  }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if !pane.isChoosing {
      switch key {
      case .pageUp, .function(7): selected = max(0, selected - 8)
      case .pageDown, .function(8): selected = min(max(0, cases(in: context).count - 1), selected + 8)
      default: return pane.take(key, in: context) ?? act(in: context)
      }
      return .stay
    }
    return pane.take(key, in: context) ?? act(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done:
      let words = moved.map { context.wording.caseloadMoved($0.count, to: $0.to) } ?? ""
      return .all([.answer(reply), .say(words)])
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let cases = cases(in: context)
    let planned = cases.reduce(0) { sum, header in
      sum + context.agenda.of(header.id).followUps.count { $0.isPlanned && $0.agent == former.id }
    }
    grid.put(
      cutting: words.caseloadTitle(former.name, cases: cases.count, planned: planned), row: area.row,
      column: 1,
      role: .title, width: area.width - 2)
    let form = Rectangle(row: area.row + 1, column: 0, height: 3, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    grid.fill(row: area.row + 5, column: 0, with: "─", role: .rule)
    let window = ListWindow.page(count: cases.count, selected: selected, height: area.height - 7)
    for (line, index) in window.visible.enumerated() {
      let header = cases[index]
      let row = area.row + 6 + line
      let name = context.index.header(of: header.person).map { words.name(of: $0) } ?? ""
      grid.put("\(header.number)", row: row, column: 2, role: .dim)
      grid.put(cutting: name, row: row, column: 18, role: .text, width: 28)
      let next = context.agenda.of(header.id).next.map { words.longDay($0.due) } ?? "-"
      grid.put(next, row: row, column: 48, role: .note)
    }
    grid.put(words.lines(window.visible, of: cases.count), row: area.bottom - 1, column: 1, role: .dim)
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    return Scenery(
      place: words.path(words.placeStaff, words.placeCaseload), help: pane.help(in: context),
      cursor: popup ?? cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.previousSection), Command(.nextSection), Command(.menu, [.function(10)]),
    ]
  }
}

extension CaseloadScreen {
  /// Open cases, the oldest number first.
  private func cases(in context: DeskContext) -> [CaseHeader] {
    context.index.openCases(of: former.id)
  }

  private mutating func act(in context: DeskContext) -> Outcome {
    let answers = pane.form.answers(in: context.form)
    let cases = cases(in: context)
    guard let agent = context.staff.first(where: { $0.login == answers.choice(.newAgent) }), !cases.isEmpty
    else {
      return .say(context.wording.noCaseload(former.name))
    }
    moved = (cases.count, agent.name)
    let refs = cases.map { DeskAct.CaseVersion(id: $0.id, version: $0.version) }
    return .ask(
      .handOver(refs, from: former.id, to: agent.id, reason: answers.text(.handoverReason)))
  }
}

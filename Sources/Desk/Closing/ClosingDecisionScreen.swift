package import Casework
package import Terminal
import Wording

/// What somebody proposed about closing a case, for the second person to approve or to send back; whoever proposed it
/// may take it back.
package struct ClosingDecisionScreen: Screen {
  private let closing: ClosingProposal
  private let file: CaseFile
  private var pane: FormPane
  private var isApproving = false

  package init(_ closing: ClosingProposal, of file: CaseFile, in context: DeskContext) {
    self.closing = closing
    self.file = file
    pane = FormPane(FormState(spec: ClosingDecisionForm.spec, answers: [:], context: context.form))
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { pane.typingHelp(in: context) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    pane.take(key, in: context) ?? decide(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    let words = context.wording
    switch reply {
    case .done:
      let isOwn = closing.proposedBy == context.member?.id
      let said = isApproving ? words.caseClosed : isOwn ? words.closingTakenBack : words.closingReturned
      return .all([.answer(.done), .say(said)])
    case .failed(let problem): return .say(words.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(
      cutting: words.decisionTitle(closing), row: area.row, column: 1, role: .title, width: area.width - 2)
    grid.put(
      cutting: "\(file.header.number)  \(words.name(of: file.person))", row: area.row + 1, column: 1,
      width: area.width - 2)
    var row = area.row + 2
    for fact in words.closingFacts(closing) {
      for line in CaseLine(label: fact.label, text: fact.text).folded where row < area.bottom - 5 {
        line.draw(into: &grid, row: row, columns: area.width, isSelected: false)
        row += 1
      }
    }
    grid.fill(row: row, column: 0, with: "─", role: .rule)
    let form = Rectangle(row: row + 1, column: 0, height: area.bottom - row - 1, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    return Scenery(
      place: words.path(file.header.number.description, words.placeClosing), help: pane.help(in: context),
      cursor: popup ?? cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.previousField), Command(.menu, [.function(10)]),
    ]
  }
}

extension ClosingDecisionScreen {
  private mutating func decide(in context: DeskContext) -> Outcome {
    let answers = pane.form.answers(in: context.form)
    isApproving = answers.option(.closingDecision, ClosingDecision.self) == .approve
    return .ask(
      .decideClosing(case: file.header.id, approving: isApproving, answer: answers.text(.closingAnswer)))
  }
}

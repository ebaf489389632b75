package import Casework
package import Terminal
import Wording

/// An act on a case that needs a reason: reopening, handing over, opening what is sealed, answering an
/// alert. One small form; F2 does it.
package struct CaseActScreen: Screen {
  /// What is about to be done.
  package enum Kind {
    case reopen
    case reassign
    case openSealed(SectionCode, Set<Compartment>)
    case openHistory(Set<Compartment>)
    case openRecord(CaseRecord, Set<Compartment>)
    case openReferral(ReferralCard, Set<Compartment>)
    case acknowledge(RedFlag)
    case closeFlag(RedFlag)
  }

  private let kind: Kind
  private let header: CaseHeader
  private var pane: FormPane

  package init(_ kind: Kind, case header: CaseHeader, in context: DeskContext) {
    self.kind = kind
    self.header = header
    pane = FormPane(FormState(spec: Self.spec(kind, in: context), answers: [:], context: context.form))
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? {
    pane.typingHelp(in: context)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    pane.take(key, in: context) ?? act(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .opened, .historyOpened, .recordOpened, .referralOpened: .answer(reply)
    case .done: .all([.answer(reply), .say(doneWords(context.wording))])
    case .failed(let problem): .say(context.wording.sentence(for: problem))
    default: .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let title = title(in: context)
    grid.put(title, row: area.row, column: 1, role: .title, width: area.width - 2)
    let name = context.index.header(of: header.person).map { words.name(of: $0) } ?? ""
    grid.put("\(header.number)  \(name)", row: area.row + 1, column: 1, role: .text, width: area.width - 2)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
    let form = Rectangle(row: area.row + 3, column: 0, height: area.height - 4, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    return Scenery(
      place: words.path(words.placeCases, header.number.description), help: pane.help(in: context),
      cursor: popup ?? cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.previousField),
      Command(.menu, [.function(10)]),
    ]
  }
}

extension CaseActScreen {
  private static func spec(_ kind: Kind, in context: DeskContext) -> FormSpec {
    switch kind {
    case .reopen: ReopeningForm.spec
    case .reassign:
      HandoverForm.spec(
        to: context.staff.filter { !$0.isDisabled && Permissions.allows(.correctCase, for: $0.role) }.map(
          \.login))
    case .openSealed, .openHistory, .openRecord, .openReferral: UnsealingForm.spec
    case .acknowledge: AcknowledgementForm.spec
    case .closeFlag: FlagClosingForm.spec
    }
  }

  private func title(in context: DeskContext) -> String {
    let words = context.wording
    switch kind {
    case .reopen: return words.sentence(of: .reopenCase)
    case .reassign: return words.sentence(of: .reassign)
    case .openHistory: return words.sentence(of: .openSealed)
    case .openSealed(let section, let compartments):
      return words.unsealTitle(words.name(of: section), names(of: compartments, words))
    case .openRecord(let record, let compartments):
      return words.unsealTitle(words.title(of: record.kind), names(of: compartments, words))
    case .openReferral(let card, let compartments):
      return words.unsealTitle(words.number(of: card), names(of: compartments, words))
    case .acknowledge(let flag): return words.acknowledgeTitle(words.name(of: flag.kind))
    case .closeFlag(let flag): return words.closeFlagTitle(words.name(of: flag.kind))
    }
  }

  private func names(of compartments: Set<Compartment>, _ words: Wording) -> String {
    compartments.sorted { $0.rawValue < $1.rawValue }.map { words.name(of: $0) }.joined(separator: ", ")
  }

  /// What was done, and the way back from it.
  private func doneWords(_ words: Wording) -> String {
    switch kind {
    case .reopen: words.caseReopened
    case .reassign: words.caseHandedOver
    case .openSealed, .openHistory, .openRecord, .openReferral: words.sealedOpened
    case .acknowledge: words.flagAnswered
    case .closeFlag: words.flagWasClosed
    }
  }

  private mutating func act(in context: DeskContext) -> Outcome {
    let answers = pane.form.answers(in: context.form)
    func text(_ field: CoreField) -> String {
      switch answers[FieldCode(field)] {
      case .text(let text), .choice(let text): text
      default: ""
      }
    }
    switch kind {
    case .reopen:
      return .ask(.reopen(case: header.id, version: header.version, reason: text(.reopeningReason)))
    case .reassign:
      let login = text(.newAgent)
      guard let agent = context.staff.first(where: { $0.login == login }) else {
        return .say(context.wording.sentence(for: FieldProblem.missing))
      }
      return .ask(
        .reassign(case: header.id, version: header.version, to: agent.id, reason: text(.handoverReason)))
    case .openSealed(let section, let compartments):
      return .ask(
        .openSealed(
          case: header.id, section: section, compartments: compartments, reason: text(.unsealingReason)))
    case .openHistory(let compartments):
      return .ask(
        .openHistory(case: header.id, compartments: compartments, reason: text(.unsealingReason)))
    case .openRecord(let record, let compartments):
      return .ask(
        .openRecord(
          record.id, case: header.id, compartments: compartments, reason: text(.unsealingReason)))
    case .openReferral(let card, let compartments):
      return .ask(.openReferral(card.id, compartments: compartments, reason: text(.unsealingReason)))
    case .acknowledge(let flag):
      guard let action = FlagAction(rawValue: text(.flagAction)) else {
        return .say(context.wording.sentence(for: FieldProblem.missing))
      }
      return .ask(.acknowledge(flag: flag.id, action: action, note: text(.flagActionNote), case: header.id))
    case .closeFlag(let flag):
      return .ask(.closeFlag(flag: flag.id, text: text(.flagClosingText), case: header.id))
    }
  }
}

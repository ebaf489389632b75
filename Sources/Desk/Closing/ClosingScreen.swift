package import Casework
package import Terminal
import Wording

/// Proposes to close a case: what is still open first, then why, how the person stands, the end of each open need, and
/// how long the file is kept.
package struct ClosingScreen: Screen {
  private let file: CaseFile
  private let needs: [CaseRecord]
  private var pane: FormPane

  package init(_ file: CaseFile, in context: DeskContext) {
    self.file = file
    needs = CaseWork(file.records).openNeeds
    let kept = context.today.adding(months: 12 * ClosingForm.yearsKept)
    pane = FormPane(
      FormState(
        spec: ClosingForm.spec(openNeeds: needs.count), answers: [FieldCode(.closingKept): .date(.day(kept))],
        context: context.form))
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { pane.typingHelp(in: context) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if !pane.isChoosing {
      switch key {
      case .escape, .function(3): return .close
      case .function(2): return propose(in: context)
      case .function(6): return .open(CaseWorkScreen(loading: file.header.id))
      default: break
      }
    }
    switch pane.handle(key, in: context) {
    case .endOfForm: return .say(context.wording.actConfirm)
    case .say(let words): return .say(words)
    default: return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .closingProposed(let isClosed):
      let words = context.wording
      return .all([.answer(.done), .say(isClosed ? words.caseClosed : words.closingProposed)])
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let title = isAlone(in: context) ? words.closingAloneTitle : words.closingTitle
    grid.put(title, row: area.row, column: 1, role: .title, width: area.width - 2)
    grid.put(
      cutting: "\(file.header.number)  \(words.name(of: file.person))", row: area.row + 1, column: 1,
      width: area.width - 2)
    let lines = open(in: context).prefix(max(0, area.height - 10))
    for (place, text) in lines.enumerated() {
      grid.put(cutting: text, row: area.row + 2 + place, column: 1, role: .note, width: area.width - 2)
    }
    let top = area.row + 2 + lines.count
    grid.fill(row: top, column: 0, with: "─", role: .rule)
    let form = Rectangle(row: top + 1, column: 0, height: area.bottom - top - 1, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    return Scenery(
      place: words.path(file.header.number.description, words.placeClosing), help: pane.help(in: context),
      cursor: popup ?? cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.previousField), Command(.work, [.function(6)]), Command(.menu, [.function(10)]),
    ]
  }
}

extension ClosingScreen {
  private func isAlone(in context: DeskContext) -> Bool {
    guard let member = context.member else { return false }
    let others = context.staff.filter { !$0.isDisabled && $0.id != member.id }.map(\.role)
    return ClosingRule.closesAlone(member.role, others: others)
  }

  /// What is still open: referrals, needs, alerts, and the last interview that was not held.
  private func open(in context: DeskContext) -> [String] {
    let words = context.wording
    var lines: [String] = []
    if !openReferrals.isEmpty { lines.append(words.closingReferrals(openReferrals)) }
    lines += needs.enumerated().map {
      words.closingNeed($0 + 1, words.line(ofNeed: $1, today: context.today))
    }
    let flags = file.flags.count { $0.closed == nil } + file.sealedFlags
    if flags > 0 { lines.append(words.closingFlags(flags)) }
    let hasFinal = file.records.contains { record in
      record.kind == .interview
        && record.answers.option(.interviewMoment, InterviewMoment.self) == .final
    }
    if !hasFinal { lines.append(words.finalMissing) }
    return lines
  }

  /// Each has to end before the case does.
  private var openReferrals: [String] {
    file.referrals.filter(\.state.isLive).map(\.number.description)
  }

  private mutating func propose(in context: DeskContext) -> Outcome {
    let words = context.wording
    guard openReferrals.isEmpty else { return .say(words.closingReferralsFirst) }
    if let item = pane.form.review(in: context.form).first(where: \.blocks) {
      pane.apply(.go(item.field), in: context)
      if case .problem(_, let problem) = item { return .say(words.sentence(for: problem)) }
      return .say(words.sentence(for: FieldProblem.missing))
    }
    let answers = pane.form.answers(in: context.form)
    var keepsContact: Bool?
    if case .yesNo(let yes)? = answers[FieldCode(.closingContact)] { keepsContact = yes }
    let entry = ClosingEntry(
      reason: answers.choice(.closingReason) ?? "", note: answers.text(.closingNote),
      keptUntil: answers.day(.closingKept), keepsContact: keepsContact,
      needs: needs.enumerated().compactMap { place, need in
        answers[FieldCode(.closingNeed, place + 1)].map { need.ended($0) }
      })
    return .ask(.proposeClosing(entry, case: file.header.id, version: file.header.version))
  }
}

extension CaseRecord {
  /// The need with how it ended, and all else as it was read.
  fileprivate func ended(_ closing: Answer) -> CaseRecordEntry {
    var answers = sections[.need]?.answers ?? [:]
    answers[FieldCode(.needClosing)] = closing
    return CaseRecordEntry(
      id: id, kind: kind, parent: parent, compartment: compartment,
      status: WorkForms.status(of: kind, answers: answers), version: version, sections: [.need: answers],
      bases: sections)
  }
}

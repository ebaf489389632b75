package import Casework
package import Terminal
import Wording

/// One case: a summary, a tab for each section, its alerts; corrections, history and acts start here.
package struct CaseScreen: Screen {
  private let id: RecordID
  private var file: CaseFile?
  private var tab = 0
  private var selected = 0
  /// Protected answers this reader opened, by section; gone when the screen closes.
  private var opened: [SectionCode: SectionRecord] = [:]
  private var problem: StoreProblem?
  /// Whether the change that comes next is this desk's own.
  private var isOwnChange = false
  /// Whether it is read again because something was written while it was looked at.
  private var isNewsAwaited = false
  /// Whether consent was corrected just now: when it no longer lets anything be shared, what is out is called back.
  private var offersRecall = false
  /// What the last correction made here replaced, for `u` to put back.
  private var undoable: (section: SectionCode, before: SectionRecord?)?

  /// The case is read when the screen first asks for it.
  package init(loading id: RecordID) {
    self.id = id
  }

  package var wanted: DeskAct? { .loadCase(id) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    guard let file else { return .stay }
    let lines = CaseLines.lines(of: CaseTab.all[tab], file: file, opened: opened, in: context)
    switch key {
    case .right, .tab, .function(8), .pageDown: turn(by: 1)
    case .left, .backTab, .function(7), .pageUp: turn(by: -1)
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, lines.count - 1), selected + 1)
    case .home: selected = 0
    case .end: selected = max(0, lines.count - 1)
    case .enter: return follow(lines, file: file, in: context)
    case .character("m"): return edit(file, lines: lines, in: context)
    case .character("h"): return .open(HistoryScreen(case: file.header))
    case .character("e"): return .open(CaseWorkScreen(loading: id))
    case .character("s"): return .open(CaseFollowUpScreen(loading: id))
    case .character("o"): return openSealed(file, in: context)
    case .character("k"): return close(file, lines: lines, in: context)
    case .character("r"): return reopen(file, in: context)
    case .character("a"): return reassign(file, in: context)
    case .character("n"): return newReturn(file, in: context)
    case .character("w"): return withdrawConsent(in: context)
    case .character("u"): return undo(file, in: context)
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .caseFile(let file):
      problem = nil
      let isNews =
        isNewsAwaited && !isOwnChange && self.file.map { $0.header.version != file.header.version } ?? false
      (isOwnChange, isNewsAwaited) = (false, false)
      opened = opened.filter { file.sections[$0.key]?.version == $0.value.version }
      self.file = file
      if offersRecall {
        offersRecall = false
        let isRefused = file.sections[.consent]?.answers[FieldCode(.consentShare)] == .yesNo(false)
        if isRefused, file.referrals.contains(where: \.state.isOut) {
          return .all([.open(RecallScreen(ofCase: id)), .say(context.wording.recallOffered)])
        }
      }
      return isNews ? .say(context.wording.caseReadAgain) : .stay
    case .opened(let record):
      opened[record.section] = record
      return .say(context.wording.sealedOpened)
    case .corrected(let section, let before):
      undoable = (section, before)
      isOwnChange = true
      offersRecall = section == .consent && before?.answers[FieldCode(.consentShare)] != .yesNo(false)
      return .all([.ask(.loadCase(id)), .say(context.wording.corrected)])
    case .done:
      isOwnChange = true
      return .ask(.loadCase(id))
    case .failed(let problem):
      isOwnChange = false
      if file == nil { self.problem = problem }
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    let concerned = changes.concern(case: id) || file.map { changes.concern(person: $0.person.id) } ?? false
    if concerned { isNewsAwaited = true }
    return concerned ? .loadCase(id) : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let file else {
      if let problem { grid.put(words.sentence(for: problem), row: area.row + 1, column: 2, role: .problem) }
      return Scenery(place: words.placeCases, cursor: Position(row: area.row, column: 0))
    }
    drawHead(file, into: &grid, area: area, in: context)
    let lines = CaseLines.lines(of: CaseTab.all[tab], file: file, opened: opened, in: context)
    let list = Rectangle(row: area.row + 3, column: 0, height: area.height - 4, width: area.width)
    let chosen = min(selected, max(0, lines.count - 1))
    let window = ListWindow.page(count: lines.count, selected: chosen, height: list.height)
    for (line, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: list.row + line, columns: list.width, isSelected: index == chosen)
    }
    grid.put(
      words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    let cursor = Position(row: list.row + chosen - window.visible.lowerBound, column: 0)
    let place = words.path(words.placeCases, file.header.number.description)
    let help = lines.indices.contains(chosen) ? lines[chosen].help : ""
    return Scenery(place: place, help: help.isEmpty ? words.caseHelp : help, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    let isOpen = file?.header.status == .open
    var edit: Command.Unavailable?
    if let file, case .section(let section) = CaseTab.all[tab] {
      edit = refusalToEdit(section, file, in: context)
    } else {
      edit = .nothingSelected
    }
    return [
      Command(.help), Command(.edit, unavailable: edit), Command(.back, [.function(3), .escape]),
      Command(.work), Command(.caseFollowUps), Command(.history),
      Command(.previousSection, [.function(7), .left]),
      Command(.nextSection, [.function(8), .right]), Command(.menu),
      Command(.openSealed, unavailable: sealedHere.isEmpty ? .nothingSealed : nil),
      Command(.closeCase, unavailable: isOpen ? context.refusal(of: .closeCase) : .caseClosed),
      Command(.reopenCase, unavailable: isOpen ? .caseOpen : context.refusal(of: .reopenCase)),
      Command(.reassign, unavailable: isOpen ? context.refusal(of: .reassignCase) : .caseClosed),
      Command(.newReturn, unavailable: context.refusal(of: .registerPerson)),
      Command(.withdrawConsent, unavailable: file == nil ? .nothingSelected : context.refusal(of: .refer)),
      Command(.undo, [.character("u")], unavailable: undoable == nil ? .nothingToUndo : nil),
      Command(.find), Command(.hide),
    ]
  }
}

extension CaseScreen {
  private var sealedHere: Set<Compartment> {
    guard case .section(let section) = CaseTab.all[tab] else { return [] }
    return opened[section]?.sealed ?? file?.sections[section]?.sealed ?? []
  }

  private mutating func turn(by step: Int) {
    tab = (tab + step + CaseTab.all.count) % CaseTab.all.count
    selected = 0
  }

  private func refusalToEdit(
    _ section: SectionCode, _ file: CaseFile, in context: DeskContext
  ) -> Command.Unavailable? {
    context.refusal(of: section.belongsToPerson ? .correctIdentity : .correctCase)
      ?? (file.header.status == .closed ? .caseClosed : nil)
  }

  private func edit(_ file: CaseFile, lines: [CaseLine], in context: DeskContext) -> Outcome {
    guard case .section(let section) = CaseTab.all[tab] else {
      return .say(context.wording.chooseTabToEdit)
    }
    if let refusal = refusalToEdit(section, file, in: context) { return .say(context.words(of: refusal)) }
    let field = lines.indices.contains(selected) ? lines[selected].field : nil
    return .open(
      CorrectionScreen(
        file: file, section: section, base: opened[section] ?? file.sections[section], at: field,
        draft: context.newID(), in: context))
  }

  /// Puts back what the last correction made here replaced; not where somebody wrote in the section since, whose words
  /// would go with it.
  private mutating func undo(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard let undoable else { return .say(context.wording.nothingToUndo) }
    self.undoable = nil
    var base = file.sections[undoable.section]
    guard base?.version == (undoable.before?.version ?? 0) + 1 else {
      return .say(context.wording.correctionOverwritten)
    }
    base?.sealed = undoable.before?.sealed ?? []
    isOwnChange = true
    return .all([
      .ask(
        .correct(
          case: id, section: undoable.section, base: base,
          registration: DeskAct.Correction(answers: undoable.before?.answers ?? [:]))),
      .say(context.wording.correctionUndone),
    ])
  }

  private func openSealed(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard case .section(let section) = CaseTab.all[tab], !sealedHere.isEmpty else {
      return .say(context.wording.nothingSealed)
    }
    let keys = context.member?.compartments ?? []
    let mine = sealedHere.intersection(keys)
    guard !mine.isEmpty else { return .say(context.wording.noKeyHere(role: roleName(in: context))) }
    return .open(CaseActScreen(.openSealed(section, mine), case: file.header, in: context))
  }

  private func close(_ file: CaseFile, lines: [CaseLine], in context: DeskContext) -> Outcome {
    if CaseTab.all[tab] == .flags { return closeFlag(lines, file, in: context) }
    guard file.header.status == .open else { return .say(context.wording.caseIsClosed) }
    guard context.allows(.closeCase) else { return .say(context.refusalWords(of: .closeCase)) }
    guard let closing = file.closing, closing.isPending else {
      return .open(ClosingScreen(file, in: context))
    }
    return .open(ClosingDecisionScreen(closing, of: file, in: context))
  }

  private func closeFlag(_ lines: [CaseLine], _ file: CaseFile, in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), case .flag(let flag)? = lines[selected].target else {
      return .say(context.wording.nothingSelected)
    }
    guard context.allows(.closeFlag) else { return .say(context.refusalWords(of: .closeFlag)) }
    return .open(CaseActScreen(.closeFlag(flag), case: file.header, in: context))
  }

  private func reopen(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard file.header.status != .open else { return .say(context.wording.caseIsOpen) }
    guard context.allows(.reopenCase) else { return .say(context.refusalWords(of: .reopenCase)) }
    return .open(CaseActScreen(.reopen, case: file.header, in: context))
  }

  private func reassign(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard file.header.status == .open else { return .say(context.wording.caseIsClosed) }
    guard context.allows(.reassignCase) else { return .say(context.refusalWords(of: .reassignCase)) }
    return .open(CaseActScreen(.reassign, case: file.header, in: context))
  }

  private func newReturn(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard context.allows(.registerPerson) else { return .say(context.refusalWords(of: .registerPerson)) }
    return .open(IntakeScreen(draft: context.newID(), known: file, in: context))
  }

  private func follow(_ lines: [CaseLine], file: CaseFile, in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), let target = lines[selected].target else {
      return edit(file, lines: lines, in: context)
    }
    switch target {
    case .caseFile(let other): return .open(CaseScreen(loading: other))
    case .flag(let flag):
      guard flag.acknowledgement == nil else { return .stay }
      return .open(CaseActScreen(.acknowledge(flag), case: file.header, in: context))
    case .relation(let other, _):
      guard let known = context.index.cases(of: other).first else { return .stay }
      return .open(CaseScreen(loading: known.id))
    case .referral(let id): return .open(ReferralScreen(loading: id))
    case .paper: return .stay
    }
  }

  private func withdrawConsent(in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    return .open(RecallScreen(ofCase: id))
  }

  private func roleName(in context: DeskContext) -> String {
    context.member.map { context.wording.name(of: $0.role) } ?? ""
  }

  private func drawHead(_ file: CaseFile, into grid: inout Grid, area: Rectangle, in context: DeskContext) {
    let words = context.wording
    let name = words.oneLine(of: file.person, today: context.today)
    let state = "\(words.name(of: file.header.status))  \(file.agentName)"
    let end = area.right - TextWidth.of(state) - 1
    grid.put(cutting: name, row: area.row, column: 1, role: .title, width: min(50, end - 3))
    grid.put(state, row: area.row, column: end, role: .note)
    TabStrip.draw(CaseTab.all.map { $0.name(words) }, selected: tab, into: &grid, row: area.row + 1)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
  }
}

package import Casework
package import Terminal
import Wording

/// The work on a case after its intake: where it stands, assessments and interviews, scores over time, needs, plan.
package struct CaseWorkScreen: Screen {
  private let id: RecordID
  private var file: CaseFile?
  private var tab = 0
  private var selected = 0
  /// Records whose protected part this reader opened; gone when the screen closes.
  private var opened: [RecordID: CaseRecord] = [:]
  private var box: ChoiceBox<Beginning>?
  /// What takes the last act back.
  private var undoable: [CaseRecordEntry] = []
  /// What was just saved: its result is shown once the case is read again.
  private var saved: (work: RecordWork, answers: Answers)?
  private var isOwnChange = false
  /// Whether the need being kept is to be referred next: the selection goes to it then.
  private var isToRefer = false
  /// Whether it is read again because something was written while it was looked at.
  private var isNewsAwaited = false

  /// The case is read when the screen first asks for it.
  package init(loading id: RecordID) {
    self.id = id
  }

  init(loading id: RecordID, at tab: WorkTab) {
    self.id = id
    self.tab = WorkTab.allCases.firstIndex(of: tab) ?? 0
  }

  /// Opens after a record was saved that had been taken up from Today.
  init(after work: RecordWork, _ answers: Answers, of id: RecordID) {
    self.id = id
    tab = WorkTab.allCases.firstIndex(of: work.kind.tab) ?? 0
    saved = (work, answers)
  }

  package var wanted: DeskAct? { .loadCase(id) }

  package var isTyping: Bool { box != nil }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if var box {
      let result = box.handle(key)
      self.box = box
      switch result {
      case .stays: return .stay
      case .cancelled: self.box = nil
      case .chosen(let beginning):
        self.box = nil
        return begin(beginning, in: context)
      }
      return .stay
    }
    guard let file, key != .escape, key != .function(3), key != .character("q") else { return .close }
    let lines = lines(of: file, in: context)
    isToRefer = false
    switch key {
    case .right, .tab, .function(8), .pageDown: turn(by: 1)
    case .left, .backTab, .function(7), .pageUp: turn(by: -1)
    case .up: selected = max(0, min(selected, lines.count - 1) - 1)
    case .down: selected = min(max(0, lines.count - 1), selected + 1)
    case .home: selected = 0
    case .end: selected = max(0, lines.count - 1)
    case .enter, .character("m"): return open(lines, file, in: context)
    case .character("n"): return new(file, in: context)
    case .character("x"): return withdraw(lines, in: context)
    case .character("a"): return plan(lines, file, in: context)
    case .character("r") where current == .needs: return refer(lines, file, in: context)
    case .character("r"): return revise(file, in: context)
    case .character("s"): return sign(file, in: context)
    case .character("o"): return openSealed(lines, file, in: context)
    case .character("u"): return undo(in: context)
    case .character("h"): return .open(HistoryScreen(case: file.header))
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .caseFile(let file): return take(file, in: context)
    case .recorded(let work, let answers):
      saved = (work, answers)
      isOwnChange = true
      return .all([.ask(.loadCase(id)), .say(context.wording.recorded(work.kind))])
    case .recordOpened(let record):
      opened[record.id] = record
      return .say(context.wording.sealedOpened)
    case .goOn(let record, let field):
      guard let file, let found = file.records.first(where: { $0.id == record }) else { return .stay }
      return open(found, at: field, in: file, context)
    case .noteNeed: return begin(.need(nil), in: context)
    case .done:
      isOwnChange = true
      return .ask(.loadCase(id))
    case .failed(let problem):
      isOwnChange = false
      // What failed has no way back: by then the version it names may be another desk's.
      undoable = []
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    let concerned =
      changes.concern(case: id) || changes.concernReferrals
      || file.map { changes.concern(person: $0.person.id) } ?? false
    if concerned { isNewsAwaited = true }
    return concerned ? .loadCase(id) : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let file else {
      return Scenery(place: words.placeCases, cursor: Position(row: area.row, column: 0))
    }
    let name = words.oneLine(of: file.person, today: context.today)
    grid.put(cutting: name, row: area.row, column: 1, role: .title, width: 50)
    let state = "\(words.name(of: file.header.status))  \(file.agentName)"
    grid.put(state, row: area.row, column: area.right - TextWidth.of(state) - 1, role: .note)
    TabStrip.draw(WorkTab.allCases.map { $0.name(words) }, selected: tab, into: &grid, row: area.row + 1)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
    let lines = lines(of: file, in: context)
    let chosen = min(selected, max(0, lines.count - 1))
    let list = Rectangle(row: area.row + 3, column: 0, height: area.height - 4, width: area.width)
    let window = ListWindow.page(count: lines.count, selected: chosen, height: list.height)
    for (line, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: list.row + line, columns: list.width, isSelected: index == chosen)
    }
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    var scenery = Scenery(place: words.path(file.header.number.description, words.placeWork))
    scenery.cursor = Position(row: list.row + chosen - window.visible.lowerBound, column: 0)
    let help = lines.indices.contains(chosen) ? lines[chosen].help : ""
    scenery.help = help.isEmpty ? words.workHelp : help
    if let box { scenery.cursor = box.draw(into: &grid, area: area, in: context) }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let refusal: Command.Unavailable? = file?.header.status == .open ? nil : .caseClosed
    let mayPlan = refusal ?? context.refusal(of: .writePlan)
    let isPlan = current == .plan
    return [
      Command(.help), Command(.open), Command(.back),
      Command(
        .addRecord, unavailable: refusal ?? context.refusal(of: current.writesPlan ? .writePlan : .assess)),
      isPlan
        ? Command(.revisePlan, unavailable: mayPlan)
        : current == .needs
          ? Command(.refer, unavailable: refusal ?? context.refusal(of: .refer)) : Command(.openSealed),
      Command(.previousSection, [.function(7), .left]), Command(.nextSection, [.function(8), .right]),
      Command(.menu), Command(.withdraw, unavailable: refusal),
      isPlan ? Command(.signPlan, unavailable: mayPlan) : nil,
      current == .needs ? Command(.planAction, unavailable: mayPlan) : nil,
      current.writesPlan ? Command(.openSealed) : nil,
      Command(.undo, [.character("u")], unavailable: undoable.isEmpty ? .nothingToUndo : nil),
      Command(.history), Command(.find),
    ].compactMap { $0 }
  }
}

extension CaseWorkScreen {
  private var current: WorkTab { WorkTab.allCases[tab] }

  private func lines(of file: CaseFile, in context: DeskContext) -> [WorkLine] {
    WorkLines(file: file, opened: opened, context: context).lines(of: current)
  }

  private mutating func turn(by step: Int) {
    tab = (tab + step + WorkTab.allCases.count) % WorkTab.allCases.count
    selected = 0
  }

  private mutating func take(_ file: CaseFile, in context: DeskContext) -> Outcome {
    let before = self.file.map { lines(of: $0, in: context) } ?? []
    let isNews =
      isNewsAwaited && !isOwnChange && self.file.map { $0.header.version != file.header.version } ?? false
    (isOwnChange, isNewsAwaited) = (false, false)
    opened = opened.filter { id, record in
      file.records.contains { $0.id == id && $0.version == record.version }
    }
    self.file = file
    selected = WorkLine.place(
      of: selected, in: before, now: lines(of: file, in: context),
      new: saved.flatMap { $0.work.base == nil ? $0.work.id : nil }, isWanted: isToRefer)
    guard let (work, answers) = saved else {
      return isNews ? .say(context.wording.caseReadAgain) : .stay
    }
    saved = nil
    // Another desk may have written over it already; that is not this one's to take back.
    if let record = file.records.first(where: { $0.id == work.id }),
      record.version == work.base.map({ $0.version + 1 }) ?? 1
    {
      undoable = [work.undoing(record)]
    }
    guard work.kind == .interview,
      let instrument = context.wording.instruments.instrument(asking: work.spec)
    else { return .stay }
    return .open(ResultScreen(instrument: instrument, work: work, answers: answers, file: file, in: context))
  }

  private mutating func new(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard file.header.status == .open else { return .say(context.wording.caseIsClosed) }
    switch current {
    case .overview, .assessments, .scores:
      guard context.allows(.assess) else { return .say(context.refusalWords(of: .assess)) }
      box = ChoiceBox(title: context.wording.beginTitle, choices: Beginning.choices(in: context))
      return .stay
    case .needs: return begin(.need(nil), in: context)
    case .referrals: return .say(context.wording.referFromNeed)
    case .plan:
      return begin(CaseWork(file.records).plan.map { .action(plan: $0.id, for: nil) } ?? .plan, in: context)
    }
  }

  private func begin(_ beginning: Beginning, in context: DeskContext) -> Outcome {
    guard let file else { return .stay }
    guard file.header.status == .open else { return .say(context.wording.caseIsClosed) }
    guard context.allows(beginning.act) else { return .say(context.refusalWords(of: beginning.act)) }
    return .open(
      RecordScreen(
        beginning.work(id: context.newID(), today: context.today), file: file, draft: context.newID(),
        in: context))
  }

  private func open(_ lines: [WorkLine], _ file: CaseFile, in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), let target = lines[selected].target else {
      return .say(context.wording.chooseRecord)
    }
    switch target {
    case .proposal(let proposal): return begin(.need(proposal), in: context)
    case .referral(let card): return .open(ReferralScreen(loading: card.id))
    case .record(let record): return open(opened[record.id] ?? record, at: nil, in: file, context)
    }
  }

  private func open(_ record: CaseRecord, at field: FieldCode?, in file: CaseFile, _ context: DeskContext)
    -> Outcome
  {
    let words = context.wording
    guard let work = RecordWork(record, context) else { return .say(words.openFirst) }
    guard file.header.status == .open else { return .say(words.caseIsClosed) }
    guard record.status != .superseded else { return .say(words.planIsOld) }
    guard context.allows(record.kind.act) else { return .say(context.refusalWords(of: record.kind.act)) }
    return .open(RecordScreen(work, file: file, draft: context.newID(), at: field, in: context))
  }

  private func openSealed(_ lines: [WorkLine], _ file: CaseFile, in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), case .record(let record)? = lines[selected].target,
      opened[record.id] == nil, !record.sealed.isEmpty
    else { return .say(context.wording.nothingSealed) }
    let mine = record.sealed.intersection(context.member?.compartments ?? [])
    guard !mine.isEmpty else {
      return .say(
        context.wording.noKeyHere(role: context.member.map { context.wording.name(of: $0.role) } ?? ""))
    }
    return .open(CaseActScreen(.openRecord(record, mine), case: file.header, in: context))
  }

  private mutating func withdraw(_ lines: [WorkLine], in context: DeskContext) -> Outcome {
    let words = context.wording
    guard let file, file.header.status == .open else { return .say(words.caseIsClosed) }
    guard lines.indices.contains(selected), let target = lines[selected].target else {
      return .say(words.chooseRecord)
    }
    switch target {
    case .proposal(let proposal):
      guard context.allows(.writePlan) else { return .say(context.refusalWords(of: .writePlan)) }
      let need = context.newID()
      let entry = CaseRecordEntry(
        id: need, kind: .need, status: .closed, sections: [.need: proposal.setAside])
      undoable = [CaseRecordEntry(id: need, kind: .need, status: .withdrawn, version: 1, sections: [:])]
      return .all([.ask(.record([entry], case: id)), .say(words.proposalSetAside)])
    case .referral: return .say(words.chooseRecord)
    case .record(let record):
      guard context.allows(record.kind.act) else { return .say(context.refusalWords(of: record.kind.act)) }
      guard record.status != .superseded else { return .say(words.planIsOld) }
      undoable = [record.withStatus(record.status, version: record.version + 1)]
      return .all([
        .ask(.record([record.withStatus(.withdrawn, version: record.version)], case: id)),
        .say(words.withdrawn(record.kind)),
      ])
    }
  }

  /// An action for the need under the selection.
  private func plan(_ lines: [WorkLine], _ file: CaseFile, in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), case .record(let need)? = lines[selected].target,
      need.kind == .need
    else { return .say(context.wording.chooseNeed) }
    guard let plan = CaseWork(file.records).plan else { return .say(context.wording.planFirst) }
    return begin(.action(plan: plan.id, for: need), in: context)
  }

  /// A referral for the need under the selection; a proposal is kept as a need first.
  private mutating func refer(_ lines: [WorkLine], _ file: CaseFile, in context: DeskContext) -> Outcome {
    guard file.header.status != .closed else { return .say(context.wording.caseIsClosed) }
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard lines.indices.contains(selected), let target = lines[selected].target else {
      return .say(context.wording.chooseNeedToRefer)
    }
    switch target {
    case .proposal(let proposal):
      isToRefer = true
      return .all([begin(.need(proposal), in: context), .say(context.wording.keepNeedFirst)])
    case .record(let need) where need.kind == .need && need.status == .current:
      var file = file
      file.records = file.records.map { opened[$0.id] ?? $0 }
      return .open(ProviderChoiceScreen(ReferralGround(file, need: need.id)))
    case .record, .referral: return .say(context.wording.chooseNeedToRefer)
    }
  }

  /// The plan in its form, where it is signed.
  private func sign(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard let plan = CaseWork(file.records).plan else { return .say(context.wording.planFirst) }
    return open(plan, at: FieldCode(.planSigned), in: file, context)
  }

  private mutating func revise(_ file: CaseFile, in context: DeskContext) -> Outcome {
    guard file.header.status == .open else { return .say(context.wording.caseIsClosed) }
    guard context.allows(.writePlan) else { return .say(context.refusalWords(of: .writePlan)) }
    let work = CaseWork(file.records)
    guard current == .plan, let plan = work.plan else { return .say(context.wording.noPlan) }
    undoable = []
    let entries = PlanRevision.entries(of: plan, actions: work.actions, newID: context.newID)
    return .all([.ask(.record(entries, case: id)), .say(context.wording.planRevised)])
  }

  private mutating func undo(in context: DeskContext) -> Outcome {
    guard !undoable.isEmpty else { return .say(context.wording.nothingToUndo) }
    let entries = undoable
    undoable = []
    return .all([.ask(.record(entries, case: id)), .say(context.wording.recordUndone)])
  }
}

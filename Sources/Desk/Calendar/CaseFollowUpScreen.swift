package import Casework
package import Terminal
import Wording

/// The follow-ups of one case: its next date or why there is none, how to reach the person, what rules propose, what
/// is planned and what is past.
package struct CaseFollowUpScreen: Screen {
  private let id: RecordID
  /// The follow-up to begin at.
  private var wantedPlace: RecordID?
  private var file: CaseFile?
  private var agenda: CaseAgenda
  private var selected = 0
  private var hand = FollowUpHand()

  package init(loading id: RecordID, at followUp: RecordID? = nil) {
    self.id = id
    wantedPlace = followUp
    agenda = CaseAgenda(caseID: id)
  }

  /// Opens after a form that was taken up from Today: what it did is taken back here by its name.
  init(loading id: RecordID, after undo: FollowUpUndo, named name: String) {
    self.init(loading: id)
    hand.remember(undo, name: name)
  }

  package var wanted: DeskAct? { .loadFollowUps(case: id) }

  package var isTyping: Bool { hand.isTyping }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    guard let file else { return key == .escape || key == .function(3) ? .close : .stay }
    let lines = lines(in: context)
    let places = lines.indices.filter { lines[$0].target != nil }
    let target = places.isEmpty ? nil : lines[places[min(selected, places.count - 1)]].target
    if hand.isTyping { return hand.handle(key, on: target?.followUp, in: context) ?? .stay }
    switch key {
    case .escape, .function(3), .character("q"): return .close
    case .up: selected = max(0, min(selected, places.count - 1) - 1)
    case .down: selected = max(0, min(places.count - 1, selected + 1))
    case .home, .pageUp, .function(7): selected = 0
    case .end, .pageDown, .function(8): selected = max(0, places.count - 1)
    case .enter: return open(target, file, in: context)
    case .character("n"): return plan(nil, file, in: context)
    case .character("c"): return attempt(target?.followUp, file, in: context)
    case .character("x"): return setAside(target, file, in: context)
    case .character("g"): return keep(proposals(in: context), file, in: context)
    case .character("i"): return markUnreachable(file, in: context)
    case .character("d"): return .open(CaseScreen(loading: id))
    case .character("h"): return .open(HistoryScreen(case: file.header))
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    default: return hand.handle(key, on: target?.followUp, in: context) ?? .stay
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .followUps(let file, let agenda):
      self.file = file
      self.agenda = agenda
      find(in: context)
      return hand.receive(reply, in: context) ?? .stay
    case .followedUp:
      let outcome = hand.receive(reply, in: context) ?? .stay
      // A form that fits is opened by the same reading.
      return outcome.asks ? outcome : .all([outcome, .ask(.loadFollowUps(case: id))])
    case .takenBack: return .ask(.loadFollowUps(case: id))
    default: return hand.receive(reply, in: context) ?? .stay
    }
  }

  package func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    changes.concern(case: id) || changes.concern(followUpsOf: id) ? wanted : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let file else {
      return Scenery(place: words.placeFollowUps, cursor: Position(row: area.row, column: 0))
    }
    grid.put(
      cutting: words.oneLine(of: file.person, today: context.today), row: area.row, column: 1, role: .title,
      width: 50)
    let state = "\(words.name(of: file.header.status))  \(file.agentName)"
    grid.put(state, row: area.row, column: area.right - TextWidth.of(state) - 1, role: .note)
    let head = ContactHead(file: file, agenda: agenda, context: context)
    let top = head.draw(into: &grid, area: area, row: area.row + 1)
    let lines = lines(in: context)
    let places = lines.indices.filter { lines[$0].target != nil }
    let place = places.isEmpty ? 0 : places[min(selected, places.count - 1)]
    let window = ListWindow.page(count: lines.count, selected: place, height: area.bottom - top - 1)
    for (line, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: top + line, columns: area.width, isSelected: !places.isEmpty && index == place)
    }
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    var scenery = Scenery(place: words.path(file.header.number.description, words.placeFollowUps))
    let help = lines.indices.contains(place) ? lines[place].help : ""
    scenery.help = help.isEmpty ? words.caseFollowUpHelp : help
    scenery.cursor = Position(row: top + place - window.visible.lowerBound, column: 0)
    if places.isEmpty { scenery.cursor = Position(row: area.row, column: 1) }
    if let (text, caret) = hand.help(in: context) {
      scenery.help = text
      scenery.cursor = Position(row: area.bottom + 1, column: caret)
    }
    if let position = hand.drawBox(into: &grid, area: area, in: context) { scenery.cursor = position }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let closed: Command.Unavailable? = file.map { $0.header.status == .open } ?? true ? nil : .caseClosed
    let refusal = closed ?? FollowUpHand.refusal(in: context)
    let isEmpty = lines(in: context).allSatisfy { $0.target == nil }
    let onItem: Command.Unavailable? = isEmpty ? .nothingSelected : refusal
    return [
      Command(.help), Command(.open, unavailable: isEmpty ? .nothingSelected : nil),
      Command(.planFollowUp, unavailable: refusal),
      Command(.tryContact, unavailable: FollowUpHand.refusal(in: context)),
      Command(.markDone, unavailable: onItem), Command(.moveFollowUp, unavailable: onItem),
      Command(.setAside, unavailable: onItem),
      Command(.undo, [.character("u")], unavailable: hand.canUndo ? nil : .nothingToUndo),
      Command(.markAbsent, unavailable: onItem), Command(.otherOutcome, unavailable: onItem),
      Command(.keepAll, unavailable: refusal), Command(.markUnreachable, unavailable: refusal),
      Command(.openCase), Command(.history), Command(.back, [.function(3), .escape, .character("q")]),
      Command(.find), Command(.menu),
    ]
  }
}

extension CaseFollowUpScreen {
  private func lines(in context: DeskContext) -> [FollowUpLine] {
    guard let file else { return [] }
    return FollowUpLines(file: file, agenda: agenda, context: context).lines
  }

  private func proposals(in context: DeskContext) -> [FollowUpProposal] {
    guard let file else { return [] }
    return context.schedule.proposals(
      for: FollowUpFacts(file, agenda), existing: agenda.followUps, on: context.today)
  }

  /// Goes to the follow-up it was opened for, once.
  private mutating func find(in context: DeskContext) {
    guard let wantedPlace else { return }
    self.wantedPlace = nil
    let targets = lines(in: context).compactMap(\.target)
    selected = targets.firstIndex { $0.followUp?.id == wantedPlace } ?? 0
  }

  private func refusal(_ file: CaseFile, in context: DeskContext) -> Outcome? {
    guard file.header.status == .open else { return .say(context.wording.caseIsClosed) }
    return context.allows(.planFollowUp) ? nil : .say(context.refusalWords(of: .planFollowUp))
  }

  private func name(_ file: CaseFile, in context: DeskContext) -> String {
    TextLayout.cut(context.wording.name(of: file.person), width: 24)
  }

  private mutating func open(
    _ target: FollowUpLine.Target?, _ file: CaseFile, in context: DeskContext
  ) -> Outcome {
    switch target {
    case .proposal(let proposal): return keep([proposal], file, in: context)
    case .followUp(let followUp) where followUp.isOfReferral:
      return .open(ReferralScreen(loading: followUp.id))
    case .followUp(let followUp) where followUp.isPlanned: return plan(followUp, file, in: context)
    case .followUp, .attempt: return .stay
    case nil: return .say(context.wording.nothingSelected)
    }
  }

  private mutating func plan(_ followUp: FollowUp?, _ file: CaseFile, in context: DeskContext) -> Outcome {
    if let refusal = refusal(file, in: context) { return refusal }
    let name = name(file, in: context)
    hand.expect(followUp == nil ? context.wording.planOf(name) : context.wording.moveOf(name))
    return .open(FollowUpScreen(planningFor: id, changing: followUp, draft: context.newID()))
  }

  private mutating func attempt(_ followUp: FollowUp?, _ file: CaseFile, in context: DeskContext) -> Outcome {
    guard context.allows(.planFollowUp) else { return .say(context.refusalWords(of: .planFollowUp)) }
    hand.expect(context.wording.attemptName)
    return .open(
      ContactScreen(
        file: file, agenda: agenda,
        followUp: followUp.flatMap { $0.isPlanned && !$0.isOfReferral ? $0 : nil }, in: context))
  }

  private mutating func keep(
    _ proposals: [FollowUpProposal], _ file: CaseFile, in context: DeskContext
  ) -> Outcome {
    if let refusal = refusal(file, in: context) { return refusal }
    guard !proposals.isEmpty else { return .say(context.wording.noProposal) }
    let new = proposals.filter { $0.moving == nil }.map { $0.followUp(id: context.newID(), caseID: id) }
    let moved = proposals.compactMap { proposal in existing(proposal).map { $0.moved(by: proposal) } }
    return hand.ask(
      .keep(new, moving: moved), name: context.wording.keptName, words: context.wording.kept(proposals.count))
  }

  private func existing(_ proposal: FollowUpProposal) -> FollowUp? {
    proposal.moving.flatMap { id in agenda.followUps.first { $0.id == id } }
  }

  private mutating func setAside(
    _ target: FollowUpLine.Target?, _ file: CaseFile, in context: DeskContext
  ) -> Outcome {
    if let refusal = refusal(file, in: context) { return refusal }
    let words = context.wording
    switch target {
    case .proposal(let proposal):
      let one =
        existing(proposal)?.kept(against: proposal) ?? proposal.followUp(id: context.newID(), caseID: id)
      return hand.ask(.setAside([one]), name: words.setAsideName, words: words.setAside)
    case .followUp(let followUp):
      guard followUp.isPlanned else { return .say(words.onlyPlanned) }
      guard !followUp.isOfReferral else { return .say(words.actOnReferral) }
      let name = name(file, in: context)
      return hand.ask(
        .end(followUp, as: .cancelled, on: context.today, note: ""), name: words.endOf(name),
        words: words.ended(name, .cancelled))
    case .attempt, nil: return .say(words.nothingSelected)
    }
  }

  private mutating func markUnreachable(_ file: CaseFile, in context: DeskContext) -> Outcome {
    if let refusal = refusal(file, in: context) { return refusal }
    let words = context.wording
    let name = name(file, in: context)
    let stands = FollowUpFacts(file, agenda).silence(with: agenda.followUps).map { reason in
      if case .unreachable = reason { true } else { false }
    }
    let day = stands ?? false ? nil : context.today
    return hand.ask(
      .unreachable(case: id, since: day), name: words.unreachableName,
      words: day == nil ? words.markedReachable(name) : words.markedUnreachable(name))
  }
}

extension Outcome {
  /// Whether the store is asked for something by it.
  fileprivate var asks: Bool {
    switch self {
    case .ask: true
    case .all(let outcomes): outcomes.contains(where: \.asks)
    default: false
    }
  }
}

package import Casework
package import Terminal
import Wording

/// One announcement: what was said, who of them is registered, and what becomes of it.
package struct ArrivalScreen: Screen {
  private let id: RecordID
  private var arrival: AnnouncedArrival?
  private var history: [HistoryLine] = []
  /// Looked for once, when it was read.
  private var known: [PersonHeader] = []
  private var selected = 0
  private var prompt: DayPrompt?
  private var box: ChoiceBox<NoShowReason?>?
  /// What was asked of the store and is not answered yet: its name for undo, and what is said when it is done.
  private var pending: (name: String, words: String?)?
  private var undoable: (name: String, undo: ArrivalUndo)?
  private var isOwnChange = false

  package init(loading id: RecordID) {
    self.id = id
  }

  /// Opens after a form: what it did is taken back here by its name.
  init(loading id: RecordID, after undo: ArrivalUndo, named name: String) {
    self.id = id
    undoable = (name, undo)
  }

  package var wanted: DeskAct? { .loadArrival(id) }

  package var isTyping: Bool { prompt != nil }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let outcome = ask(key, in: context) { return outcome }
    switch key {
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    guard let arrival else { return .stay }
    let lines = lines(of: arrival, in: context)
    if let place = ListKeys.place(
      after: key, from: selected, page: max(1, context.bodyRows - Self.otherRows), of: lines.count)
    {
      selected = place
      return .stay
    }
    switch key {
    case .enter:
      guard lines.indices.contains(selected), case .caseFile(let id)? = lines[selected].target else {
        return .say(context.wording.nothingToOpen)
      }
      return .open(CaseScreen(loading: id))
    case .character("n"): return register(arrival, in: context)
    case .character("m"):
      return refusal(in: context)
        ?? expecting(context.wording.nameOfCorrection) {
          .open(ArrivalFormScreen(changing: arrival, in: context))
        }
    case .character("f"): return settle(arrival, in: context) { .came(on: context.today, by: $0) }
    case .character("a"): return begin(arrival, in: context) { $0.box = Self.reasons(context) }
    case .character("p"): return begin(arrival, in: context) { $0.putOff(arrival, context) }
    case .character("r"): return expectAgain(arrival, in: context)
    case .character("u"): return takeBack(in: context)
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    default: return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .arrival(let found, let history):
      guard let found else {
        return .all([.close, .say(context.wording.sentence(for: .noArrival))])
      }
      let isNews = !isOwnChange && arrival.map { $0 != found } ?? false
      isOwnChange = false
      (arrival, self.history) = (found, history)
      known = Self.known(found, in: context)
      return isNews ? .say(context.wording.arrivalReadAgain) : .stay
    case .arrivalWritten(let undo):
      let (name, words) = pending ?? (context.wording.nameOfCorrection, nil)
      pending = nil
      undoable = (name, undo)
      isOwnChange = true
      return .all([.ask(.loadArrival(id))] + (words.map { [.say($0)] } ?? []))
    case .takenBack:
      isOwnChange = true
      guard undoable?.undo.step != .announced else { return .close }
      undoable = nil
      return .ask(.loadArrival(id))
    case .failed(let problem):
      (pending, undoable) = (nil, nil)
      isOwnChange = true
      return .all([.ask(.loadArrival(id)), .say(context.wording.sentence(for: problem))])
    default: return .stay
    }
  }

  package func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    changes.concern(arrival: id) ? .loadArrival(id) : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(place: words.path(words.placeArrivals, words.placeArrival))
    guard let arrival else {
      scenery.cursor = Position(row: area.row, column: 0)
      return scenery
    }
    grid.put(
      cutting: words.headline(of: arrival), row: area.row, column: 1, role: .title, width: area.width - 2)
    let isLate = arrival.isLate(on: context.today)
    let who = arrival.standing.endedBy.map { context.name(ofStaff: $0) } ?? ""
    let standing = words.standing(of: arrival, today: context.today, by: who)
    grid.put(
      cutting: "\(words.sign(of: arrival, today: context.today)) \(standing)", row: area.row + 1, column: 1,
      role: isLate ? .problem : .note, width: area.width - 2)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
    let lines = lines(of: arrival, in: context)
    let chosen = min(selected, max(0, lines.count - 1))
    let window = ListWindow.page(
      count: lines.count, selected: chosen, height: area.height - Self.otherRows)
    for (line, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: area.row + 3 + line, columns: area.width, isSelected: index == chosen)
    }
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    scenery.help = arrival.isExpected ? words.arrivalHelp : words.pastArrivalHelp
    scenery.cursor = Position(row: area.row + 3 + chosen - window.visible.lowerBound, column: 0)
    if let (text, caret) = prompt?.help(in: context) {
      scenery.help = text
      scenery.cursor = Position(row: area.bottom + 1, column: caret)
    }
    if let position = box?.draw(into: &grid, area: area, in: context) { scenery.cursor = position }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let refusal = context.refusal(of: .announceArrival)
    let ended: Command.Unavailable? = arrival.map(\.isExpected) ?? true ? refusal : .notExpected
    return [
      Command(.help), Command(.registerArrival, unavailable: context.refusal(of: .registerPerson)),
      Command(.came, unavailable: ended), Command(.didNotCome, unavailable: ended),
      Command(.putOff, unavailable: ended), Command(.edit, unavailable: refusal),
      Command(.undo, [.character("u")], unavailable: undoable == nil ? .nothingToUndo : nil), Command(.menu),
      Command(.expectAgain, unavailable: ended == .notExpected ? refusal : .stillExpected),
      Command(.open, unavailable: arrival?.registered.isEmpty ?? true ? .nothingSelected : nil),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.find),
      Command(.previousSection), Command(.nextSection), Command(.hide),
    ]
  }
}

extension ArrivalScreen {
  /// Lines that are none of the list: two of the head, a rule, the position.
  private static let otherRows = 4

  private func lines(of arrival: AnnouncedArrival, in context: DeskContext) -> [CaseLine] {
    ArrivalLines(arrival, history, known: known, in: context).lines
  }

  /// A key for the list or the prompt over the screen; nil when there is none.
  private mutating func ask(_ key: Key, in context: DeskContext) -> Outcome? {
    guard let arrival else { return nil }
    if let result = box?.handle(key) {
      switch result {
      case .stays: return .stay
      case .cancelled: box = nil
      case .chosen(nil):
        box = nil
        putOff(arrival, context)
      case .chosen(let reason?):
        box = nil
        return settle(arrival, in: context) { .didNotCome(reason, on: context.today, by: $0) }
      }
      return .stay
    }
    guard let result = prompt?.handle(key, in: context) else { return nil }
    switch result {
    case .stays: return .stay
    case .wrong(let problem): return .say(context.wording.sentence(for: problem))
    case .cancelled:
      prompt = nil
      return .stay
    case .chosen(let day):
      prompt = nil
      guard let entry = ArrivalEntry(postponing: arrival, to: day) else { return .stay }
      pending = (context.wording.nameOfPuttingOff, context.wording.putOff(to: day, today: context.today))
      return .ask(.announce(entry))
    }
  }

  private static func reasons(_ context: DeskContext) -> ChoiceBox<NoShowReason?> {
    let words = context.wording
    return ChoiceBox(
      title: words.noShowTitle,
      choices: NoShowReason.allCases.map { (words.name(of: $0), $0) } + [(words.putOffChoice, nil)])
  }

  private func refusal(in context: DeskContext) -> Outcome? {
    context.allows(.announceArrival) ? nil : .say(context.refusalWords(of: .announceArrival))
  }

  private mutating func expecting(_ name: String, _ outcome: () -> Outcome) -> Outcome {
    pending = (name, nil)
    return outcome()
  }

  /// Refuses what has its outcome already, and whoever may not.
  private mutating func begin(
    _ arrival: AnnouncedArrival, in context: DeskContext, _ work: (inout ArrivalScreen) -> Void
  ) -> Outcome {
    if let refusal = refusal(in: context) { return refusal }
    guard arrival.isExpected else { return .say(context.wording.isNotExpected) }
    work(&self)
    return .stay
  }

  private mutating func putOff(_ arrival: AnnouncedArrival, _ context: DeskContext) {
    let headline = TextLayout.cut(context.wording.headline(of: arrival), width: 24)
    prompt = DayPrompt(context.wording.putOffPrompt(headline))
  }

  /// Nobody for a group, or once somebody was registered: the intake itself asks who it is.
  private static func known(_ arrival: AnnouncedArrival, in context: DeskContext) -> [PersonHeader] {
    guard arrival.party == .person, arrival.registered.isEmpty else { return [] }
    let candidate = PersonHeader(id: arrival.id, answers: arrival.answers)
    guard !candidate.familyName.isEmpty else { return [] }
    return context.index.likely(candidate, excluding: [], limit: mostKnown).map(\.person)
  }

  /// People shown who could be the one announced.
  private static let mostKnown = 3

  private mutating func register(_ arrival: AnnouncedArrival, in context: DeskContext) -> Outcome {
    guard context.allows(.registerPerson) else { return .say(context.refusalWords(of: .registerPerson)) }
    // What the intake changes is no news of another desk.
    isOwnChange = true
    return .open(IntakeScreen(draft: context.newID(), announced: arrival, in: context))
  }

  private mutating func settle(
    _ arrival: AnnouncedArrival, in context: DeskContext, _ standing: (RecordID) -> ArrivalStanding
  ) -> Outcome {
    guard let member = context.member else { return .stay }
    var outcome = Outcome.stay
    let refused = begin(arrival, in: context) { screen in
      let standing = standing(member.id)
      screen.pending = (context.wording.nameOfOutcome, context.wording.settled(standing))
      outcome = .ask(.settleArrival(arrival.id, version: arrival.version, as: standing))
    }
    if case .stay = refused { return outcome }
    return refused
  }

  private mutating func expectAgain(_ arrival: AnnouncedArrival, in context: DeskContext) -> Outcome {
    if let refusal = refusal(in: context) { return refusal }
    guard !arrival.isExpected else { return .say(context.wording.isExpectedStill) }
    pending = (context.wording.nameOfOutcome, context.wording.settled(.expected))
    return .ask(.settleArrival(arrival.id, version: arrival.version, as: .expected))
  }

  private func takeBack(in context: DeskContext) -> Outcome {
    guard let undoable else { return .say(context.wording.nothingToUndo) }
    return .all([.ask(.takeBackArrival(undoable.undo)), .say(context.wording.undone(undoable.name))])
  }
}

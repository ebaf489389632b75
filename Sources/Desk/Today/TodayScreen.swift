import CaseStore
import Casework
package import Terminal
import Wording

/// The first screen of the day: what waits, each line opening what it names.
package struct TodayScreen: Screen {
  private var selected = 0
  private var drafts: [DraftSummary] = []
  private var referrals = TodayReferrals()
  /// The draft thrown away last, for undo.
  private var discarded: RecordID?
  private var followUps = TodayFollowUps()

  package init() {}

  package var wanted: DeskAct? { .loadDrafts }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let lines = TodayList.lines(drafts: drafts, followUps: followUps, referrals: referrals, in: context)
    let targets = lines.indices.filter { lines[$0].target != nil }
    selected = targets.contains(selected) ? selected : targets.first ?? 0
    switch key {
    case .up: selected = targets.last { $0 < selected } ?? selected
    case .down, .tab: selected = targets.first { $0 > selected } ?? selected
    case .home, .pageUp: selected = targets.first ?? 0
    case .end, .pageDown: selected = targets.last ?? 0
    case .enter: return open(lines, in: context)
    case .character("n"): return newPerson(in: context)
    case .character("c"), .character("/"), .function(6), .character("s"):
      guard context.allows(.searchPeople) else { return .say(context.refusalWords(of: .searchPeople)) }
      return .open(key == .character("s") ? CalendarScreen(in: context) : CasesScreen(in: context))
    case .character("x"): return discard(lines, in: context)
    case .character("u"): return undo(in: context)
    case .character("r"):
      guard context.allows(.readReferrals) else { return .say(context.refusalWords(of: .readReferrals)) }
      return .open(ReferralBoardScreen(in: context))
    case .character("p"): return directory(in: context)
    case .character("a"): return announce(in: context)
    case .character("l"): return arrivals(in: context)
    case .character("e"): return .open(StaffScreen())
    case .character("b"): return .changeUser
    case .character("q"), .function(3): return .quit
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .drafts(let drafts):
      self.drafts = drafts
      // The lines are worked out once, when all that they are worked out from is there.
      if let missing = missing(in: context) { return .ask(missing) }
      workOut(in: context)
      return .stay
    case .draft(let draft):
      switch draft.subject {
      case .correction: return .open(CorrectionScreen(resuming: draft))
      case .record: return .open(RecordScreen(resuming: draft))
      case .referral:
        guard let screen = ReferralMakingScreen(resuming: draft) else { return .stay }
        return .open(screen)
      case .referralStep:
        guard context.referrals != nil else { return .stay }
        guard let screen = AnswerScreen(resuming: draft, in: context) else {
          return .say(context.wording.draftCannotResume)
        }
        return .open(screen)
      case .directory: return .open(DirectoryFormScreen(resuming: draft))
      case .contact: return ContactScreen(resuming: draft).map { .open($0) } ?? .stay
      case .followUp: return FollowUpScreen(resuming: draft).map { .open($0) } ?? .stay
      case .closing: return ClosingScreen(resuming: draft).map { .open($0) } ?? .stay
      case .arrival: return ArrivalFormScreen(resuming: draft, in: context).map { .open($0) } ?? .stay
      case .newPerson, .newReturn, .announced: return .open(IntakeScreen(resuming: draft, in: context))
      }
    case .entrySaved(let change):
      return .all([
        .open(DirectoryEntryScreen(change.after.id, last: change)), .say(context.wording.done(change)),
      ])
    case .done: return .ask(.loadDrafts)
    case .followed(let step):
      return .all([.ask(.loadDrafts), .say(context.wording.noted(step.step, of: step.number))])
    case .failed(let problem):
      workOut(in: context)
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concernAgenda || changes.concernLists { followUps = TodayFollowUps(in: context) }
    if changes.concernReferrals || changes.concernDirectory { referrals = TodayReferrals(in: context) }
    return changes.concernDrafts ? .loadDrafts : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let lines = TodayList.lines(drafts: drafts, followUps: followUps, referrals: referrals, in: context)
    let targets = lines.indices.filter { lines[$0].target != nil }
    let selected = targets.contains(selected) ? selected : targets.first ?? 0
    let window = ListWindow.page(count: lines.count, selected: selected, height: area.height)
    for (line, index) in window.visible.enumerated() {
      let entry = lines[index]
      let row = area.row + line
      let isSelected = entry.target != nil && index == selected
      grid.mark(isSelected, row: row, column: 0)
      let column = entry.target == nil ? 1 : 3
      let end = area.right - TextWidth.of(entry.end) - 1
      grid.put(
        cutting: entry.text, row: row, column: column, role: entry.target == nil ? .title : .text,
        width: end - column - 2)
      grid.put(entry.end, row: row, column: end, role: .dim)
    }
    let cursor = Position(row: area.row + max(0, selected - window.visible.lowerBound), column: 0)
    return Scenery(place: words.placeToday, help: help(lines, selected, in: context), cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    let lines = TodayList.lines(drafts: drafts, followUps: followUps, referrals: referrals, in: context)
    let targets = lines.indices.filter { lines[$0].target != nil }
    let hasTarget = !targets.isEmpty
    let selected = targets.contains(selected) ? selected : targets.first ?? 0
    var isDraft = false
    if lines.indices.contains(selected), case .draft? = lines[selected].target { isDraft = true }
    return [
      Command(.help), Command(.open, unavailable: hasTarget ? nil : .nothingSelected),
      Command(.newPerson, unavailable: context.refusal(of: .registerPerson)),
      Command(.cases, unavailable: context.refusal(of: .searchPeople)),
      Command(.calendar, unavailable: context.refusal(of: .searchPeople)),
      Command(.discardDraft, unavailable: isDraft ? nil : .nothingSelected),
      Command(.find, [.function(6), .character("/")], unavailable: context.refusal(of: .searchPeople)),
      Command(.menu), Command(.quit, [.character("q"), .function(3)]),
      Command(.referrals, unavailable: context.refusal(of: .readReferrals)),
      Command(.undo, unavailable: discarded == nil ? .nothingToUndo : nil),
      Command(.directory, unavailable: context.refusal(of: .readProviders)),
      Command(.announce, unavailable: context.refusal(of: .announceArrival)),
      Command(.arrivals, unavailable: context.refusal(of: .searchPeople)),
      Command(.staff), Command(.changeUser), Command(.hide),
    ]
  }
}

extension TodayScreen {
  private mutating func workOut(in context: DeskContext) {
    followUps = TodayFollowUps(in: context)
    referrals = TodayReferrals(in: context)
  }

  /// What the lines about referrals and arrivals are worked out from; the directory only where something was sent to
  /// somebody in it.
  private func missing(in context: DeskContext) -> DeskAct? {
    if context.allows(.readReferrals) {
      guard let referrals = context.referrals else { return .loadReferrals }
      if context.directory == nil, !referrals.live.isEmpty { return .loadDirectory }
    }
    return context.arrivals == nil && context.allows(.searchPeople) ? .loadArrivals(all: false) : nil
  }

  private func help(_ lines: [TodayList.Line], _ selected: Int, in context: DeskContext) -> String {
    guard lines.indices.contains(selected), lines[selected].target != nil else {
      return context.wording.todayHelp
    }
    return context.wording.todayLineHelp
  }

  private func newPerson(in context: DeskContext) -> Outcome {
    guard context.allows(.registerPerson) else { return .say(context.refusalWords(of: .registerPerson)) }
    return .open(IntakeScreen(draft: context.newID(), in: context))
  }

  private func announce(in context: DeskContext) -> Outcome {
    guard context.allows(.announceArrival) else { return .say(context.refusalWords(of: .announceArrival)) }
    return .open(ArrivalFormScreen(newIn: context))
  }

  private func arrivals(in context: DeskContext) -> Outcome {
    guard context.allows(.searchPeople) else { return .say(context.refusalWords(of: .searchPeople)) }
    return .open(ArrivalsScreen())
  }

  private func directory(in context: DeskContext) -> Outcome {
    guard context.allows(.readProviders) else { return .say(context.refusalWords(of: .readProviders)) }
    return .open(DirectoryScreen(in: context))
  }

  private func open(_ lines: [TodayList.Line], in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), let target = lines[selected].target else { return .stay }
    switch target {
    case .draft(let draft):
      guard draft.canResume else { return .say(context.wording.draftOfAnother(draft.authorName)) }
      return .ask(.resume(draft: draft.id))
    case .caseFile(let id): return .open(CaseScreen(loading: id))
    case .followUps(let id, let followUp): return .open(CaseFollowUpScreen(loading: id, at: followUp))
    case .calendar: return .open(CalendarScreen(.list, in: context))
    case .cases(let query): return .open(CasesScreen(query: query, in: context))
    case .referral(let id): return .open(ReferralScreen(loading: id))
    case .arrival(let id): return .open(ArrivalScreen(loading: id))
    case .arrivals: return .open(ArrivalsScreen())
    case .board: return .open(ReferralBoardScreen(in: context))
    }
  }

  private mutating func discard(_ lines: [TodayList.Line], in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), case .draft(let draft)? = lines[selected].target else {
      return .say(context.wording.nothingSelected)
    }
    guard draft.canResume else { return .say(context.wording.draftOfAnother(draft.authorName)) }
    discarded = draft.id
    return .all([.ask(.discard(draft: draft.id)), .say(context.wording.draftDiscarded)])
  }

  private mutating func undo(in context: DeskContext) -> Outcome {
    guard let draft = discarded else { return .say(context.wording.nothingToUndo) }
    discarded = nil
    return .all([.ask(.restore(draft: draft)), .say(context.wording.draftRestored)])
  }
}

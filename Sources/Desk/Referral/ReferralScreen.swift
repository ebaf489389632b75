package import Casework
import Paperwork
package import Terminal
import Wording

/// One referral whole: what happened to it, to whom it went, what was asked and told, its papers and those before and after it.
package struct ReferralScreen: Screen {
  private let id: RecordID
  private var referral: Referral?
  private var tab = 0
  private var selected = 0
  /// Whether its protected part was opened for this reader; gone when the screen closes.
  private var opened: Referral?
  private var isOwnChange = false
  /// The step that `u` is about to take back, until it is confirmed by name.
  private var asked: ReferralEvent?

  package init(loading id: RecordID) {
    self.id = id
  }

  package var wanted: DeskAct? { .loadReferral(id) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let asked { return confirm(key, asked, in: context) }
    switch key {
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    guard let referral = shown else { return .stay }
    let lines = lines(of: referral, in: context)
    switch key {
    case .right, .tab, .function(8), .pageDown: turn(by: 1)
    case .left, .backTab, .function(7), .pageUp: turn(by: -1)
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, lines.count - 1), selected + 1)
    case .home: selected = 0
    case .end: selected = max(0, lines.count - 1)
    case .enter: return follow(lines, in: context)
    case .character("d"): return .open(AnswerScreen(referral.card, in: context))
    case .character("r"): return chase(referral.card, in: context)
    case .character("u"): return undo(referral, in: context)
    case .character("n"): return next(referral.card, in: context)
    case .character("x"): return recall(referral.card, in: context)
    case .character("i"):
      guard let copy = SlipCopy(referral, in: context) else { return .say(context.wording.noPaper) }
      return copy.printed(in: context)
    case .character("f"):
      guard let copy = SlipCopy(referral, in: context) else { return .say(context.wording.noPaper) }
      return copy.kept(in: context)
    case .character("b"): return giveUp(referral.card, in: context)
    case .character("e"): return reopen(referral.card, in: context)
    case .character("o"): return openSealed(referral, in: context)
    case .character("c"): return .open(CaseScreen(loading: referral.card.caseID))
    case .character("/"), .function(6): return .open(CasesScreen(in: context))
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .referral(let referral):
      let isNews = !isOwnChange && self.referral.map { $0.card.version != referral.card.version } ?? false
      isOwnChange = false
      if opened?.card.version != referral.card.version { opened = nil }
      self.referral = referral
      if context.directory == nil { return .ask(.loadDirectory) }
      return isNews ? .say(context.wording.referralReadAgain) : .stay
    case .referralOpened(let referral):
      opened = referral
      return .say(context.wording.sealedOpened)
    case .referred:
      isOwnChange = true
      return .ask(.loadReferral(id))
    case .followed(let step):
      isOwnChange = true
      return .all([
        .ask(.loadReferral(id)), .say(context.wording.noted(step.step, of: step.number, undo: "u")),
      ])
    case .done: return context.referrals == nil ? .ask(.loadReferrals) : .stay
    case .failed(let problem):
      isOwnChange = false
      return .all([.ask(.loadReferral(id)), .say(context.wording.sentence(for: problem))])
    default: return .stay
    }
  }

  package func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    changes.concern(referral: id) ? .loadReferral(id) : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let referral = shown else {
      return Scenery(place: words.placeReferrals, cursor: Position(row: area.row, column: 0))
    }
    ReferralHead.draw(referral.card, into: &grid, area: area, in: context)
    TabStrip.draw(
      ReferralTab.allCases.map { $0.name(words) }, selected: tab, into: &grid,
      row: area.row + ReferralHead.rows)
    let top = area.row + ReferralHead.rows + 2
    let lines = lines(of: referral, in: context)
    let chosen = min(selected, max(0, lines.count - 1))
    let window = ListWindow.page(count: lines.count, selected: chosen, height: area.bottom - 1 - top)
    for (place, index) in window.visible.enumerated() {
      lines[index].draw(into: &grid, row: top + place, columns: area.width, isSelected: index == chosen)
    }
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    let help = lines.indices.contains(chosen) ? lines[chosen].help : ""
    return Scenery(
      place: words.path(words.placeReferrals, words.fullNumber(of: referral.card)),
      help: help.isEmpty ? words.referralHelp : help,
      cursor: Position(row: top + chosen - window.visible.lowerBound, column: 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    let card = shown?.card
    let copy = shown.flatMap { SlipCopy($0, in: context) }
    let refusal = card == nil ? .nothingSelected : context.refusal(of: .refer)
    func after(_ step: ReferralStep, _ reason: Command.Unavailable) -> Command.Unavailable? {
      refusal ?? (card?.state.after(step) == nil ? reason : nil)
    }
    return [
      Command(.help), Command(.step, unavailable: refusal),
      Command(.chase, unavailable: after(.chased, .notOut)),
      Command(.undo, [.character("u")], unavailable: refusal ?? (shown?.last == nil ? .nothingToUndo : nil)),
      Command(.previousSection, [.function(7), .left]), Command(.nextSection, [.function(8), .right]),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.menu),
      Command(.nextProvider, unavailable: after(.superseded, .notOut)),
      Command(.recall, unavailable: after(.recalled, .notOut)),
      Command(.giveUp, unavailable: after(.gaveUp, .notOut)),
      Command(.printSlip, unavailable: copy == nil ? .noPaper : nil),
      Command(.slipFile, unavailable: copy == nil ? .noPaper : nil),
      Command(.reopenReferral, unavailable: after(.reopened, .notEnded)),
      Command(.openSealed, unavailable: sealed.isEmpty ? .nothingSealed : nil),
      Command(.caseFile, unavailable: card == nil ? .nothingSelected : nil), Command(.open), Command(.find),
      Command(.hide),
    ]
  }
}

extension ReferralScreen {
  private var shown: Referral? { opened ?? referral }

  private var sealed: Set<Compartment> {
    guard let shown else { return [] }
    return shown.sections.values.reduce(into: []) { $0.formUnion($1.sealed) }
  }

  private func lines(of referral: Referral, in context: DeskContext) -> [CaseLine] {
    ReferralLines(referral: referral, context: context).lines(of: ReferralTab.allCases[tab])
  }

  private mutating func turn(by step: Int) {
    tab = (tab + step + ReferralTab.allCases.count) % ReferralTab.allCases.count
    selected = 0
  }

  private func follow(_ lines: [CaseLine], in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), let target = lines[selected].target else {
      return .say(context.wording.nothingToOpen)
    }
    switch target {
    case .referral(let other): return .open(ReferralScreen(loading: other))
    case .paper(let paper):
      guard let text = paper.text else { return .say(context.wording.openFirst) }
      // A slip's whole paper is printed by i on this screen; here it is the provider's part, or a notice.
      let number = referral?.card.number
      return .open(
        PaperScreen(
          text, title: context.wording.name(of: paper.kind),
          file: number.map { PaperFileName.name($0, .text, copy: paper.kind == .recall ? 2 : 1) }))
    default: return .stay
    }
  }

  private mutating func chase(_ card: ReferralCard, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard card.state.after(.chased) != nil else { return .say(context.wording.notOut) }
    isOwnChange = true
    return .all([
      .ask(.note(.chase(card, id: context.newID(), on: context.today))),
      .say(context.wording.chased(card.number.short)),
    ])
  }

  /// Of a draft: it is not sent.
  private func giveUp(_ card: ReferralCard, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard card.state.after(.gaveUp) != nil else { return .say(context.wording.notOut) }
    return .open(AnswerScreen(card, step: .gaveUp, in: context))
  }

  private func reopen(_ card: ReferralCard, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard card.state.after(.reopened) != nil else { return .say(context.wording.notEnded) }
    return .open(AnswerScreen(card, step: .reopened, in: context))
  }

  /// It is replaced by one to the next provider, and the chain kept.
  private func next(_ card: ReferralCard, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard card.state.after(.superseded) != nil else { return .say(context.wording.notOut) }
    return .open(ProviderChoiceScreen(after: card))
  }

  private func recall(_ card: ReferralCard, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard card.state.after(.recalled) != nil else { return .say(context.wording.notOut) }
    return .open(RecallScreen(card, in: context))
  }

  private func openSealed(_ referral: Referral, in context: DeskContext) -> Outcome {
    guard !sealed.isEmpty, let header = context.index.caseHeader(referral.card.caseID) else {
      return .say(context.wording.nothingSealed)
    }
    let mine = sealed.intersection(context.member?.compartments ?? [])
    guard !mine.isEmpty else {
      return .say(
        context.wording.noKeyHere(role: context.member.map { context.wording.name(of: $0.role) } ?? ""))
    }
    return .open(CaseActScreen(.openReferral(referral.card, mine), case: header, in: context))
  }

  /// Asks first, by the name of the step: it may be another person's, of another day.
  private mutating func undo(_ referral: Referral, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard let last = referral.last else { return .say(context.wording.nothingToUndo) }
    asked = last
    return .say(context.wording.askToTakeBack(last, by: context.name(ofStaff: last.by)))
  }

  private mutating func confirm(_ key: Key, _ event: ReferralEvent, in context: DeskContext) -> Outcome {
    asked = nil
    guard let card = referral?.card, case .character(let letter) = key, context.wording.isYes(letter) else {
      return .say(context.wording.nothingDone)
    }
    isOwnChange = true
    return .all([
      .ask(.takeBack(event: event.id, referral: id, version: card.version)),
      .say(context.wording.takenBack(event.step, of: card.number.short)),
    ])
  }
}

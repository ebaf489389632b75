package import Casework
import Paperwork
package import Terminal
import Wording

/// Taking referrals back from their providers: which ones, why, and the notice that goes to each. One act recalls them all, and each
/// stays on the board until its provider has confirmed; then the notices are there to be printed together.
package struct RecallScreen: Screen {
  private let caseID: RecordID
  /// Nil until it was read which ones are out.
  private var cards: [ReferralCard]?
  private let reason: RecallReason?
  private let isOfCase: Bool
  private var sheet: FormSheet?
  /// The first line of the notices in sight, while they are shown.
  private var top: Int?
  private var isAsking = false
  private var entries: [ReferralStepEntry] = []

  /// One referral, for a reason still to be said.
  package init(_ card: ReferralCard, in context: DeskContext) {
    caseID = card.caseID
    cards = [card]
    reason = nil
    isOfCase = false
    begin(in: context)
  }

  /// Every referral of a case that is out: consent was withdrawn.
  package init(ofCase id: RecordID) {
    caseID = id
    reason = .consentWithdrawn
    isOfCase = true
  }

  package var wanted: DeskAct? {
    isOfCase && cards == nil ? .loadOutReferrals(case: caseID) : .loadDirectory
  }

  package var isTyping: Bool { top == nil && sheet != nil }

  package func help(in context: DeskContext) -> String? { top == nil ? sheet?.help(in: context) : nil }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let top { return handleNotices(key, top, in: context) }
    guard let effect = sheet?.handle(key, in: context) else {
      return key == .function(3) || key == .escape || key == .character("q") ? .close : .stay
    }
    switch effect {
    case .stayed, .moved(nil): return .stay
    case .moved(let words?), .say(let words): return .say(words)
    case .leave: return .close
    case .finish:
      top = 0
      return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .outReferrals(let cards):
      self.cards = cards
      if !cards.isEmpty { begin(in: context) }
      return context.directory == nil ? .ask(.loadDirectory) : .stay
    case .referred(let card):
      guard let entry = entries.first else { return .close }
      return .answer(.followed(ReferralTakingBack(entry, card)))
    case .recalled(let cards): return show(cards.count, in: context)
    case .failed(let problem):
      (top, isAsking) = (nil, false)
      let again: [Outcome] = isOfCase ? [.ask(.loadOutReferrals(case: caseID))] : []
      return .all(again + [.say(context.wording.sentence(for: problem))])
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(
      place: words.path(words.placeReferrals, words.placeRecall), cursor: Position(row: area.row, column: 0))
    guard let cards else { return scenery }
    grid.put(words.recallTitle(cards.count), row: area.row, column: 1, role: .title, width: area.width - 2)
    guard let sheet else {
      scenery.help = words.nothingOut
      return scenery
    }
    if let top {
      let lines = notices(in: context)
      let window = top..<min(lines.count, top + area.height - 3)
      for (place, index) in window.enumerated() {
        grid.put(cutting: lines[index], row: area.row + 2 + place, column: 3, width: area.width - 4)
      }
      grid.put(words.lines(window, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
      scenery.help = words.noticesHelp
      return scenery
    }
    let shown = cards.prefix(Self.mostShown)
    for (place, card) in shown.enumerated() {
      let standing = words.standing(of: card, today: context.today)
      let text = "\(words.number(of: card))  \(context.route(of: card))  \(standing)"
      grid.put(cutting: text, row: area.row + 1 + place, column: 3, width: area.width - 4)
    }
    if cards.count > shown.count {
      grid.put(
        words.andMore(cards.count - shown.count), row: area.row + 1 + shown.count, column: 3, role: .dim)
    }
    let rule = area.row + 2 + shown.count + (cards.count > shown.count ? 0 : -1)
    grid.fill(row: rule, column: 0, with: "─", role: .rule)
    let form = Rectangle(row: rule + 1, column: 0, height: area.bottom - rule - 1, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: form, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: form, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    if top != nil {
      return [
        Command(.help), Command(.recall, [.function(2)], unavailable: context.refusal(of: .refer)),
        Command(.back, [.function(3), .escape]), Command(.previousSection), Command(.nextSection),
        Command(.menu),
      ]
    }
    return sheet?.commands(in: context) ?? [
      Command(.help), Command(.back, [.function(3), .escape, .character("q")]),
    ]
  }
}

extension RecallScreen {
  private static let mostShown = 8

  private mutating func begin(in context: DeskContext) {
    let spec = ReferralStepForm.spec(for: .recalled)
    var form = FormState(spec: spec, answers: [:], context: context.form)
    var known: Answers = [FieldCode(.stepDay): .date(.day(context.today))]
    if let reason { known[FieldCode(.stepRecall)] = .choice(reason.rawValue) }
    form.takeOver(known, in: context.form)
    sheet = FormSheet(form, in: context)
    sheet?.go(to: FieldCode(.stepRecall), in: context)
  }

  private mutating func handleNotices(_ key: Key, _ top: Int, in context: DeskContext) -> Outcome {
    if isAsking {
      isAsking = false
      guard case .character(let letter) = key, context.wording.isYes(letter) else {
        return .say(context.wording.nothingDone)
      }
      return recall(in: context)
    }
    let last = max(0, notices(in: context).count - 1)
    let page = max(1, context.bodyRows - 3)
    switch key {
    case .up: self.top = max(0, top - 1)
    case .down: self.top = min(last, top + 1)
    case .pageUp, .function(7): self.top = max(0, top - page)
    case .pageDown, .function(8): self.top = min(last, top + page)
    case .function(2):
      guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
      isAsking = true
      return .say(context.wording.askToRecall(cards?.count ?? 0))
    case .function(3), .escape: self.top = nil
    default: break
    }
    return .stay
  }

  private mutating func recall(in context: DeskContext) -> Outcome {
    let cards = cards ?? []
    let answers = sheet?.form.answers(in: context.form) ?? [:]
    entries = cards.map { card in
      ReferralStepEntry(
        id: context.newID(), referral: card.id, version: card.version, step: .recalled, answers: answers,
        paper: notice(of: card, in: context))
    }
    guard isOfCase || cards.count > 1 else { return .all(entries.prefix(1).map { .ask(.note($0)) }) }
    return .ask(.recallAll(entries, case: caseID))
  }

  /// The notices that were just written, to be printed in one act, each on a page of its own.
  private func show(_ count: Int, in context: DeskContext) -> Outcome {
    let words = context.wording
    let text = entries.compactMap(\.paper).joined(separator: "\u{c}")
    let file = context.index.caseHeader(caseID).map { PaperFileName.recalls(of: $0.number) }
    return .all([
      .replace(with: PaperScreen(text, title: words.placeNotices(count), file: file)),
      .say(words.recalled(count)),
    ])
  }

  private func notices(in context: DeskContext) -> [String] {
    (cards ?? []).flatMap { card in
      notice(of: card, in: context).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func notice(of card: ReferralCard, in context: DeskContext) -> String {
    guard let entry = context.directory?.entry(card.offer) else { return "" }
    let answers = sheet?.form.answers(in: context.form) ?? [:]
    let day = answers.day(.stepDay) ?? context.today
    let content = RecallContent(
      office: context.paperOffice, number: card.number,
      isRestricted: card.isRestricted,
      issued: card.standing.issued ?? card.made, day: day, to: entry,
      reason: answers.option(.stepRecall, RecallReason.self) ?? .other, agent: context.member?.name ?? "")
    return RecallNotice.text(content, templates: context.templates, wording: context.wording)
  }
}

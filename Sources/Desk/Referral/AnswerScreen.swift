package import Casework
package import Terminal
import Wording

/// What happened to a referral: a list of the legal moves by one letter, then the little that its step needs, with today as the
/// day already there. What another desk noted meanwhile is shown, never written over.
package struct AnswerScreen: Screen {
  private var card: ReferralCard
  private let draft: RecordID
  private var list: MoveList
  private var step: ReferralStep?
  private var sheet: FormSheet?
  /// What is being written, until the store has answered.
  private var entry: ReferralStepEntry?
  /// Whether the form was opened without the list, so that going back leaves both.
  private let isDirect: Bool
  private var resumed: Draft?

  /// Begins with the list, or with the form of a step.
  package init(_ card: ReferralCard, step: ReferralStep? = nil, in context: DeskContext) {
    self.card = card
    draft = context.newID()
    list = MoveList(of: card)
    isDirect = step != nil
    if let step { begin(step, in: context) }
  }

  /// An answer that was interrupted. Where something else happened meanwhile, the list stands before the form.
  package init?(resuming draft: Draft, in context: DeskContext) {
    guard case .referralStep(let referral, let step, let version) = draft.subject,
      let card = context.referrals?[referral]
    else { return nil }
    self.card = card
    self.draft = draft.id
    list = MoveList(of: card)
    isDirect = true
    guard card.version == version || card.state.after(step) != nil else { return }
    self.step = step
    let form = FormState(
      spec: ReferralStepForm.spec(for: step, from: card.state), saved: draft.state, original: [:],
      context: context.form)
    sheet = FormSheet(form, resuming: draft, in: context)
  }

  package var isTyping: Bool { sheet != nil }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: context) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard entry == nil, let step, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: ReferralStepForm.code,
      subject: .referralStep(referral: card.id, step: step, version: card.version), state: state,
      updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if sheet != nil { return handleForm(key, in: context) }
    switch key {
    case .escape, .function(3), .character("q"): return .close
    case .function(6), .character("/"): return .open(CasesScreen(in: context))
    default: break
    }
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard case .chosen(let step)? = list.handle(key) else { return .stay }
    return choose(step, in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .referred(let now):
      guard let entry else { return .stay }
      return .answer(.followed(ReferralTakingBack(entry, now)))
    case .failed(.referralChanged(let conflict)):
      (entry, step, sheet) = (nil, nil, nil)
      card = conflict.card
      list = MoveList(of: card)
      return .say(context.wording.sentence(for: .referralChanged(conflict)))
    case .failed(let problem):
      entry = nil
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    // A form that is being filled stays: the store says what happened meanwhile when it is saved.
    guard sheet == nil, let now = context.referrals?[card.id], now != card else { return nil }
    card = now
    list = MoveList(of: now)
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let number = words.number(of: card)
    var scenery = Scenery(
      place: words.path(number, step.map { words.name(of: $0) } ?? words.placeAnswer))
    ReferralHead.draw(card, into: &grid, area: area, in: context)
    let body = Rectangle(
      row: area.row + ReferralHead.rows, column: 0, height: area.height - ReferralHead.rows, width: area.width
    )
    guard let sheet else {
      scenery.cursor = list.draw(card, into: &grid, area: body, in: context)
      scenery.help = list.moves.isEmpty ? words.nothingMore : words.movesHelp
      return scenery
    }
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: body, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: body, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    if let sheet { return sheet.commands(in: context) }
    return [
      Command(.help),
      Command(.open, unavailable: list.moves.isEmpty ? .nothingSelected : context.refusal(of: .refer)),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.find), Command(.menu),
    ]
  }
}

extension AnswerScreen {
  private mutating func choose(_ step: ReferralStep, in context: DeskContext) -> Outcome {
    switch step {
    case .issued: return .replace(with: ReferralMakingScreen(loading: card, draft: context.newID()))
    case .superseded: return .replace(with: ProviderChoiceScreen(after: card))
    case .recalled: return .replace(with: RecallScreen(card, in: context))
    default:
      begin(step, in: context)
      return .stay
    }
  }

  private mutating func begin(_ step: ReferralStep, in context: DeskContext) {
    self.step = step
    let spec = ReferralStepForm.spec(for: step, from: card.state)
    var form = FormState(spec: spec, answers: [:], context: context.form)
    form.takeOver([FieldCode(.stepDay): .date(.day(context.today))], in: context.form)
    sheet = FormSheet(form, in: context)
    guard let first = spec.fields.first else { return }
    sheet?.go(to: first.code, in: context)
  }

  private mutating func handleForm(_ key: Key, in context: DeskContext) -> Outcome {
    guard let effect = sheet?.handle(key, in: context) else { return .stay }
    // A step that nobody began goes back to the list of steps.
    if case .leave = effect, !isDirect, sheet?.isTouched == false {
      (step, sheet) = (nil, nil)
      return .stay
    }
    return sheet?.outcome(of: effect, in: context) ?? save(in: context)
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    guard let step, let form = sheet?.form else { return .close }
    let entry = ReferralStepEntry(
      id: context.newID(), referral: card.id, version: card.version, step: step,
      answers: form.answers(in: context.form))
    self.entry = entry
    return .ask(.note(entry, draft: draft))
  }
}

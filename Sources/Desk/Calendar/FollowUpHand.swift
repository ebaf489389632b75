import Casework
import Terminal
import Wording

/// What the keys do to a chosen follow-up, alike in the calendar and on the screen of a case: done, absent, other
/// outcomes, move, cancel, a contact attempt, undo.
struct FollowUpHand {
  private var prompt: MovePrompt?
  private var box: ChoiceBox<FollowUpStatus>?
  /// What was asked of the store and is not answered yet.
  private var pending: Pending?
  /// What opens once the case is read.
  private var awaited: Awaited?
  /// The last act, and its name.
  private var undoable: (name: String, undo: FollowUpUndo)?
  /// The case of the form that is open above.
  private var formFile: CaseFile?

  private struct Pending {
    let name: String
    /// Nil where a screen above has said it.
    let words: String?
    var form: FollowUp?
  }

  /// The keys that change what is chosen; the date of a referral changes with the referral.
  private static let acts: Set<Key> = [
    .character("f"), .character("a"), .character("e"), .character("p"), .character("c"),
  ]

  private enum Awaited {
    case form(FollowUp)
    case attempt(FollowUp)
  }

  /// Whether letters are typed into it just now.
  var isTyping: Bool { prompt != nil || box != nil }
  var canUndo: Bool { undoable != nil }

  /// Nil for a key that is not one of these.
  mutating func handle(_ key: Key, on chosen: FollowUp?, in context: DeskContext) -> Outcome? {
    if var prompt {
      let result = prompt.handle(key, in: context)
      self.prompt = prompt
      return take(result, in: context)
    }
    if var box {
      let result = box.handle(key)
      self.box = box
      return take(result, on: chosen, in: context)
    }
    pending = nil
    if chosen?.isOfReferral == true, Self.acts.contains(key) { return .say(context.wording.actOnReferral) }
    switch key {
    case .character("f"): return end(chosen, as: .done, in: context)
    case .character("a"): return end(chosen, as: .absent, in: context)
    case .character("e"):
      return withPlanned(chosen, in: context) { hand, _ in hand.box = Self.outcomes(context) }
    case .character("p"):
      return withPlanned(chosen, in: context) { hand, followUp in
        hand.prompt = MovePrompt(followUp, name: Self.name(followUp, in: context))
      }
    case .character("c"):
      guard let chosen else { return .say(context.wording.nothingSelected) }
      awaited = .attempt(chosen)
      return .ask(.loadFollowUps(case: chosen.caseID))
    case .character("u"): return takeBack(in: context)
    default: return nil
    }
  }

  /// Nil for a reply that answers nothing of this.
  mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome? {
    switch reply {
    case .followedUp(let undo):
      let (name, words, form) = (pending?.name ?? "", pending?.words, pending?.form)
      pending = nil
      undoable = (name, undo)
      let said = words.map { Outcome.say($0) } ?? .stay
      guard let form else { return said }
      awaited = .form(form)
      return .all([said, .ask(.loadFollowUps(case: form.caseID))])
    case .followUps(let file, let agenda):
      guard let awaited else { return nil }
      self.awaited = nil
      formFile = file
      switch awaited {
      case .form(let followUp):
        expect(context.wording.attemptName)
        return .open(FittingForm.screen(for: followUp, file: file, agenda: agenda, in: context))
      case .attempt(let followUp):
        expect(context.wording.attemptName)
        return .open(ContactScreen(file: file, agenda: agenda, followUp: followUp, in: context))
      }
    case .recorded(let work, let answers):
      guard let formFile, work.kind == .interview,
        let instrument = context.wording.instruments.instrument(asking: work.spec)
      else { return .say(context.wording.savedRecord(work.kind)) }
      return .open(
        ResultScreen(instrument: instrument, work: work, answers: answers, file: formFile, in: context))
    case .failed(let problem):
      (pending, awaited) = (nil, nil)
      // What failed has no way back: by then the version it names may be another desk's.
      undoable = nil
      return .say(context.wording.sentence(for: problem))
    default: return nil
    }
  }

  /// What was done before this screen opened, to be taken back here.
  mutating func remember(_ undo: FollowUpUndo, name: String) { undoable = (name, undo) }

  /// A screen above will do something; `name` is what undo calls it.
  mutating func expect(_ name: String) { pending = Pending(name: name, words: nil) }

  /// Asks the store, to say `words` when it is done.
  mutating func ask(_ act: FollowUpAct, name: String, words: String, form: FollowUp? = nil) -> Outcome {
    pending = Pending(name: name, words: words, form: form)
    return .ask(.followUp(act))
  }

  /// The help line and its cursor while something is typed.
  func help(in context: DeskContext) -> (text: String, caret: Int)? { prompt?.help(in: context) }

  func drawBox(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    box?.draw(into: &grid, area: area, in: context)
  }

  static func name(_ followUp: FollowUp, in context: DeskContext) -> String {
    let header = context.index.caseHeader(followUp.caseID)
    let name = header.flatMap { context.index.header(of: $0.person) }.map { context.wording.name(of: $0) }
    return TextLayout.cut(name ?? "", width: 24)
  }

  static func refusal(in context: DeskContext) -> Command.Unavailable? { context.refusal(of: .planFollowUp) }
}

extension FollowUpHand {
  private static func outcomes(_ context: DeskContext) -> ChoiceBox<FollowUpStatus> {
    let choices: [FollowUpStatus] = [.done, .partly, .absent, .excused, .cancelled]
    return ChoiceBox(
      title: context.wording.outcomeTitle, choices: choices.map { (context.wording.name(of: $0), $0) })
  }

  private mutating func take(_ result: MovePrompt.Result, in context: DeskContext) -> Outcome {
    switch result {
    case .stays: return .stay
    case .cancelled:
      prompt = nil
      return .stay
    case .wrong(let problem): return .say(context.wording.sentence(for: problem))
    case .chosen(let moved, let landed):
      prompt = nil
      let name = Self.name(moved, in: context)
      return ask(
        .move([moved], note: ""), name: context.wording.moveOf(name),
        words: context.wording.moved(name, to: landed, today: context.today))
    }
  }

  private mutating func take(
    _ result: ChoiceBox<FollowUpStatus>.Result, on chosen: FollowUp?, in context: DeskContext
  ) -> Outcome {
    switch result {
    case .stays: return .stay
    case .cancelled:
      box = nil
      return .stay
    case .chosen(let status):
      box = nil
      return end(chosen, as: status, in: context)
    }
  }

  /// Refuses what is not planned, and whoever may not.
  private mutating func withPlanned(
    _ chosen: FollowUp?, in context: DeskContext, _ work: (inout FollowUpHand, FollowUp) -> Void
  ) -> Outcome {
    guard let chosen else { return .say(context.wording.nothingSelected) }
    guard context.allows(.planFollowUp) else { return .say(context.refusalWords(of: .planFollowUp)) }
    guard chosen.isPlanned else { return .say(context.wording.onlyPlanned) }
    work(&self, chosen)
    return .stay
  }

  private mutating func end(_ chosen: FollowUp?, as status: FollowUpStatus, in context: DeskContext)
    -> Outcome
  {
    guard let chosen else { return .say(context.wording.nothingSelected) }
    guard context.allows(.planFollowUp) else { return .say(context.refusalWords(of: .planFollowUp)) }
    guard chosen.isPlanned else { return .say(context.wording.onlyPlanned) }
    let name = Self.name(chosen, in: context)
    return ask(
      .end(chosen, as: status, on: context.today, note: ""), name: context.wording.endOf(name),
      words: context.wording.ended(name, status), form: status.isContact ? chosen : nil)
  }

  private mutating func takeBack(in context: DeskContext) -> Outcome {
    guard let undoable else { return .say(context.wording.nothingToUndo) }
    self.undoable = nil
    return .all([
      .ask(.followUp(.takeBack(undoable.undo))), .say(context.wording.followUpUndone(undoable.name)),
    ])
  }
}

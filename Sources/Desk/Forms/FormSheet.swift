package import Casework
package import Terminal
import Wording

/// A form with what stands around it while it is filled: the alerts at the moment of the answer, the review before
/// saving, and the draft that was written last. Screens say what is done when it is finished.
package struct FormSheet {
  package private(set) var pane: FormPane
  private var mode = Mode.form
  private var postponed: Set<RedFlagKind>
  /// The form as it was opened, with what was known from elsewhere already in it; nil when a draft was taken up.
  private var opened: SavedForm?
  /// What stands in the store as a draft, and since when.
  private var written: SavedForm?
  /// Whether a required question without an answer stands between the form and its saving. In a correction it does
  /// not: a village must not wait for a birth date nobody knows.
  private let insists: Bool
  package private(set) var writtenAt: Instant?

  private enum Mode {
    case form
    case review(ReviewList)
    case flag(FlagPanel)
  }

  /// What a key led to, for the screen to follow.
  package enum Effect {
    case stayed
    /// The focus left a field, or an alert was answered: time to write the draft, and this to say.
    case moved(String?)
    case say(String)
    /// F3, with or without something that is not saved.
    case leave
    /// Nothing stands between the form and its saving.
    case finish
  }

  package init(_ form: FormState, resuming draft: Draft? = nil, insists: Bool = true, in context: DeskContext)
  {
    self.insists = insists
    opened = draft == nil ? form.saved : nil
    pane = FormPane(form)
    written = draft?.state
    writtenAt = draft?.updated
    postponed = Set(form.pendingFlags(in: context.form))
    if let unfinished = draft?.state.answering { mode = .flag(FlagPanel(unfinished, in: context)) }
  }

  package var form: FormState { pane.form }

  /// Whether keys go to the fields just now, and not to a list, the review or an alert.
  package var isFilling: Bool {
    if case .form = mode { !pane.isChoosing } else { false }
  }

  /// The same, or a list of a field is open over it.
  package var isFillingOrChoosing: Bool {
    if case .form = mode { true } else { false }
  }

  package var isReviewing: Bool {
    if case .review = mode { true } else { false }
  }

  package func help(in context: DeskContext) -> String? {
    guard case .form = mode else { return nil }
    return pane.typingHelp(in: context)
  }

  /// What would be lost if the power went now; nil when nothing was typed since the last draft.
  package var unsaved: SavedForm? {
    isTouched && saved != written ? saved : nil
  }

  /// The form, and what is being said about an alert over it.
  private var saved: SavedForm {
    var saved = form.saved
    if case .flag(let panel) = mode { saved.answering = panel.unfinished }
    return saved
  }

  /// Whether somebody did anything to the form but look at it.
  package var isTouched: Bool {
    guard form.isTouched else { return false }
    var opened = opened
    opened?.focus = form.saved.focus
    return opened != form.saved
  }

  /// What stands in the form now was put there, not typed: from here on it can be touched.
  package mutating func beginsHere() { opened = form.saved }

  /// Whether an answer raised an alert that nobody has answered for.
  package func hasAlert(in context: DeskContext) -> Bool { !form.pendingFlags(in: context.form).isEmpty }

  package mutating func draftSaved(at moment: Instant) {
    written = saved
    writtenAt = moment
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Effect {
    switch mode {
    case .form: handleForm(key, in: context)
    case .review(let list): handleReview(key, list: list, in: context)
    case .flag(let panel): handleFlag(key, panel: panel, in: context)
    }
  }

  package mutating func go(to field: FieldCode, in context: DeskContext) {
    mode = .form
    pane.apply(.go(field), in: context)
  }

  package mutating func apply(_ act: FormAct, in context: DeskContext) {
    pane.apply(act, in: context)
  }

  package mutating func takeOver(_ known: Answers, replacing: Set<FieldCode> = [], in context: DeskContext) {
    pane.takeOver(known, replacing: replacing, in: context)
  }

  package mutating func put(_ answers: Answers, in section: SectionCode, in context: DeskContext) {
    pane.put(answers, in: section, in: context)
  }

  /// Draws the form by `body`, or the review in its place, and the alert over it; says where the cursor stands and
  /// what line 22 says.
  package func draw(
    into grid: inout Grid, area: Rectangle, in context: DeskContext,
    body: (inout Grid) -> Position?
  ) -> (cursor: Position?, help: String) {
    if case .review(let list) = mode {
      let reasons = Set(form.spec.fields.filter { !$0.noAnswers.isEmpty }.map(\.code))
      let cursor = list.draw(
        points(in: context), reasons: reasons, into: &grid, area: area, in: context)
      return (cursor, context.wording.reviewHelp)
    }
    let cursor = body(&grid)
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    if case .flag(let panel) = mode {
      return (panel.draw(into: &grid, area: area, in: context), panel.help(in: context))
    }
    return (popup ?? cursor, pane.help(in: context))
  }

  package func commands(in context: DeskContext) -> [Command] {
    switch mode {
    case .review:
      return [
        Command(.help), Command(.save), Command(.back), Command(.open), Command(.menu, [.function(10)]),
      ]
    case .flag(let panel): return panel.commands
    case .form:
      let fields = [Command(.previousField), Command(.nextField)]
      let sections = [Command(.previousSection), Command(.nextSection)]
      let isLong = form.spec.sections.count > 1
      let first =
        [Command(.help), Command(.save), Command(.back), Command(.options), Command(.ditto)]
        + (isLong ? sections : fields)
      let rest = isLong ? fields : []
      let (undo, menu) = (Command(.undo, [.control("u")]), Command(.menu, [.function(10)]))
      // The menu stands in the place of F9, where the longer name of undo would not.
      return takesNoAnswer
        ? first + [Command(.noAnswer)] + rest + [undo, menu] : first + [menu] + rest + [undo]
    }
  }
}

extension FormSheet {
  /// Whether any of its questions may be left with a reason; in the directory none may.
  private var takesNoAnswer: Bool { form.spec.fields.contains { !$0.noAnswers.isEmpty } }

  /// What stands between the form and its saving.
  private func points(in context: DeskContext) -> [ReviewItem] {
    form.review(in: context.form).filter { insists || !$0.isMissing }
  }

  private mutating func handleForm(_ key: Key, in context: DeskContext) -> Effect {
    if !pane.isChoosing {
      switch key {
      case .function(2): return finish(in: context)
      case .function(3), .escape: return .leave
      default: break
      }
    }
    let before = pane.form
    let effect = pane.handle(key, in: context)
    if pane.form != before { raiseFlag(in: context) }
    switch effect {
    case .stayed, .unhandled: return .stayed
    case .moved: return .moved(nil)
    case .endOfForm: return finish(in: context)
    case .say(let words): return .say(words)
    }
  }

  private mutating func finish(in context: DeskContext) -> Effect {
    let points = points(in: context)
    guard insists ? points.isEmpty : !points.contains(where: \.blocks) else {
      mode = .review(ReviewList())
      return .moved(nil)
    }
    return .finish
  }

  private mutating func raiseFlag(in context: DeskContext) {
    let pending = form.pendingFlags(in: context.form)
    postponed.formIntersection(pending)
    guard let kind = pending.first(where: { !postponed.contains($0) }) else { return }
    mode = .flag(FlagPanel(kind, in: context))
  }

  private mutating func handleFlag(_ key: Key, panel: FlagPanel, in context: DeskContext) -> Effect {
    var panel = panel
    let result = panel.handle(key, in: context)
    mode = .flag(panel)
    switch result {
    case .stays: return .stayed
    case .incomplete: return .say(context.wording.sentence(for: FieldProblem.missing))
    case .later:
      postponed.insert(panel.kind)
      mode = .form
      return .moved(context.wording.flagPostponed)
    case .acknowledged(let action, let note):
      mode = .form
      pane.apply(.acknowledge(panel.kind, action, note), in: context)
      raiseFlag(in: context)
      return .moved(context.wording.flagAcknowledged(by: context.member?.name ?? ""))
    }
  }

  private mutating func handleReview(_ key: Key, list: ReviewList, in context: DeskContext) -> Effect {
    var list = list
    let items = points(in: context)
    let result = list.handle(key, items: items)
    mode = .review(list)
    switch result {
    case .stays: return .stayed
    case .leave: mode = .form
    case .go(let field): go(to: field, in: context)
    case .confirm(let field):
      pane.apply(.confirm(field), in: context)
      return .moved(nil)
    case .answerFlag(let kind): mode = .flag(FlagPanel(kind, in: context))
    case .save:
      guard !items.contains(where: \.blocks) else { return .say(context.wording.reviewCannotSave) }
      return .finish
    }
    return .stayed
  }
}

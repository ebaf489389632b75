package import Casework
package import Terminal
import Wording

/// One section of a case in the same form it was typed in; what another desk wrote meanwhile is shown, never
/// overwritten.
package struct CorrectionScreen: Screen {
  private let draft: RecordID
  private let caseID: RecordID
  private let section: SectionCode
  private var base: SectionRecord?
  private var pane: FormPane?
  private var surroundings: Answers = [:]
  private var review: ReviewList?
  private var flag: FlagPanel?
  private var postponed: Set<RedFlagKind> = []
  private var written: SavedForm?
  private var writtenAt: Instant?
  private var resumed: Draft?
  private var isSaving = false
  private var number = ""

  package init(
    file: CaseFile, section: SectionCode, base: SectionRecord?, at field: FieldCode?, draft: RecordID,
    in context: DeskContext
  ) {
    self.draft = draft
    self.section = section
    self.base = base
    caseID = file.header.id
    begin(with: file, in: context)
    if let field { pane?.apply(.go(field), in: context) }
  }

  /// A correction that was interrupted: the case is read first, then what had been typed is put back.
  package init(resuming draft: Draft) {
    self.draft = draft.id
    resumed = draft
    if case .correction(let caseID, let section, _) = draft.subject {
      self.caseID = caseID
      self.section = section
    } else {
      caseID = draft.id
      section = .identity
    }
  }

  package var wanted: DeskAct? { pane == nil ? .loadCase(caseID) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? {
    review == nil && flag == nil ? pane?.typingHelp(in: context) : nil
  }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let form = pane?.form, !form.changedFields.isEmpty, form.saved != written,
      let member = context.member
    else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: CorrectionForm.code,
      subject: .correction(case: caseID, section: section, version: base?.version ?? 0), state: form.saved,
      updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let context = surrounded(context)
    if flag != nil { return handleFlag(key, in: context) }
    if review != nil { return handleReview(key, in: context) }
    guard var pane else { return key == .function(3) || key == .escape ? .close : .stay }
    if !pane.isChoosing {
      switch key {
      case .function(2): return finish(in: context)
      case .function(3), .escape:
        return pane.form.changedFields.isEmpty
          ? .close : .all([.saveDraft, .close, .say(context.wording.draftKept)])
      default: break
      }
    }
    let effect = pane.handle(key, in: context)
    self.pane = pane
    raiseFlag(in: context)
    switch effect {
    case .stayed, .unhandled: return .stay
    case .moved: return .saveDraft
    case .endOfForm: return finish(in: context)
    case .say(let words): return .say(words)
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    let context = surrounded(context)
    switch reply {
    case .caseFile(let file): return resume(with: file, in: context)
    case .draftSaved(let moment):
      written = pane?.form.saved
      writtenAt = moment
      return .stay
    case .done: return .answer(.corrected(section: section, before: base))
    case .merged(let answers, let theirs):
      base = theirs
      return .ask(correction(answers: answers))
    case .failed(.conflict(let conflict)):
      isSaving = false
      return .open(ConflictScreen(conflict: conflict))
    case .failed(let problem):
      isSaving = false
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let context = surrounded(context)
    let words = context.wording
    var scenery = Scenery(place: words.path(number, words.name(of: section)))
    scenery.cursor = Position(row: area.row, column: 0)
    guard let pane else { return scenery }
    if let writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(writtenAt)) }
    if let review {
      scenery.cursor = review.draw(points(in: context), into: &grid, area: area, in: context)
      scenery.help = words.reviewHelp
      return scenery
    }
    grid.put(words.correctionTitle(words.name(of: section)), row: area.row, column: 1, role: .title)
    grid.fill(row: area.row + 1, column: 0, with: "─", role: .rule)
    let body = Rectangle(row: area.row + 2, column: 0, height: area.height - 2, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: body, in: context)
    scenery.cursor = pane.drawPopup(into: &grid, area: area, in: context) ?? cursor
    scenery.help = pane.help(in: context)
    if let flag {
      scenery.cursor = flag.draw(into: &grid, area: area, in: context)
      scenery.help = flag.help(in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    if let flag { return flag.commands }
    if review != nil {
      return [
        Command(.help), Command(.save), Command(.back), Command(.open), Command(.menu, [.function(10)]),
      ]
    }
    return [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.ditto),
      Command(.previousField),
      Command(.nextField), Command(.noAnswer), Command(.undo, [.control("u")]),
      Command(.menu, [.function(10)]),
    ]
  }
}

extension CorrectionScreen {
  /// What stands between the correction and its saving. A required question that was never answered does not: a
  /// village must not wait for a birth date nobody knows.
  private func points(in context: DeskContext) -> [ReviewItem] {
    pane?.form.review(in: context.form).filter { !$0.isMissing } ?? []
  }

  /// The questions whose answers this reader was shown.
  private var spec: FormSpec {
    CorrectionForm.spec(for: section, readable: Set(Compartment.allCases).subtracting(base?.sealed ?? []))
  }

  /// Sections of the case that the questions of this one look at: sex and birth date.
  private func surrounded(_ context: DeskContext) -> DeskContext {
    var context = context
    context.surroundings = surroundings
    return context
  }

  private mutating func begin(with file: CaseFile, in context: DeskContext) {
    number = file.header.number.description
    surroundings = file.sections.reduce(into: [:]) { all, entry in
      if entry.key != section { all.merge(entry.value.answers) { old, _ in old } }
    }
    let form = surrounded(context).form
    pane = FormPane(
      FormState(spec: spec, answers: base?.answers ?? [:], context: form))
    postponed = Set(pane?.form.pendingFlags(in: form) ?? [])
  }

  private mutating func resume(with file: CaseFile, in context: DeskContext) -> Outcome {
    guard let draft = resumed else { return .stay }
    resumed = nil
    base = file.sections[section]
    begin(with: file, in: context)
    let context = surrounded(context)
    let form = FormState(
      spec: spec, saved: draft.state, original: base?.answers ?? [:],
      context: context.form)
    pane = FormPane(form)
    written = draft.state
    writtenAt = draft.updated
    guard case .correction(_, _, let version) = draft.subject, let current = base, current.version != version
    else {
      return .stay
    }
    return .open(
      ConflictScreen(
        conflict: SectionConflict(before: [:], theirs: current, mine: form.answers(in: context.form))))
  }

  private mutating func raiseFlag(in context: DeskContext) {
    let pending = pane?.form.pendingFlags(in: context.form) ?? []
    postponed.formIntersection(pending)
    guard let kind = pending.first(where: { !postponed.contains($0) }) else { return }
    flag = FlagPanel(kind, in: context)
  }

  private mutating func handleFlag(_ key: Key, in context: DeskContext) -> Outcome {
    guard var panel = flag else { return .stay }
    switch panel.handle(key, in: context) {
    case .stays: flag = panel
    case .incomplete:
      flag = panel
      return .say(context.wording.sentence(for: FieldProblem.missing))
    case .later:
      postponed.insert(panel.kind)
      flag = nil
      return .say(context.wording.flagPostponed)
    case .acknowledged(let action, let note):
      flag = nil
      pane?.apply(.acknowledge(panel.kind, action, note), in: context)
      raiseFlag(in: context)
      return .say(context.wording.flagAcknowledged(by: context.member?.name ?? ""))
    }
    return .stay
  }

  private mutating func finish(in context: DeskContext) -> Outcome {
    guard let form = pane?.form else { return .close }
    guard !form.changedFields.isEmpty else { return .all([.close, .say(context.wording.nothingChanged)]) }
    guard !points(in: context).contains(where: \.blocks) else {
      review = ReviewList()
      return .saveDraft
    }
    return .ask(correction(answers: form.answers(in: context.form)))
  }

  private mutating func correction(answers: Answers) -> DeskAct {
    isSaving = true
    // Answers that no question of this form asks (the version of a text, a newer program's field) stay.
    let asked = Set(CorrectionForm.spec(for: section).fields.map(\.code))
    let answers = answers.merging(base?.answers.filter { !asked.contains($0.key) } ?? [:]) { mine, _ in mine }
    return .correct(
      case: caseID, section: section, base: base,
      registration: DeskAct.Correction(
        answers: answers, draft: draft, flags: pane?.form.acknowledgements ?? [:]))
  }

  private mutating func handleReview(_ key: Key, in context: DeskContext) -> Outcome {
    guard var list = review, let form = pane?.form else { return .stay }
    let items = points(in: context)
    let result = list.handle(key, items: items)
    review = list
    switch result {
    case .stays: return .stay
    case .leave: review = nil
    case .go(let field):
      review = nil
      pane?.apply(.go(field), in: context)
    case .confirm(let field): pane?.apply(.confirm(field), in: context)
    case .answerFlag(let kind):
      review = nil
      flag = FlagPanel(kind, in: context)
    case .save:
      guard !items.contains(where: \.blocks) else {
        return .say(context.wording.reviewCannotSave)
      }
      return .ask(correction(answers: form.answers(in: context.form)))
    }
    return .stay
  }
}

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
  private var sheet: FormSheet?
  private var surroundings: Answers = [:]
  private var resumed: Draft?
  /// The case, once its protected part was asked to be opened for a draft.
  private var file: CaseFile?
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
    let inside = surrounded(context)
    if let field { sheet?.go(to: field, in: inside) }
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

  package var wanted: DeskAct? { sheet == nil ? .loadCase(caseID) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? {
    sheet?.help(in: surrounded(context))
  }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: CorrectionForm.code,
      subject: .correction(case: caseID, section: section, version: base?.version ?? 0), state: state,
      updated: context.now, hasAlert: sheet?.hasAlert(in: surrounded(context)) ?? false)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let context = surrounded(context)
    return sheet.take(key, in: context) ?? finish(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    let context = surrounded(context)
    switch reply {
    case .caseFile(let file): return resume(with: file, in: context)
    case .opened(let record):
      guard let file else { return .stay }
      return .all([.say(context.wording.sealedOpened), resume(with: file, opened: record, in: context)])
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
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
    guard let sheet else { return scenery }
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    grid.put(words.correctionTitle(words.name(of: section)), row: area.row, column: 1, role: .title)
    grid.fill(row: area.row + 1, column: 0, with: "─", role: .rule)
    let body = Rectangle(row: area.row + 2, column: 0, height: area.height - 2, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: body, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: body, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    sheet?.commands(in: surrounded(context)) ?? [Command(.help), Command(.back)]
  }
}

extension CorrectionScreen {
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
    sheet = FormSheet(
      FormState(spec: spec, answers: base?.answers ?? [:], context: form), insists: false,
      in: surrounded(context))
  }

  private mutating func resume(
    with file: CaseFile, opened: SectionRecord? = nil, in context: DeskContext
  ) -> Outcome {
    guard let draft = resumed else { return .stay }
    base = opened ?? file.sections[section]
    let closed = toOpen(for: draft)
    guard closed.isEmpty else { return open(closed, in: file, context) }
    resumed = nil
    begin(with: file, in: context)
    let context = surrounded(context)
    let form = FormState(
      spec: spec, saved: draft.state, original: base?.answers ?? [:],
      context: context.form)
    sheet = FormSheet(form, resuming: draft, insists: false, in: context)
    guard case .correction(_, _, let version) = draft.subject, let current = base, current.version != version
    else {
      return .stay
    }
    return .open(
      ConflictScreen(
        conflict: SectionConflict(before: [:], theirs: current, mine: form.answers(in: context.form))))
  }

  /// The compartments that must be opened again before the draft can be gone on with: it holds answers of which this
  /// reader is shown nothing yet.
  private func toOpen(for draft: Draft) -> Set<Compartment> {
    let typed = Set(draft.state.typed.keys).union(draft.state.noAnswers.keys)
    let readable = Set(spec.fields.map(\.code))
    let hidden = CorrectionForm.spec(for: section).fields.filter {
      typed.contains($0.code) && !readable.contains($0.code)
    }
    return Set(hidden.map(\.compartment)).intersection(base?.sealed ?? [])
  }

  /// What was typed over a protected part is shown once that part is opened again, with a reason; never before.
  private mutating func open(_ closed: Set<Compartment>, in file: CaseFile, _ context: DeskContext) -> Outcome
  {
    let words = context.wording
    guard closed.isSubset(of: context.member?.compartments ?? []) else {
      return .all([
        .close, .say(words.noKeyHere(role: context.member.map { words.name(of: $0.role) } ?? "")),
      ])
    }
    guard self.file == nil else { return .all([.close, .say(words.draftKept)]) }
    self.file = file
    return .open(CaseActScreen(.openSealed(section, closed), case: file.header, in: context))
  }

  private mutating func finish(in context: DeskContext) -> Outcome {
    guard let form = sheet?.form else { return .close }
    guard !form.changedFields.isEmpty else { return .all([.close, .say(context.wording.nothingChanged)]) }
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
        answers: answers, draft: draft, flags: sheet?.form.acknowledgements ?? [:]))
  }
}

package import Casework
package import Terminal
import Wording

/// One record of the work on a case in its form: an assessment, an interview with an instrument, a need, the plan or
/// one of its actions. It can be left half done; what another desk wrote meanwhile is shown, never overwritten.
package struct RecordScreen: Screen {
  private let caseID: RecordID
  private let draft: RecordID
  private var work: RecordWork?
  private var sheet: FormSheet?
  private var resumed: Draft?
  private let wasResumed: Bool
  private var hasAskedToOpen = false
  private var file: CaseFile?
  private var bases: [SectionCode: SectionRecord] = [:]
  private var number = ""
  private var surroundings: Answers = [:]
  private var isSaving = false

  /// Begins at `field`, else at the first question.
  package init(
    _ work: RecordWork, file: CaseFile, draft: RecordID, at field: FieldCode? = nil, in context: DeskContext
  ) {
    caseID = file.header.id
    self.draft = draft
    wasResumed = false
    begin(work, file: file, saved: nil, in: context)
    let inside = surrounded(context)
    if let field { sheet?.go(to: field, in: inside) }
  }

  /// A record that was interrupted: the case is read first, then what had been typed is put back.
  package init(resuming draft: Draft) {
    self.draft = draft.id
    resumed = draft
    wasResumed = true
    if case .record(let caseID, _, _, _, _) = draft.subject {
      self.caseID = caseID
    } else {
      caseID = draft.id
    }
  }

  package var wanted: DeskAct? { sheet == nil ? .loadCase(caseID) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: surrounded(context)) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let work, let state = sheet?.unsaved.map(work.kept), let member = context.member else {
      return nil
    }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: work.spec.code,
      subject: .record(
        case: caseID, kind: work.kind, record: work.id, parent: work.parent, version: work.base?.version ?? 0),
      state: state, updated: context.now, hasAlert: sheet?.hasAlert(in: surrounded(context)) ?? false)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let context = surrounded(context)
    if key == .function(6), sheet?.isFilling ?? false, let instrument = instrument(context.wording) {
      return .open(ReadingScreen.about(instrument, place: title(context.wording), in: context))
    }
    return sheet.take(key, in: context) ?? save(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    let context = surrounded(context)
    switch reply {
    case .caseFile(let file): return resume(in: file, context)
    case .recordOpened(let record):
      guard var file else { return .stay }
      file.records = file.records.map { $0.id == record.id ? record : $0 }
      return .all([.say(context.wording.sealedOpened), resume(in: file, context)])
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .done:
      guard let work, let form = sheet?.form else { return .close }
      let answers = form.answers(in: context.form)
      // Taken up from Today, it goes on where it would have been.
      guard !wasResumed else {
        return .all([
          .replace(with: CaseWorkScreen(after: work, answers, of: caseID)),
          .say(context.wording.recorded(work.kind)),
        ])
      }
      return .answer(.recorded(work, answers: answers))
    case .failed(.conflict(let conflict)):
      isSaving = false
      return meet(conflict, in: context)
    case .merged(let answers, let theirs):
      bases[theirs.section] = theirs
      sheet?.put(answers, in: theirs.section, in: context)
      return .all([.saveDraft, save(in: context)])
    case .failed(let problem):
      isSaving = false
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let context = surrounded(context)
    let words = context.wording
    guard let work, let sheet else {
      return Scenery(place: words.placeCases, cursor: Position(row: area.row, column: 0))
    }
    var scenery = Scenery(place: words.path(number, title(words)))
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    FormHead.draw(sheet.form, into: &grid, area: area, in: context)
    let body = Rectangle(
      row: area.row + FormHead.rows, column: area.column, height: area.height - FormHead.rows,
      width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: body, in: context) { grid in
      drawBody(sheet.form, kind: work.kind, into: &grid, area: body, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let commands = sheet?.commands(in: surrounded(context)) ?? [Command(.help), Command(.back)]
    return instrument(context.wording) == nil ? commands : commands + [Command(.about)]
  }
}

extension RecordScreen {
  private func instrument(_ words: Wording) -> Instrument? {
    work.flatMap { words.instruments.instrument(asking: $0.spec) }
  }

  private func title(_ words: Wording) -> String {
    instrument(words).map { "\($0.code) \($0.version)" } ?? work.map { words.title(of: $0.kind) } ?? ""
  }

  /// What the forms look at outside themselves, and nothing else: sex and birth date among it.
  private func surrounded(_ context: DeskContext) -> DeskContext {
    var context = context
    context.surroundings = surroundings
    return context
  }

  private mutating func begin(_ work: RecordWork, file: CaseFile, saved: Draft?, in context: DeskContext) {
    self.work = work
    number = file.header.number.description
    surroundings = [FieldCode(.birth), FieldCode(.sex)].reduce(into: [:]) { known, field in
      known[field] = file.sections[.identity]?.answers[field]
    }
    bases = work.base?.sections ?? [:]
    let context = surrounded(context)
    let original = work.base?.answers ?? [:]
    let spec = work.readableSpec
    guard let saved else {
      var form = FormState(spec: spec, answers: original, context: context.form)
      if work.base == nil { form.takeOver(work.preset, in: context.form) }
      let first = spec.fields.first { form.view(of: $0.code, in: context.form).status == .empty }
      var sheet = FormSheet(form, in: context)
      if work.base == nil, let first { sheet.go(to: first.code, in: context) }
      self.sheet = sheet
      return
    }
    let form = FormState(spec: spec, saved: saved.state, original: original, context: context.form)
    sheet = FormSheet(form, resuming: saved, in: context)
  }

  private mutating func resume(in file: CaseFile, _ context: DeskContext) -> Outcome {
    guard let draft = resumed else { return .stay }
    guard let work = RecordWork(resuming: draft, in: file, context) else {
      return .all([.close, .say(context.wording.draftCannotResume)])
    }
    let closed = work.toOpen(for: draft)
    guard closed.isEmpty else { return open(closed, work, in: file, context) }
    resumed = nil
    begin(work, file: file, saved: draft, in: context)
    guard case .record(_, _, _, _, let version) = draft.subject, version != work.base?.version ?? 0 else {
      return .stay
    }
    // Somebody wrote since: no section is known as it was, so that each difference is asked about on saving.
    bases = bases.mapValues { record in
      var record = record
      (record.version, record.answers) = (0, [:])
      return record
    }
    return .stay
  }

  /// What was typed over a protected part is shown once that part is opened again, with a reason; never before.
  private mutating func open(
    _ closed: Set<Compartment>, _ work: RecordWork, in file: CaseFile, _ context: DeskContext
  ) -> Outcome {
    let words = context.wording
    guard closed.isSubset(of: context.member?.compartments ?? []) else {
      return .all([
        .close, .say(words.noKeyHere(role: context.member.map { words.name(of: $0.role) } ?? "")),
      ])
    }
    guard !hasAskedToOpen, let base = work.base else { return .all([.close, .say(words.draftKept)]) }
    hasAskedToOpen = true
    self.file = file
    return .open(CaseActScreen(.openRecord(base, closed), case: file.header, in: context))
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    guard let work, let form = sheet?.form else { return .close }
    let answers = form.answers(in: context.form)
    let entry = work.entry(answers, bases: bases, today: context.today)
    guard !entry.sections.isEmpty || !form.acknowledgements.isEmpty else {
      return .all([.close, .say(context.wording.nothingChanged)])
    }
    isSaving = true
    return .ask(
      .record([entry], case: caseID, flags: form.acknowledgements, asked: work.asked, draft: draft))
  }

  private mutating func meet(_ conflict: SectionConflict, in context: DeskContext) -> Outcome {
    guard let work, conflict.mine != conflict.theirs.answers else {
      bases[conflict.theirs.section] = conflict.theirs
      return save(in: context)
    }
    let fields = work.spec.sections.first { $0.code == conflict.theirs.section }?.fields ?? []
    return .open(ConflictScreen(conflict: conflict, fields: fields))
  }

  private func drawBody(
    _ form: FormState, kind: CaseRecordKind, into grid: inout Grid, area: Rectangle, in context: DeskContext
  ) -> Position? {
    if form.focusSection == .items { return ItemBody.draw(form, into: &grid, area: area, in: context) }
    guard form.spec.sections.count > 2 else {
      return FormBody.draw(form, into: &grid, area: area, in: context)
    }
    SectionRail.draw(form, into: &grid, area: area, in: context)
    let right = Rectangle(
      row: area.row, column: SectionRail.columns + 1, height: area.height,
      width: area.width - SectionRail.columns - 1)
    return FormBody.draw(form, into: &grid, area: right, in: context)
  }
}

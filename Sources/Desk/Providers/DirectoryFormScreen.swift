package import Casework
package import Terminal
import Wording

/// An entry of the directory being written: one that is there, a new service of a provider, or a new provider with its
/// first service. What another desk wrote meanwhile is shown, never overwritten.
package struct DirectoryFormScreen: Screen {
  private let draft: RecordID
  private var task: EntryTask
  private var sheet: FormSheet?
  private var resumed: Draft?
  private var saving: DirectoryChange?
  private var conflict: DirectoryConflict?

  package init(
    editing entry: DirectoryEntry, at field: FieldCode?, draft: RecordID, in context: DeskContext
  ) {
    self.init(.known(entry), draft: draft, in: context)
    if let field { sheet?.go(to: field, in: context) }
  }

  package init(offerOf provider: Provider, draft: RecordID, in context: DeskContext) {
    let code = context.office.flatMap { context.directory?.freeCode(of: provider, in: $0.region) } ?? ""
    self.init(.newOffer(of: provider, id: context.newID(), code: code), draft: draft, in: context)
  }

  package init(newIn context: DeskContext, draft: RecordID) {
    self.init(.newProvider(id: context.newID(), offer: context.newID()), draft: draft, in: context)
  }

  private init(_ task: EntryTask, draft: RecordID, in context: DeskContext) {
    self.draft = draft
    self.task = task
    sheet = FormSheet(
      FormState(spec: task.spec, answers: task.answers, context: context.form), in: context)
  }

  /// An entry that was interrupted: the directory is read first, then what had been typed is put back.
  package init(resuming draft: Draft) {
    self.draft = draft.id
    resumed = draft
    task = .newProvider(id: draft.id, offer: draft.id)
  }

  package var wanted: DeskAct? { sheet == nil ? .loadDirectory : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: context) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard saving == nil, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: DirectoryForm.code,
      subject: task.subject, state: state, updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    return sheet.take(key, in: context) ?? finish(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done:
      if let saving { return .answer(.entrySaved(saving)) }
      return resume(in: context)
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .merged(let answers, _): return take(answers, in: context)
    case .failed(.entryChanged(let conflict)):
      saving = nil
      return meet(conflict, in: context)
    case .failed(let problem):
      saving = nil
      if case .provider(let problem) = problem { go(to: problem, in: context) }
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(place: words.path(words.placeDirectory, task.name(in: words)))
    scenery.cursor = Position(row: area.row, column: 0)
    guard let sheet else { return scenery }
    if sheet.isReviewing { scenery.place = words.path(scenery.place, words.placeReview) }
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    FormHead.draw(sheet.form, into: &grid, area: area, in: context)
    let body = Rectangle(
      row: area.row + FormHead.rows, column: 0, height: area.height - FormHead.rows, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: body, in: context) { grid in
      drawForm(sheet.form, into: &grid, area: body, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    sheet?.commands(in: context) ?? [Command(.help), Command(.back)]
  }
}

extension DirectoryFormScreen {
  private func drawForm(
    _ form: FormState, into grid: inout Grid, area: Rectangle, in context: DeskContext
  ) -> Position? {
    SectionRail.draw(form, into: &grid, area: area, in: context)
    let right = Rectangle(
      row: area.row, column: SectionRail.columns + 1, height: area.height,
      width: area.width - SectionRail.columns - 1)
    let offers = context.directory?.offers(of: task.entry.provider.id).count ?? 0
    if form.focusSection == .provider, offers > 1 {
      let lines = TextLayout.wrap(context.wording.providerHasOffers(offers), width: right.width - 4)
      for (line, text) in lines.prefix(2).enumerated() {
        grid.put(
          text, row: right.row + 7 + line, column: right.column + 2, role: .dim, width: right.width - 3)
      }
    }
    return FormBody.draw(form, into: &grid, area: right, in: context)
  }

  private mutating func finish(in context: DeskContext) -> Outcome {
    guard let form = sheet?.form else { return .close }
    do throws(ProviderProblem) {
      let change = try task.change(form.answers(in: context.form))
      guard !change.columns.isEmpty else { return .all([.close, .say(context.wording.nothingChanged)]) }
      saving = change
      return .ask(.saveProvider(change, draft: draft))
    } catch {
      go(to: error, in: context)
      return .say(context.wording.sentence(for: error))
    }
  }

  private mutating func go(to problem: ProviderProblem, in context: DeskContext) {
    let column: ProviderColumn? =
      switch problem {
      case .unfit(let column, _): column
      case .codeOfAnother: .code
      case .codeTaken(let code): ProviderCode.isProvider(code) ? .provider : .code
      case .unknown, .codeChanged: nil
      }
    guard let field = column?.field, task.spec.fields.contains(where: { $0.code == field }) else { return }
    sheet?.go(to: field, in: context)
  }

  /// Puts what had been typed over the entry as it is now; where another desk wrote since, both are shown.
  private mutating func resume(in context: DeskContext) -> Outcome {
    guard let draft = resumed, case .directory(let seen) = draft.subject, let directory = context.directory
    else { return .stay }
    resumed = nil
    task = EntryTask(seen, in: directory, region: context.office?.region)
    let form = FormState(
      spec: task.spec, saved: draft.state, original: task.answers, context: context.form)
    sheet = FormSheet(form, resuming: draft, in: context)
    guard case .known(let entry) = task, entry.fingerprint != seen.fingerprint else { return .stay }
    return compare(
      DirectoryConflict(before: entry, theirs: entry, mine: entry, by: "", at: context.now), before: [:],
      in: context)
  }

  private mutating func meet(_ conflict: DirectoryConflict, in context: DeskContext) -> Outcome {
    compare(conflict, before: DirectoryForm.answers(of: conflict.before), in: context)
  }

  private mutating func compare(
    _ conflict: DirectoryConflict, before: Answers, in context: DeskContext
  ) -> Outcome {
    guard let form = sheet?.form else { return .close }
    self.conflict = conflict
    let theirs = SectionRecord(
      id: conflict.theirs.id, owner: conflict.theirs.id, section: .service, version: 1,
      answers: DirectoryForm.answers(of: conflict.theirs), changed: conflict.at, changedBy: conflict.by)
    let section = SectionConflict(before: before, theirs: theirs, mine: form.answers(in: context.form))
    return .open(ConflictScreen(conflict: section, fields: task.spec.fields))
  }

  /// What was agreed on, over what the other desk wrote.
  private mutating func take(_ answers: Answers, in context: DeskContext) -> Outcome {
    guard let conflict else { return .stay }
    self.conflict = nil
    task = .known(conflict.theirs)
    for section in task.spec.sections {
      let part = answers.filter { answer in section.fields.contains { $0.code == answer.key } }
      sheet?.put(part, in: section.code, in: context)
    }
    return finish(in: context)
  }
}

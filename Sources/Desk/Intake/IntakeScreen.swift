package import Casework
package import Terminal
import Wording

/// The intake: seven sections, people already known beside the name, alerts at the moment of the answer, the
/// review of what is missing, and one save.
package struct IntakeScreen: Screen {
  private var sheet: FormSheet
  private let draft: RecordID
  private var subject: Draft.Subject
  private var likely: [LikelyMatch] = []
  private var isSaving = false
  /// The known person's sections as they were when the intake took them over.
  private var bases: [SectionCode: SectionRecord] = [:]

  /// A new person, or a new return of somebody already known (then their sections come in `known`).
  package init(draft: RecordID, known: CaseFile? = nil, in context: DeskContext) {
    self.draft = draft
    subject = known.map { .newReturn(person: $0.person.id) } ?? .newPerson
    let form = FormState(spec: IntakeForm.spec, answers: [:], context: context.form)
    sheet = FormSheet(form, in: context)
    guard let known else { return }
    take(over: known, in: context)
    // What is on file already is nothing to keep a draft of.
    sheet.beginsHere()
  }

  /// Somebody who was announced: what the notice said is there already.
  package init(draft: RecordID, announced arrival: AnnouncedArrival, in context: DeskContext) {
    self.draft = draft
    subject = .announced(arrival: arrival.id, person: nil)
    let form = FormState(spec: IntakeForm.spec, answers: [:], context: context.form)
    sheet = FormSheet(form, in: context)
    sheet.takeOver(arrival.known(on: context.today), in: context)
    sheet.beginsHere()
    findLikely(in: context)
  }

  /// A draft taken up again, at the field where it was left.
  package init(resuming draft: Draft, in context: DeskContext) {
    self.draft = draft.id
    subject = draft.subject
    let form = FormState(spec: IntakeForm.spec, saved: draft.state, context: context.form)
    sheet = FormSheet(form, resuming: draft, in: context)
    findLikely(in: context)
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet.help(in: context) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let state = sheet.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: IntakeForm.spec.code, subject: subject,
      state: state, updated: context.now, hasAlert: sheet.hasAlert(in: context))
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if sheet.isFilling {
      switch key {
      case .function(6): return compare(in: context)
      case .function(4) where sheet.form.focus == FieldCode(.consentInterview):
        return .open(
          ReadingScreen(title: context.wording.consentTitle, paragraphs: context.wording.consentText))
      default: break
      }
    }
    let before = sheet.form
    let effect = sheet.handle(key, in: context)
    if sheet.form != before { findLikely(in: context) }
    return sheet.outcome(of: effect, in: context) ?? save(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .draftSaved(let moment):
      sheet.draftSaved(at: moment)
      return .stay
    case .decided(let other, let decision):
      return decide(decision, about: other, in: context)
    case .caseFile(let file):
      take(over: file, in: context)
      return .all([.say(context.wording.takenOver(file.header.number.description)), .saveDraft])
    case .registered(let header):
      return .replace(with: RegisteredScreen(header: header, arrival: arrival))
    case .failed(.conflict(let conflict)):
      isSaving = false
      return meet(conflict, in: context)
    case .merged(let answers, let theirs):
      bases[theirs.section] = theirs
      sheet.put(answers, in: theirs.section, in: context)
      return .all([.saveDraft, save(in: context)])
    case .failed(let problem):
      isSaving = false
      return .say(context.wording.sentence(for: problem))
    default:
      return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    var scenery = Scenery(place: place(in: context), state: draftState(in: context))
    FormHead.draw(sheet.form, into: &grid, area: area, in: context)
    let body = Rectangle(
      row: area.row + FormHead.rows, column: area.column, height: area.height - FormHead.rows,
      width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: body, in: context) { grid in
      drawForm(into: &grid, area: body, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    guard sheet.isFillingOrChoosing else { return sheet.commands(in: context) }
    var commands = [Command(.help), Command(.save), Command(.back)]
    let view = sheet.form.view(of: sheet.form.focus, in: context.form)
    let hasList =
      FieldPresentation.list(of: view.spec) != nil || view.spec.code == FieldCode(.consentInterview)
    commands.append(
      likely.isEmpty || !showsLikely
        ? Command(.options, unavailable: hasList ? nil : .noList) : Command(.matches, [.function(6)]))
    let repeats = view.spec.repeats && context.previous[view.spec.code] != nil
    commands.append(Command(.ditto, unavailable: repeats ? nil : .nothingBefore))
    commands += [Command(.previousSection), Command(.nextSection), Command(.noAnswer)]
    commands.append(
      likely.isEmpty || !showsLikely
        ? Command(.matches, [.function(6)], unavailable: likely.isEmpty ? .noMatch : nil)
        : Command(.options, unavailable: hasList ? nil : .noList))
    return commands + [
      Command(.nextField), Command(.previousField), Command(.undo, [.control("u")]),
      Command(.menu, [.function(10)]),
    ]
  }
}

extension IntakeScreen {
  /// The known person who came back; nil for a new one.
  private var known: RecordID? {
    switch subject {
    case .newReturn(let person): person
    case .announced(_, let person): person
    default: nil
    }
  }

  /// The announcement it was opened from.
  private var arrival: RecordID? {
    if case .announced(let arrival, _) = subject { arrival } else { nil }
  }

  /// The same intake, of somebody already known.
  private func returning(_ person: RecordID) -> Draft.Subject {
    arrival.map { .announced(arrival: $0, person: person) } ?? .newReturn(person: person)
  }

  private var showsLikely: Bool {
    !likely.isEmpty && [.identity, .contacts].contains(sheet.form.focusSection)
  }

  private func drawForm(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    SectionRail.draw(sheet.form, into: &grid, area: area, in: context)
    var right = Rectangle(
      row: area.row, column: SectionRail.columns + 1, height: area.height,
      width: area.width - SectionRail.columns - 1)
    if showsLikely {
      let rows = min(likely.count, 3) * 2 + 1
      right.height -= rows
      let below = Rectangle(row: right.bottom, column: right.column, height: rows, width: right.width)
      LikelyPanel.draw(likely, into: &grid, area: below, in: context)
    }
    return FormBody.draw(sheet.form, into: &grid, area: right, in: context)
  }

  /// The people who look like the one being typed, until somebody has decided about each of them.
  private mutating func findLikely(in context: DeskContext) {
    guard known == nil else {
      likely = []
      return
    }
    let candidate = PersonHeader(id: draft, answers: sheet.form.answers(in: context.form))
    let decided = Set(sheet.form.saved.decisions.keys)
    likely = context.index.likely(candidate, excluding: decided, limit: 9)
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    isSaving = true
    let form = sheet.form
    let answers = form.answers(in: context.form)
    var sections: [SectionCode: Answers] = [:]
    for section in form.spec.sections {
      let part = answers.filter { answer in section.fields.contains { $0.code == answer.key } }
      if !part.isEmpty { sections[section.code] = part }
    }
    sections[.consent]?[FieldCode(.consentVersion)] = .text(context.wording.consentVersion)
    return .ask(
      .register(
        Registration(
          sections: sections, person: known, bases: bases, flags: form.acknowledgements,
          decisions: form.matchDecisions.filter { $0.value != .samePerson }, arrival: arrival, draft: draft,
          day: context.today)
      ))
  }

  /// A section of the known person is not as this intake took it over, or the intake was resumed and no longer knows
  /// how it was: equal answers are no conflict, others are decided field by field.
  private mutating func meet(_ conflict: SectionConflict, in context: DeskContext) -> Outcome {
    guard conflict.mine == conflict.theirs.answers else { return .open(ConflictScreen(conflict: conflict)) }
    bases[conflict.theirs.section] = conflict.theirs
    return save(in: context)
  }

  private func compare(in context: DeskContext) -> Outcome {
    guard !likely.isEmpty else { return .say(context.wording.noMatch) }
    let candidate = PersonHeader(id: draft, answers: sheet.form.answers(in: context.form))
    return .open(CompareScreen(candidate: candidate, matches: likely))
  }

  private mutating func decide(_ decision: MatchDecision, about other: RecordID, in context: DeskContext)
    -> Outcome
  {
    sheet.apply(.decide(other, decision), in: context)
    findLikely(in: context)
    switch decision {
    case .household: return .all([.saveDraft, .say(context.wording.decidedHousehold)])
    case .notTheSame: return .all([.saveDraft, .say(context.wording.decidedNotTheSame)])
    case .samePerson:
      subject = returning(other)
      likely = []
      guard let known = context.index.cases(of: other).first else {
        return .saveDraft
      }
      return .ask(.loadCase(known.id))
    }
  }

  /// What a clerk types to find somebody: of a person on file, the file's writing stands, and is corrected on purpose.
  private static let asOnFile: Set<FieldCode> = [
    FieldCode(.familyName), FieldCode(.givenNames), FieldCode(.sex), FieldCode(.birth),
  ]

  /// Takes what is known of a person into the fields that are still empty, and remembers the versions it came from.
  private mutating func take(over file: CaseFile, in context: DeskContext) {
    subject = returning(file.person.id)
    likely = []
    for (code, record) in file.sections where code.belongsToPerson {
      bases[code] = record
      sheet.takeOver(record.answers, replacing: Self.asOnFile, in: context)
    }
  }

  private func place(in context: DeskContext) -> String {
    let words = context.wording
    switch subject {
    case _ where sheet.isReviewing: return words.path(words.placeIntake, words.placeReview)
    case _ where known == nil: return words.path(words.placeIntake, words.placeNewPerson)
    default: return words.path(words.placeIntake, words.placeNewReturn)
    }
  }

  private func draftState(in context: DeskContext) -> String {
    guard let writtenAt = sheet.writtenAt else { return "" }
    return context.wording.draftSaved(clock: context.wording.clockWithSeconds(writtenAt))
  }
}

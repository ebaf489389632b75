package import Casework
package import Terminal
import Wording

/// One attempt to reach somebody, or the note of a follow-up that was done: how they may be reached first, then the
/// form.
package struct ContactScreen: Screen {
  private let caseID: RecordID
  private var file: CaseFile?
  private var agenda: CaseAgenda
  /// The follow-up it is made for.
  private var followUp: FollowUp?
  /// Whether that follow-up is done already, so that only its note is asked for.
  private let isNote: Bool
  /// Of the attempt, and of its draft.
  private let attempt: RecordID
  private var sheet: FormSheet?
  private var resumed: Draft?
  private let wasResumed: Bool
  private var result: ContactResult?
  private var isSaving = false

  init(file: CaseFile, agenda: CaseAgenda, followUp: FollowUp?, in context: DeskContext) {
    self.init(file: file, agenda: agenda, followUp: followUp, isNote: false, in: context)
  }

  init(file: CaseFile, agenda: CaseAgenda, done followUp: FollowUp, in context: DeskContext) {
    self.init(file: file, agenda: agenda, followUp: followUp, isNote: true, in: context)
  }

  private init(
    file: CaseFile, agenda: CaseAgenda, followUp: FollowUp?, isNote: Bool, in context: DeskContext
  ) {
    caseID = file.header.id
    self.file = file
    self.agenda = agenda
    self.followUp = followUp
    self.isNote = isNote
    attempt = context.newID()
    wasResumed = false
    var known: Answers = [
      FieldCode(.contactChannel): .choice((followUp?.channel ?? .phone).rawValue),
      FieldCode(.contactDay): .date(.day(context.today)),
      FieldCode(.contactTime): .text(context.wording.clock(context.now)),
    ]
    if isNote { known[FieldCode(.contactResult)] = .choice(ContactResult.reached.rawValue) }
    var form = FormState(spec: ContactForm.spec, answers: [:], context: context.form)
    form.takeOver(known, in: context.form)
    sheet = FormSheet(form, in: context)
    sheet?.go(to: FieldCode(isNote ? .contactNote : .contactResult), in: context)
  }

  /// An attempt that was interrupted: the case is read first, then what had been typed is put back.
  package init?(resuming draft: Draft) {
    guard case .contact(let id, _, let isNote) = draft.subject else { return nil }
    caseID = id
    agenda = CaseAgenda(caseID: id)
    self.isNote = isNote
    attempt = draft.id
    resumed = draft
    wasResumed = true
  }

  package var wanted: DeskAct? { sheet == nil ? .loadFollowUps(case: caseID) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: context) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: attempt, author: member.id, authorName: member.name, form: ContactForm.code,
      subject: .contact(case: caseID, followUp: followUp?.id, isNote: isNote), state: state,
      updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let outcome = sheet.take(key, in: context) { return outcome }
    guard key == .function(2) else { return .all([.saveDraft, .say(context.wording.actConfirm)]) }
    return save(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .followUps(let file, let agenda): return resume(in: file, agenda, context)
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .followedUp(let undo):
      let name = TextLayout.cut(file.map { context.wording.name(of: $0.person) } ?? "", width: 24)
      let said = Outcome.say(context.wording.tried(name, result ?? .reached))
      guard wasResumed else { return .all([.answer(reply), said]) }
      let next = CaseFollowUpScreen(loading: caseID, after: undo, named: context.wording.attemptName)
      return .all([.replace(with: next), said])
    case .failed(let problem):
      isSaving = false
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let file, let sheet else {
      return Scenery(place: words.placeFollowUps, cursor: Position(row: area.row, column: 0))
    }
    var scenery = Scenery(place: words.path(file.header.number.description, words.placeFollowUps))
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    var top = area.row
    if !sheet.isReviewing {
      let title = isNote ? words.visitTitle : words.contactTitle
      grid.put(
        cutting: "\(title) : \(words.name(of: file.person))", row: top, column: 1, role: .title,
        width: area.width - 2)
      top = ContactHead(file: file, agenda: agenda, context: context).draw(
        into: &grid, area: area, row: top + 1)
    }
    let form = Rectangle(row: top, column: 0, height: area.bottom - top, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: area, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: form, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    sheet?.commands(in: context) ?? [Command(.help), Command(.back)]
  }
}

extension ContactScreen {
  private mutating func resume(in file: CaseFile, _ agenda: CaseAgenda, _ context: DeskContext) -> Outcome {
    guard let draft = resumed, case .contact(_, let made, _) = draft.subject else { return .stay }
    resumed = nil
    self.file = file
    self.agenda = agenda
    followUp = agenda.followUps.first { $0.id == made }
    let form = FormState(spec: ContactForm.spec, saved: draft.state, context: context.form)
    sheet = FormSheet(form, resuming: draft, in: context)
    return .stay
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    guard let answers = sheet?.form.answers(in: context.form),
      let channel = answers.option(.contactChannel, ContactChannel.self),
      let result = answers.option(.contactResult, ContactResult.self), let day = answers.day(.contactDay),
      let agent = context.member?.id
    else { return .say(context.wording.sentence(for: FieldProblem.missing)) }
    self.result = result
    isSaving = true
    let tried = ContactAttempt(
      id: attempt, caseID: caseID, day: day,
      time: answers.said(.contactTime).flatMap { DayTime(parsing: $0) }, channel: channel, result: result,
      agent: agent, followUp: followUp?.id)
    return .ask(
      .followUp(
        .tried(tried, note: answers.text(.contactNote), ending: ended(by: result)), draft: attempt))
  }

  /// Speaking with the person does a follow-up that asked how they are; a visit or an interview is more than a call.
  private func ended(by result: ContactResult) -> FollowUp? {
    guard !isNote, result == .reached, let followUp, followUp.isPlanned else { return nil }
    return followUp.kind == .contact || followUp.kind == .other ? followUp : nil
  }
}

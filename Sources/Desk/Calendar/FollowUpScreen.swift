package import Casework
package import Terminal
import Wording

/// Plans a follow-up by hand, once or again and again, or changes one that is planned. A closed day is said, and
/// becomes the next open one.
package struct FollowUpScreen: Screen {
  private let caseID: RecordID
  private var base: FollowUp?
  private let day: CivilDay?
  private var file: CaseFile?
  private let draft: RecordID
  private var sheet: FormSheet?
  private var resumed: Draft?
  private let wasResumed: Bool
  private var isSaving = false

  /// - Parameters:
  ///   - followUp: the one that is changed; nil for a new one.
  ///   - day: the day a new one is proposed for.
  ///   - draft: the identifier that a draft of it is kept under.
  init(
    planningFor id: RecordID, changing followUp: FollowUp? = nil, on day: CivilDay? = nil, draft: RecordID
  ) {
    caseID = id
    base = followUp
    self.day = day
    self.draft = draft
    wasResumed = false
  }

  /// One that was interrupted: the case is read first, then what had been typed is put back.
  package init?(resuming draft: Draft) {
    guard case .followUp(let id, _, _) = draft.subject else { return nil }
    caseID = id
    day = nil
    self.draft = draft.id
    resumed = draft
    wasResumed = true
  }

  package var wanted: DeskAct? { sheet == nil ? .loadFollowUps(case: caseID) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: context) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: FollowUpForm.code,
      subject: .followUp(case: caseID, changing: base?.id, version: base?.version ?? 0), state: state,
      updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let outcome = sheet.take(key, in: context) { return outcome }
    guard key == .function(2) else { return .all([.saveDraft, .say(context.wording.actConfirm)]) }
    return save(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .followUps(let file, let agenda):
      guard file.header.status == .open else { return .all([.close, .say(context.wording.caseIsClosed)]) }
      self.file = file
      return begin(with: agenda, in: context)
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .followedUp(let undo):
      guard let followUp = followUp(in: context) else { return .answer(reply) }
      let words = context.wording
      let name = TextLayout.cut(file.map { words.name(of: $0.person) } ?? "", width: 24)
      let said = Outcome.say(words.planned(name, followUp.landed))
      guard wasResumed else { return .all([.answer(reply), said]) }
      let next = CaseFollowUpScreen(
        loading: caseID, after: undo, named: base == nil ? words.planOf(name) : words.moveOf(name))
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
    if !sheet.isReviewing {
      let title = base == nil ? words.planTitle : words.changeTitle
      grid.put(title, row: area.row, column: 1, role: .title, width: area.width - 2)
      grid.put(
        cutting: "\(file.header.number)  \(words.name(of: file.person))", row: area.row + 1, column: 1,
        width: area.width - 2)
      if let landed = followUp(in: context)?.landed {
        let text =
          landed.isMoved ? "! " + words.landing(landed) : words.dayEcho(landed.day, today: context.today)
        grid.put(cutting: text, row: area.row + 2, column: 1, role: .note, width: area.width - 2)
      }
      grid.fill(row: area.row + 3, column: 0, with: "─", role: .rule)
    }
    let form = Rectangle(row: area.row + 4, column: 0, height: area.height - 5, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: area, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: form, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    sheet?.commands(in: context) ?? [Command(.help), Command(.back)]
  }
}

extension FollowUpScreen {
  private mutating func begin(with agenda: CaseAgenda, in context: DeskContext) -> Outcome {
    if let draft = resumed, case .followUp(_, let changed?, let version) = draft.subject {
      guard var known = agenda.followUps.first(where: { $0.id == changed && $0.isPlanned }) else {
        return .all([.close, .say(context.wording.followUpIsOver)])
      }
      // At the version that was read: what somebody wrote since is not written over.
      known.version = version
      base = known
    }
    let agents = context.staff.filter { !$0.isDisabled && Permissions.allows(.planFollowUp, for: $0.role) }
    let instruments = context.wording.instruments.current.map(\.code)
    let spec = FollowUpForm.spec(agents: agents.map(\.login), instruments: instruments)
    let known = base?.answers(staff: context.staff) ?? [:]
    if let draft = resumed {
      resumed = nil
      let form = FormState(spec: spec, saved: draft.state, original: known, context: context.form)
      sheet = FormSheet(form, resuming: draft, in: context)
      return .stay
    }
    var form = FormState(spec: spec, answers: known, context: context.form)
    if base == nil { form.takeOver(preset(in: context), in: context.form) }
    sheet = FormSheet(form, in: context)
    return .stay
  }

  private func preset(in context: DeskContext) -> Answers {
    var preset: Answers = [
      FieldCode(.followUpKind): .choice(FollowUpKind.contact.rawValue),
      FieldCode(.followUpChannel): .choice(ContactChannel.phone.rawValue),
    ]
    if let day, day >= context.today { preset[FieldCode(.followUpDay)] = .date(.day(day)) }
    return preset
  }

  /// What would be planned as the form stands, and the open day it lands on; nil without a day.
  private func followUp(in context: DeskContext) -> (value: FollowUp, landed: LandedDay)? {
    guard let answers = sheet?.form.answers(in: context.form), let asked = answers.day(.followUpDay) else {
      return nil
    }
    let landed = context.schedule.days.landing(on: asked)
    let agent = answers.choice(.followUpAgent).flatMap { login in
      context.staff.first { $0.login == login }?.id
    }
    var followUp =
      base ?? FollowUp(id: context.newID(), caseID: caseID, kind: .contact, due: landed.day, channel: .phone)
    followUp.kind = answers.option(.followUpKind, FollowUpKind.self) ?? followUp.kind
    followUp.instrument = followUp.kind == .interview ? answers.choice(.followUpInstrument) : nil
    followUp.due = landed.day
    followUp.time = answers.said(.followUpTime).flatMap { DayTime(parsing: $0) }
    followUp.channel = answers.option(.followUpChannel, ContactChannel.self) ?? followUp.channel
    followUp.agent = agent
    followUp.recurrence = answers.recurrence
    return (followUp, landed)
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    guard let sheet, let followUp = followUp(in: context)?.value else { return .stay }
    isSaving = true
    let note = sheet.form.answers(in: context.form).text(.followUpNote)
    let act = base == nil ? FollowUpAct.plan([followUp], note: note) : .move([followUp], note: note)
    return .ask(.followUp(act, draft: draft))
  }
}

extension Answers {
  fileprivate var recurrence: Recurrence? {
    guard case .number(let every)? = self[FieldCode(.followUpEvery)],
      let unit = option(.followUpUnit, RecurrenceUnit.self)
    else { return nil }
    return Recurrence(every: every, unit.unit, until: day(.followUpUntil))
  }
}

extension FollowUp {
  /// As its form shows it; the note is not read again.
  fileprivate func answers(staff: [StaffMember]) -> Answers {
    var answers: Answers = [
      FieldCode(.followUpKind): .choice(kind.rawValue), FieldCode(.followUpDay): .date(.day(due)),
      FieldCode(.followUpChannel): .choice(channel.rawValue),
    ]
    answers[FieldCode(.followUpInstrument)] = instrument.map { .choice($0) }
    answers[FieldCode(.followUpTime)] = time.map {
      .text("\($0.hour):\($0.minute % 60 < 10 ? "0" : "")\($0.minute % 60)")
    }
    answers[FieldCode(.followUpAgent)] = staff.first { $0.id == agent }.map { .choice($0.login) }
    if let recurrence {
      answers[FieldCode(.followUpEvery)] = .number(recurrence.every)
      answers[FieldCode(.followUpUnit)] = .choice(RecurrenceUnit(recurrence.unit).rawValue)
      answers[FieldCode(.followUpUntil)] = recurrence.until.map { .date(.day($0)) }
    }
    return answers
  }
}

import Casework
package import Terminal
import Wording

/// Plans a follow-up by hand, once or again and again, or changes one that is planned. A closed day is said, and
/// becomes the next open one.
package struct FollowUpScreen: Screen {
  private let caseID: RecordID
  private let base: FollowUp?
  private let day: CivilDay?
  private var file: CaseFile?
  private var pane: FormPane?

  /// - Parameters:
  ///   - followUp: the one that is changed; nil for a new one.
  ///   - day: the day a new one is proposed for.
  init(planningFor id: RecordID, changing followUp: FollowUp? = nil, on day: CivilDay? = nil) {
    caseID = id
    base = followUp
    self.day = day
  }

  package var wanted: DeskAct? { pane == nil ? .loadFollowUps(case: caseID) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { pane?.typingHelp(in: context) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    guard var pane else { return key == .escape || key == .function(3) ? .close : .stay }
    if !pane.isChoosing {
      switch key {
      case .escape, .function(3): return .close
      case .function(2): return save(in: context)
      default: break
      }
    }
    let effect = pane.handle(key, in: context)
    self.pane = pane
    switch effect {
    case .endOfForm: return .say(context.wording.actConfirm)
    case .say(let words): return .say(words)
    default: return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .followUps(let file, _):
      guard file.header.status == .open else { return .all([.close, .say(context.wording.caseIsClosed)]) }
      self.file = file
      begin(in: context)
      return .stay
    case .followedUp:
      guard let followUp = followUp(in: context) else { return .answer(reply) }
      let name = TextLayout.cut(file.map { context.wording.name(of: $0.person) } ?? "", width: 24)
      return .all([.answer(reply), .say(context.wording.planned(name, followUp.landed))])
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let file, let pane else {
      return Scenery(place: words.placeFollowUps, cursor: Position(row: area.row, column: 0))
    }
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
    let form = Rectangle(row: area.row + 4, column: 0, height: area.height - 5, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    return Scenery(
      place: words.path(file.header.number.description, words.placeFollowUps), help: pane.help(in: context),
      cursor: popup ?? cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.previousField), Command(.menu, [.function(10)]),
    ]
  }
}

extension FollowUpScreen {
  private mutating func begin(in context: DeskContext) {
    let agents = context.staff.filter { !$0.isDisabled && Permissions.allows(.planFollowUp, for: $0.role) }
    let instruments = context.wording.instruments.current.map(\.code)
    let spec = FollowUpForm.spec(agents: agents.map(\.login), instruments: instruments)
    let answers = base?.answers(staff: context.staff) ?? preset(in: context)
    pane = FormPane(FormState(spec: spec, answers: answers, context: context.form))
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
    guard let pane else { return nil }
    let answers = pane.form.answers(in: context.form)
    guard let asked = answers.day(.followUpDay) else { return nil }
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
    guard var pane else { return .stay }
    if let item = pane.form.review(in: context.form).first(where: \.blocks) {
      pane.apply(.go(item.field), in: context)
      self.pane = pane
      if case .problem(_, let problem) = item { return .say(context.wording.sentence(for: problem)) }
      return .say(context.wording.sentence(for: FieldProblem.missing))
    }
    guard let followUp = followUp(in: context)?.value else { return .stay }
    let note = pane.form.answers(in: context.form).text(.followUpNote)
    return .ask(.followUp(base == nil ? .plan([followUp], note: note) : .move([followUp], note: note)))
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

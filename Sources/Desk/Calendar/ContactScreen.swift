import Casework
package import Terminal
import Wording

/// One attempt to reach somebody, or the note of a follow-up that was done: how they may be reached first, then the
/// form.
package struct ContactScreen: Screen {
  private let file: CaseFile
  private let agenda: CaseAgenda
  /// The follow-up it is made for.
  private let followUp: FollowUp?
  /// Whether that follow-up is done already, so that only its note is asked for.
  private let isNote: Bool
  private let attempt: RecordID
  private var pane: FormPane
  private var result: ContactResult?

  init(file: CaseFile, agenda: CaseAgenda, followUp: FollowUp?, in context: DeskContext) {
    self.init(file: file, agenda: agenda, followUp: followUp, isNote: false, in: context)
  }

  init(file: CaseFile, agenda: CaseAgenda, done followUp: FollowUp, in context: DeskContext) {
    self.init(file: file, agenda: agenda, followUp: followUp, isNote: true, in: context)
  }

  private init(
    file: CaseFile, agenda: CaseAgenda, followUp: FollowUp?, isNote: Bool, in context: DeskContext
  ) {
    self.file = file
    self.agenda = agenda
    self.followUp = followUp
    self.isNote = isNote
    attempt = context.newID()
    var answers: Answers = [
      FieldCode(.contactChannel): .choice((followUp?.channel ?? .phone).rawValue),
      FieldCode(.contactDay): .date(.day(context.today)),
      FieldCode(.contactTime): .text(context.wording.clock(context.now)),
    ]
    if isNote { answers[FieldCode(.contactResult)] = .choice(ContactResult.reached.rawValue) }
    var pane = FormPane(FormState(spec: ContactForm.spec, answers: answers, context: context.form))
    pane.apply(.go(FieldCode(isNote ? .contactNote : .contactResult)), in: context)
    self.pane = pane
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { pane.typingHelp(in: context) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if !pane.isChoosing {
      switch key {
      case .escape, .function(3): return .close
      case .function(2): return save(in: context)
      default: break
      }
    }
    switch pane.handle(key, in: context) {
    case .endOfForm: return .say(context.wording.actConfirm)
    case .say(let words): return .say(words)
    default: return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .followedUp:
      let name = TextLayout.cut(context.wording.name(of: file.person), width: 24)
      return .all([.answer(reply), .say(context.wording.tried(name, result ?? .reached))])
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let title = isNote ? words.visitTitle : words.contactTitle
    grid.put(
      cutting: "\(title) : \(words.name(of: file.person))", row: area.row, column: 1, role: .title,
      width: area.width - 2)
    let top = ContactHead(file: file, agenda: agenda, context: context).draw(
      into: &grid, area: area, row: area.row + 1)
    let form = Rectangle(row: top, column: 0, height: area.bottom - top, width: area.width)
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

extension ContactScreen {
  private mutating func save(in context: DeskContext) -> Outcome {
    if let item = pane.form.review(in: context.form).first(where: \.blocks) {
      pane.apply(.go(item.field), in: context)
      if case .problem(_, let problem) = item { return .say(context.wording.sentence(for: problem)) }
      return .say(context.wording.sentence(for: FieldProblem.missing))
    }
    let answers = pane.form.answers(in: context.form)
    guard let channel = answers.option(.contactChannel, ContactChannel.self),
      let result = answers.option(.contactResult, ContactResult.self), let day = answers.day(.contactDay),
      let agent = context.member?.id
    else { return .say(context.wording.sentence(for: FieldProblem.missing)) }
    self.result = result
    let tried = ContactAttempt(
      id: attempt, caseID: file.header.id, day: day,
      time: answers.said(.contactTime).flatMap { DayTime(parsing: $0) }, channel: channel, result: result,
      agent: agent, followUp: followUp?.id)
    return .ask(
      .followUp(.tried(tried, note: answers.text(.contactNote), ending: ended(by: result))))
  }

  /// Speaking with the person does a follow-up that asked how they are; a visit or an interview is more than a call.
  private func ended(by result: ContactResult) -> FollowUp? {
    guard !isNote, result == .reached, let followUp, followUp.isPlanned else { return nil }
    return followUp.kind == .contact || followUp.kind == .other ? followUp : nil
  }
}

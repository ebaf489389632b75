package import Casework
package import Terminal
import Wording

/// Notes people who are coming, as somebody tells it on the telephone, or says their notice otherwise.
package struct ArrivalFormScreen: Screen {
  private let id: RecordID
  /// The notice as it was read; nil for a new one.
  private var base: SectionRecord?
  private let draft: RecordID
  private var sheet: FormSheet?
  private var resumed: Draft?
  private let wasResumed: Bool
  private var isSaving = false

  /// A new announcement, kept as a draft under its own identifier.
  package init(newIn context: DeskContext) {
    id = context.newID()
    draft = id
    wasResumed = false
    let preset: Answers = [
      FieldCode(.arrivalChannel): .choice(ArrivalChannel.phone.rawValue),
      FieldCode(.arrivalCertainty): .choice(DayCertainty.sure.rawValue),
    ]
    var form = FormState(spec: Self.spec(in: context), answers: [:], context: context.form)
    form.takeOver(preset, in: context.form)
    sheet = FormSheet(form, in: context)
  }

  init(changing arrival: AnnouncedArrival, in context: DeskContext) {
    id = arrival.id
    draft = context.newID()
    base = arrival.notice
    wasResumed = false
    let form = FormState(spec: Self.spec(in: context), answers: arrival.answers, context: context.form)
    sheet = FormSheet(form, in: context)
  }

  /// One that was interrupted; what is changed is read again first.
  package init?(resuming draft: Draft, in context: DeskContext) {
    guard case .arrival(let id, let version) = draft.subject else { return nil }
    self.id = id
    self.draft = draft.id
    wasResumed = true
    resumed = draft
    if version == 0 { begin(in: context) }
  }

  package var wanted: DeskAct? { sheet == nil ? .loadArrival(id) : nil }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: context.repeatingArrivals) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: ArrivalForm.code,
      subject: .arrival(id, version: base?.version ?? 0), state: state, updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let outcome = sheet.take(key, in: context.repeatingArrivals) { return outcome }
    guard key == .function(2) else { return .all([.saveDraft, .say(context.wording.actConfirm)]) }
    return save(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .arrival(let arrival, _):
      guard let notice = arrival?.notice else {
        return .all([.close, .say(context.wording.sentence(for: .noArrival))])
      }
      base = notice
      begin(in: context)
      return .stay
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .arrivalWritten(let undo): return written(undo, in: context)
    case .merged(let answers, let theirs):
      base = theirs
      sheet?.put(answers, in: .arrival, in: context)
      return .all([.saveDraft, save(in: context)])
    case .failed(.conflict(let conflict)):
      isSaving = false
      return meet(conflict, in: context)
    case .failed(let problem):
      isSaving = false
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let place = base == nil ? words.placeNewArrival : words.placeArrival
    var scenery = Scenery(place: words.path(words.placeArrivals, place))
    guard let sheet else {
      scenery.cursor = Position(row: area.row, column: 0)
      return scenery
    }
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    if !sheet.isReviewing {
      let answers = sheet.form.answers(in: context.form)
      grid.put(cutting: echo(answers, words), row: area.row, column: 1, role: .title, width: area.width - 2)
      if let other = context.arrivals?.alike(answers, except: id) {
        grid.put(
          cutting: words.announcedAlready(other), row: area.row + 1, column: 1, role: .problem,
          width: area.width - 2)
      } else {
        grid.fill(row: area.row + 1, column: 0, with: "─", role: .rule)
      }
    }
    let form = Rectangle(row: area.row + 2, column: 0, height: area.height - 2, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: area, in: context.repeatingArrivals) {
      FormBody.draw(sheet.form, into: &$0, area: form, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    sheet?.commands(in: context.repeatingArrivals) ?? [Command(.help), Command(.back)]
  }
}

extension ArrivalFormScreen {
  private static func spec(in context: DeskContext) -> FormSpec {
    ArrivalForm.spec(
      agents: context.staff.filter { !$0.isDisabled && Permissions.allows(.announceArrival, for: $0.role) }
        .map(\.login))
  }

  /// What is understood so far, in one line.
  private func echo(_ answers: Answers, _ words: Wording) -> String {
    let day = answers.day(.arrivalDay).map { words.longDay($0) }
    return [words.headline(in: answers), day ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Puts back what had been typed. A notice is changed at the version that was read then, so that what somebody wrote
  /// since is not written over.
  private mutating func begin(in context: DeskContext) {
    guard let draft = resumed else { return }
    resumed = nil
    if case .arrival(_, let version) = draft.subject, version > 0 { base?.version = version }
    let form = FormState(
      spec: Self.spec(in: context), saved: draft.state, original: base?.answers ?? [:], context: context.form)
    sheet = FormSheet(form, resuming: draft, in: context)
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    guard let answers = sheet?.form.answers(in: context.form),
      let entry = ArrivalEntry(id: id, answers: answers, base: base)
    else { return .say(context.wording.sentence(for: FieldProblem.missing)) }
    isSaving = true
    return .ask(.announce(entry, draft: draft))
  }

  private func written(_ undo: ArrivalUndo, in context: DeskContext) -> Outcome {
    let words = context.wording
    let answers = sheet?.form.answers(in: context.form) ?? [:]
    let said = Outcome.say(
      words.announced(words.headline(in: answers), answers.day(.arrivalDay) ?? context.today))
    // Whoever changed it comes back to its screen; whoever noted it sees it there.
    guard base == nil || wasResumed else { return .all([.answer(.arrivalWritten(undo)), said]) }
    return .all([
      .replace(
        with: ArrivalScreen(
          loading: id, after: undo, named: base == nil ? words.nameOfAnnouncing : words.nameOfCorrection)),
      said,
    ])
  }

  /// Equal answers are no conflict; others are decided field by field.
  private mutating func meet(_ conflict: SectionConflict, in context: DeskContext) -> Outcome {
    guard conflict.mine == conflict.theirs.answers else {
      return .open(ConflictScreen(conflict: conflict, fields: Self.spec(in: context).fields))
    }
    base = conflict.theirs
    return save(in: context)
  }
}

extension DeskContext {
  /// For the key that repeats: what the announcement noted last said.
  var repeatingArrivals: DeskContext {
    var context = self
    context.previous = arrivals?.lastAnswers ?? [:]
    return context
  }
}

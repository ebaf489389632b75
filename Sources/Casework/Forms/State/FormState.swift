/// A form being filled, as a value: what is in each field, which questions are asked, where the caret stands.
///
/// Pure: an act and a context give the next state. What is typed is never lost but by erasing it: a wrong text stays
/// as typed, an answer to a question that is no longer asked is set aside, and the focus can always leave.
package struct FormState: Equatable, Sendable {
  package let spec: FormSpec
  let plan: FormPlan
  var entries: [FieldEntry]
  /// Whether each question is asked, in the order of the fields.
  var isAsked: [Bool]
  /// The place of the field with the caret.
  var focusPlace: Int
  var caret: Int
  /// Whether the focus has just come to the field, and nothing was typed or moved in it.
  var isFresh = true
  var acknowledged: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:]
  var confirmed: Set<FieldCode> = []
  var decisions: [RecordID: MatchDecision] = [:]
  /// After an answer by which the form went on by itself, until something else is done.
  var overrun: Overrun?
  /// What a draft of another version of the form held for fields this one has not; handed back as it came.
  var strangers: (typed: [FieldCode: String], noAnswers: [FieldCode: NoAnswer]) = ([:], [:])
  /// What the fields held when the form was opened, to tell what was changed.
  let original: [FieldEntry]
  var undoable: [FormChange] = []
  /// Whether the last change may still grow by typing in the same field.
  var isChangeOpen = false
  /// The day and the outside answers that `isAsked` was worked out for.
  var knownDay: CivilDay
  var surroundings: Answers

  /// A form that starts from `answers`, as a correction does, or empty.
  package init(spec: FormSpec, answers: Answers = [:], context: FormContext) {
    let plan = FormPlan(spec)
    let entries = plan.fields.map { FieldEntry(answers[$0.code], to: $0, in: context) }
    self.init(spec: spec, plan: plan, entries: entries, original: entries, context: context)
    focusPlace = firstAsked(from: 0) ?? 0
    arrive()
  }

  /// A draft, at the field it was left at.
  /// - Parameter original: what the form held when it was first opened: the answers that a correction corrects.
  package init(spec: FormSpec, saved: SavedForm, original: Answers = [:], context: FormContext) {
    let plan = FormPlan(spec)
    let first = plan.fields.map { FieldEntry(original[$0.code], to: $0, in: context) }
    let entries = plan.fields.map { FieldEntry(saved: saved, field: $0, in: context) }
    self.init(spec: spec, plan: plan, entries: entries, original: first, context: context)
    acknowledged = saved.acknowledged
    confirmed = saved.confirmed
    decisions = saved.decisions
    strangers = (
      saved.typed.filter { plan.place[$0.key] == nil }, saved.noAnswers.filter { plan.place[$0.key] == nil }
    )
    focusPlace = saved.focus.flatMap { plan.place[$0] } ?? 0
    settleFocus()
    arrive()
    // What was being written is gone on with, not begun anew.
    if focused.kind.isLine { isFresh = false }
  }

  private init(
    spec: FormSpec, plan: FormPlan, entries: [FieldEntry], original: [FieldEntry], context: FormContext
  ) {
    self.spec = spec
    self.plan = plan
    self.entries = entries
    self.original = original
    self.isAsked = []
    self.focusPlace = 0
    self.caret = 0
    self.knownDay = context.today
    self.surroundings = context.surroundings
    decideWhatIsAsked()
  }

  /// The field with the caret.
  package var focus: FieldCode { plan.fields.isEmpty ? FieldCode("") : plan.fields[focusPlace].code }

  package var focusSection: SectionCode {
    plan.sections.isEmpty ? .consent : plan.sections[plan.sectionPlace(of: focusPlace)].code
  }

  package static func == (a: FormState, b: FormState) -> Bool {
    a.spec == b.spec && a.entries == b.entries && a.isAsked == b.isAsked && a.focusPlace == b.focusPlace
      && a.caret == b.caret && a.isFresh == b.isFresh && a.acknowledged == b.acknowledged
      && a.confirmed == b.confirmed && a.decisions == b.decisions && a.strangers == b.strangers
      && a.original == b.original && a.overrun == b.overrun && a.undoable == b.undoable
      && a.isChangeOpen == b.isChangeOpen
  }
}

extension FieldEntry {
  /// A field that opens with an answer.
  init(_ answer: Answer?, to field: FieldSpec, in context: FormContext) {
    guard let answer else { return }
    if case .noAnswer(let reason) = answer {
      self.reason = reason
    } else {
      text = FieldKind.writing(of: answer)
      reading = field.kind.read(text, in: context, leaning: field.leaning)
      wasLeft = true
    }
  }

  /// A field that opens as a draft left it.
  init(saved: SavedForm, field: FieldSpec, in context: FormContext) {
    reason = saved.noAnswers[field.code]
    guard let typed = saved.typed[field.code] else { return }
    text = field.kind.isLongText ? Hygiene.cleanLines(typed) : Hygiene.clean(typed)
    reading = field.kind.read(text, in: context, leaning: field.leaning)
    wasLeft = true
  }
}

extension FieldSpec {
  /// Which day a short writing means: one that has passed, where the future is refused, and the other way round.
  var leaning: DayParser.Leaning {
    if checks.contains(where: { $0.rule == .notInPast }) { return .future }
    return checks.contains { $0.rule == .notInFuture } ? .past : .nearest
  }
}

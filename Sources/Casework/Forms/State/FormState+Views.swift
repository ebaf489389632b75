// What a screen shows of a form.
extension FormState {
  /// One field; an unknown code shows as an empty field that is not asked.
  package func view(of field: FieldCode, in context: FormContext) -> FieldView {
    guard let place = plan.place[field] else { return Self.unknown(field) }
    let entry = entries[place]
    let isFocused = place == focusPlace
    return FieldView(
      spec: plan.fields[place],
      number: place + 1,
      text: entry.text,
      caret: isFocused ? caret : entry.text.count,
      answer: entry.answer,
      status: status(of: place),
      isFocused: isFocused)
  }

  package func progress(of section: SectionCode, in context: FormContext) -> SectionProgress {
    var progress = SectionProgress()
    guard let places = plan.sections.first(where: { $0.code == section })?.places else { return progress }
    for place in places {
      switch status(of: place, isReviewed: true) {
      case .skipped, .setAside:
        progress.skipped += 1
        continue
      case .empty: if plan.fields[place].isRequired { progress.requiredLeft += 1 }
      case .wrong: progress.problems += 1
      case .toConfirm:
        progress.answered += 1
        progress.confirmationsLeft += 1
      case .answered, .noAnswer, .noted: progress.answered += 1
      }
      progress.asked += 1
    }
    return progress
  }

  /// Options of a field by a few letters: codes that begin so, then names that do, then names that contain it;
  /// accents do not count.
  package func options(for field: FieldCode, typed: String, in context: FormContext) -> [String] {
    guard let place = plan.place[field], let list = plan.fields[place].kind.options else { return [] }
    return OptionMatcher(list: list, name: context.optionName).ranked(Hygiene.clean(typed))
  }

  /// How a field stands.
  /// - Parameter isReviewed: judges the field being typed in as if it had been left.
  func status(of place: Int, isReviewed: Bool = false) -> FieldStatus {
    let field = plan.fields[place]
    let entry = entries[place]
    if !isAsked[place] {
      let reason = field.relevance.failing(on: knownDay, standing) ?? field.relevance
      return entry.isEmpty ? .skipped(reason) : .setAside(reason)
    }
    if let reason = entry.reason { return .noAnswer(reason) }
    let isBeingTyped = place == focusPlace && !entry.wasLeft && !isReviewed
    switch entry.reading {
    case .empty: return .empty
    case .problem(let problem): return isBeingTyped ? .empty : .wrong(problem)
    case .value(let answer):
      return isBeingTyped ? .answered : judged(answer, of: field)
    }
  }

  private func judged(_ answer: Answer, of field: FieldSpec) -> FieldStatus {
    var status = FieldStatus.answered
    for check in field.checks where !check.passes(answer, on: knownDay, standing) {
      switch check.grade {
      case .refuse: return .wrong(.check(check))
      case .askAgain: if !confirmed.contains(field.code) { status = .toConfirm(check) }
      case .note: if status == .answered { status = .noted(check) }
      }
    }
    return status
  }

  private static func unknown(_ code: FieldCode) -> FieldView {
    FieldView(
      spec: FieldSpec(code, .text(limit: 0), width: 1, compartment: .identity), number: 0, text: "", caret: 0,
      answer: nil, status: .skipped(.always), isFocused: false)
  }
}

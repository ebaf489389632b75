// What comes out of a form: answers, the review, the draft.
extension FormState {
  /// What would be recorded now: answers and reasons of the questions asked, without those that a check refuses.
  package func answers(in context: FormContext) -> Answers {
    answers { place in
      switch status(of: place, isReviewed: true) {
      case .answered, .noAnswer, .toConfirm, .noted: true
      case .empty, .wrong, .skipped, .setAside: false
      }
    }
  }

  /// Every text that is understood and every reason, also of questions no longer asked.
  package func allAnswered(in context: FormContext) -> Answers {
    answers { _ in true }
  }

  private func answers(where isKept: (Int) -> Bool) -> Answers {
    var answers = Answers()
    for place in entries.indices where !entries[place].isEmpty && isKept(place) {
      if let answer = entries[place].answer { answers[plan.fields[place].code] = answer }
    }
    return answers
  }

  /// What the clerk should see before saving, in the order of the fields.
  package func review(in context: FormContext) -> [ReviewItem] {
    let sources = pendingSources(in: context)
    return plan.fields.indices.flatMap { place in
      items(at: place) + (sources[place] ?? [])
    }
  }

  private func items(at place: Int) -> [ReviewItem] {
    let field = plan.fields[place]
    switch status(of: place, isReviewed: true) {
    case .empty: return field.isRequired ? [.missing(field.code)] : []
    case .wrong(let problem): return [.problem(field.code, problem)]
    case .toConfirm(let check): return [.askAgain(field.code, check)]
    case .setAside(let reason): return [.setAside(field.code, reason)]
    case .answered, .noAnswer, .noted, .skipped: return []
    }
  }

  /// Alerts that the answers raise and nobody has answered for; a correction raises only those that were not raised
  /// by what it corrects.
  package func pendingFlags(in context: FormContext) -> [RedFlagKind] {
    let before = alerts(of: originalAnswers, in: context)
    return raised(in: context).filter { acknowledged[$0] == nil && !before.contains($0) }
  }

  /// Alerts to be recorded with the form: those raised, and those that were answered for although the answer was
  /// taken back since.
  package func raisedFlags(in context: FormContext) -> [RedFlagKind] {
    let raised = Set(pendingFlags(in: context)).union(acknowledged.keys)
    return RedFlagKind.allCases.filter(raised.contains)
  }

  private func raised(in context: FormContext) -> [RedFlagKind] {
    alerts(of: answers(in: context), in: context)
  }

  private func alerts(of answers: Answers, in context: FormContext) -> [RedFlagKind] {
    RedFlagRules.raised(by: surroundings.merging(answers) { $1 }, on: context.today, in: plan.fields)
  }

  /// Pending alerts, by the place of the first field that raised each.
  private func pendingSources(in context: FormContext) -> [Int: [ReviewItem]] {
    let pending = pendingFlags(in: context)
    guard !pending.isEmpty else { return [:] }
    let answers = answers(in: context)
    var sources: [Int: [ReviewItem]] = [:]
    for kind in pending {
      let place = plan.fields.firstIndex { field in
        answers[field.code].map { RedFlagRules.alerts(from: field, $0).contains(kind) } ?? false
      }
      let code = plan.fields[place ?? focusPlace].code
      sources[place ?? focusPlace, default: []].append(.pendingFlag(kind, raisedBy: code))
    }
    return sources
  }

  private var originalAnswers: Answers {
    var answers = Answers()
    for (place, entry) in original.enumerated() { answers[plan.fields[place].code] = entry.answer }
    return answers
  }

  /// The draft. A day still being typed is kept as the day it means, since `j` means another one tomorrow.
  package var saved: SavedForm {
    var saved = SavedForm(
      formCode: spec.code, formVersion: spec.version, typed: strangers.typed, noAnswers: strangers.noAnswers,
      focus: plan.fields.isEmpty ? nil : focus, acknowledged: acknowledged, confirmed: confirmed,
      decisions: decisions)
    for (place, entry) in entries.enumerated() where !entry.isEmpty {
      let code = plan.fields[place].code
      if let reason = entry.reason {
        saved.noAnswers[code] = reason
      } else if case .date = entry.reading.answer, let answer = entry.reading.answer {
        saved.typed[code] = FieldKind.writing(of: answer)
      } else {
        saved.typed[code] = entry.text
      }
    }
    return saved
  }

  /// Fields that hold something else than when the form was opened.
  package var changedFields: Set<FieldCode> {
    var changed: Set<FieldCode> = []
    for (place, entry) in entries.enumerated() where entry != original[place] {
      let (now, then) = (entry, original[place])
      if now.reason == then.reason, now.text == then.text || (now.answer != nil && now.answer == then.answer)
      {
        continue
      }
      changed.insert(plan.fields[place].code)
    }
    return changed
  }

  /// Whether anything would be lost by leaving the form.
  package var isTouched: Bool {
    !changedFields.isEmpty || !acknowledged.isEmpty || !decisions.isEmpty
  }

  /// What was done about alerts, to be recorded with the form.
  package var acknowledgements: [RedFlagKind: SavedForm.SavedAcknowledgement] { acknowledged }

  /// What was decided about people already known, to be recorded with the form.
  package var matchDecisions: [RecordID: MatchDecision] { decisions }
}

/// Says what should be planned for a case, by the rules of the office. It plans and moves nothing itself.
package struct FollowUpSchedule: Hashable, Sendable {
  package let rules: FollowUpRules
  package let days: WorkingDays

  package init(rules: FollowUpRules = .builtIn, days: WorkingDays = WorkingDays()) {
    self.rules = rules
    self.days = days
  }

  /// What is missing from `existing`, which holds all follow-ups of the case whatever became of them, by day. One that
  /// was cancelled stays so. A day that is over is proposed for the next open one, unless the rule's tolerance is over too.
  package func proposals(
    for facts: FollowUpFacts, existing: [FollowUp], on today: CivilDay
  ) -> [FollowUpProposal] {
    guard facts.silence(with: existing) == nil, !facts.isPartial else { return [] }
    var proposals = repetitions(existing, on: today)
    proposals += askingAfterAbsence(facts, existing: existing, on: today)
    for rule in rules.rules where rule.trigger != .silence {
      for subject in Self.subjects(of: rule, in: facts) {
        proposals += occurrences(of: rule, subject, facts: facts, existing: existing, on: today)
      }
    }
    if proposals.allSatisfy({ $0.moving != nil }), !existing.contains(where: \.isPlanned) {
      proposals += breakingSilence(facts, existing: existing, on: today)
    }
    return proposals.sorted {
      ($0.day, $0.landed.asked, $0.kind.rawValue) < ($1.day, $1.landed.asked, $1.kind.rawValue)
    }
  }

  /// Planned follow-ups whose action is no longer open: somebody may want to cancel them.
  package func orphans(of facts: FollowUpFacts, existing: [FollowUp]) -> [FollowUp] {
    let open = Set(facts.actions.map(\.id))
    return existing.filter { followUp in
      guard followUp.isPlanned, case .rule(let mark) = followUp.origin,
        rules.rules.first(where: { $0.code == mark.rule })?.trigger != .absence
      else { return false }
      return mark.subject.map { !open.contains($0) } ?? false
    }
  }
}

extension FollowUpSchedule {
  /// What a rule is about, and the day of it.
  private struct Subject {
    let id: RecordID?
    let day: CivilDay
  }

  private static func subjects(of rule: FollowUpRule, in facts: FollowUpFacts) -> [Subject] {
    switch rule.trigger {
    case .intake: [Subject(id: nil, day: facts.opened)]
    // A revised plan goes on with the dates of the one before.
    case .plan: facts.plan.map { [Subject(id: nil, day: $0.day)] } ?? []
    case .action: facts.actions.map { Subject(id: $0.id, day: $0.day) }
    case .absence, .silence: []
    }
  }

  private func occurrences(
    of rule: FollowUpRule, _ subject: Subject, facts: FollowUpFacts, existing: [FollowUp], on today: CivilDay
  ) -> [FollowUpProposal] {
    let anchor = rule.anchor == .event ? subject.day : facts.returned ?? facts.opened
    let marks = rule.steps(from: anchor, level: facts.level).map {
      RuleMark(rule: rule.code, version: rules.version, subject: subject.id, step: $0.step, asked: $0.asked)
    }
    let own = existing.compactMap { followUp in Self.mark(of: followUp).map { (mark: $0, followUp: followUp) }
    }
    .filter { $0.mark.rule == rule.code && $0.mark.subject == subject.id && !facts.isBack(from: $0.followUp) }
    // Planned for steps that the rule no longer has: each may move to a new step instead.
    var stale = own.filter { one in one.followUp.isPlanned && !marks.contains { $0.isSame(as: one.mark) } }
    var proposals: [FollowUpProposal] = []
    for mark in marks {
      let known = own.filter { $0.mark.isSame(as: mark) }
      if let planned = known.first(where: \.followUp.isPlanned) {
        // Only a rule that asks for another day now; a day that somebody chose stands.
        if planned.mark.asked != mark.asked, !isOver(mark, of: rule, since: nil, on: today) {
          proposals.append(proposal(rule, mark, on: today, moving: planned.followUp))
        }
      } else if known.isEmpty, !isHeld(mark, of: rule, facts),
        !isOver(mark, of: rule, since: subject.day, on: today)
      {
        let moving = Self.takeNearest(to: mark.asked, from: &stale)
        proposals.append(proposal(rule, mark, on: today, moving: moving))
      }
    }
    return proposals
  }

  private static func takeNearest(
    to day: CivilDay, from stale: inout [(mark: RuleMark, followUp: FollowUp)]
  ) -> FollowUp? {
    let nearest = stale.indices.min {
      abs(stale[$0].mark.asked.days(since: day)) < abs(stale[$1].mark.asked.days(since: day))
    }
    return nearest.map { stale.remove(at: $0).followUp }
  }

  private static func mark(of followUp: FollowUp) -> RuleMark? {
    if case .rule(let mark) = followUp.origin { mark } else { nil }
  }

  /// Whether it is too late for an occurrence, or it fell before what the rule begins with.
  private func isOver(_ mark: RuleMark, of rule: FollowUpRule, since: CivilDay?, on today: CivilDay) -> Bool {
    if rule.anchor == .return, let since, mark.asked <= since { return true }
    return rule.tolerance.map { mark.asked.adding(days: $0) < today } ?? false
  }

  /// Whether an interview was held that stands for this one: within the tolerance, or any at all when there is none.
  private func isHeld(_ mark: RuleMark, of rule: FollowUpRule, _ facts: FollowUpFacts) -> Bool {
    facts.interviews.contains { interview in
      interview.instrument == rule.instrument
        && rule.tolerance.map { abs(interview.day.days(since: mark.asked)) <= $0 } ?? true
    }
  }

  private func proposal(
    _ rule: FollowUpRule, _ mark: RuleMark, on today: CivilDay, moving: FollowUp? = nil
  ) -> FollowUpProposal {
    FollowUpProposal(
      kind: rule.kind, instrument: rule.instrument, channel: rule.channel,
      landed: days.landing(on: max(mark.asked, today)), origin: .rule(mark), recurrence: nil,
      moving: moving?.id)
  }

  /// A step for each time somebody did not come; a proposal that was set aside stays so.
  private func askingAfterAbsence(
    _ facts: FollowUpFacts, existing: [FollowUp], on today: CivilDay
  ) -> [FollowUpProposal] {
    rules.rules.filter { $0.trigger == .absence }.flatMap { rule in
      guard let missed = facts.absence(in: existing) else { return [FollowUpProposal]() }
      return rule.steps(from: missed.ended ?? missed.due, level: facts.level).compactMap { step in
        let mark = RuleMark(
          rule: rule.code, version: rules.version, subject: missed.id, step: step.step, asked: step.asked)
        let isKnown = existing.contains { Self.mark(of: $0)?.isSame(as: mark) ?? false }
        let proposal = proposal(rule, mark, on: today)
        let isMetBefore = existing.contains { $0.isPlanned && $0.due <= proposal.day }
        return isKnown || isMetBefore || isOver(mark, of: rule, since: nil, on: today) ? nil : proposal
      }
    }
  }

  private func breakingSilence(
    _ facts: FollowUpFacts, existing: [FollowUp], on today: CivilDay
  ) -> [FollowUpProposal] {
    let spoken = facts.lastContact(with: existing)
    let vain = existing.filter { $0.contact == nil }.compactMap(\.ended).max()
    return rules.rules.filter { $0.trigger == .silence }.flatMap { rule in
      rule.steps(from: spoken, level: facts.level).prefix(1).map { step in
        let asked = max(step.asked, vain.map { $0.adding(days: Self.daysAfterVain) } ?? step.asked)
        return proposal(
          rule,
          RuleMark(rule: rule.code, version: rules.version, subject: nil, step: step.step, asked: asked),
          on: today)
      }
    }
  }

  /// Somebody who did not come is tried again a week later, when the last contact is long ago already [P].
  private static let daysAfterVain = 7

  /// The next of each recurring follow-up whose last one is over.
  private func repetitions(_ existing: [FollowUp], on today: CivilDay) -> [FollowUpProposal] {
    let recurring = existing.filter { $0.recurrence != nil }
    return Dictionary(grouping: recurring, by: Self.series).keys.sorted().compactMap { series in
      let all = recurring.filter { Self.series(of: $0) == series }
      guard let last = all.max(by: { Self.number(of: $0) < Self.number(of: $1) }),
        let recurrence = last.recurrence,
        !all.contains(where: \.isPlanned), last.status != .cancelled
      else { return nil }
      var next = recurrence.day(after: last.due)
      // Repetitions nobody wrote down while the office was away are not made up for.
      while let day = next, day < today { next = recurrence.day(after: day) }
      return next.map { day in
        FollowUpProposal(
          kind: last.kind, instrument: last.instrument, channel: last.channel, landed: days.landing(on: day),
          origin: .repeated(series, number: Self.number(of: last) + 1), recurrence: recurrence, moving: nil)
      }
    }
  }

  private static func series(of followUp: FollowUp) -> RecordID {
    if case .repeated(let first, _) = followUp.origin { first } else { followUp.id }
  }

  private static func number(of followUp: FollowUp) -> Int {
    if case .repeated(_, let number) = followUp.origin { number } else { 1 }
  }
}

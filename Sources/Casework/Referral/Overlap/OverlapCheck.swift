/// Looks for the same help to the same person before a referral is issued: in this case, in other returns, in the household and
/// in what others gave (domain.md 5.5). It warns and never blocks.
package struct OverlapCheck: Sendable {
  private let rules: OverlapRules
  private let today: CivilDay

  package init(rules: OverlapRules = .builtIn, on today: CivilDay) {
    self.rules = rules
    self.today = today
  }

  /// What is under way first, then what was given, the latest first. A restricted referral of somebody else is not told of.
  /// - Parameter replaced: the referrals in whose place the new one stands, and the draft that it is.
  package func overlaps(
    with category: NeedCategory, at provider: RecordID?, in sources: [OverlapSource],
    replacing replaced: Set<RecordID> = []
  ) -> [Overlap] {
    let rule = rules.rule(category)
    return sources.flatMap { source -> [Overlap] in
      if source.isHousehold && !rule.isOfHousehold { return [] }
      let cards = source.referrals.filter {
        $0.category == category && !replaced.contains($0.id) && !(source.isHousehold && $0.isRestricted)
      }
      return cards.compactMap { overlap(with: $0, at: provider, rule, in: source) }
        + given(category, rule, in: source) + told(category, rule, in: source)
    }
    .sorted(by: Self.isBefore)
  }

  private static func isBefore(_ a: Overlap, _ b: Overlap) -> Bool {
    let (first, second) = (rank(a.kind), rank(b.kind))
    if first != second { return first < second }
    if a.day != b.day { return (a.day?.number ?? .min) > (b.day?.number ?? .min) }
    return a.number < b.number
  }

  private static func rank(_ kind: Overlap.Kind) -> Int {
    switch kind {
    case .underWay: 0
    case .served, .action, .elsewhere: 1
    case .refused: 2
    case .atIntake, .toldAtIntake: 3
    }
  }

  private func overlap(
    with card: ReferralCard, at provider: RecordID?, _ rule: OverlapRules.Rule, in source: OverlapSource
  ) -> Overlap? {
    let standing = card.standing
    // A need that was served may be told to the person, or closed, since.
    if let served = standing.served, !card.state.isOut {
      return isRecent(served, months: rule.months) ? overlap(.served(card), served, in: source) : nil
    }
    if standing.isRefused {
      guard !source.isHousehold, card.provider == provider, let day = standing.answered,
        isRecent(day, months: rules.refused)
      else { return nil }
      return overlap(.refused(card), day, in: source)
    }
    guard card.state.isOut || card.state == .draft else { return nil }
    return overlap(.underWay(card), standing.issued ?? card.made, in: source)
  }

  /// By actions of the plan, and by others.
  private func given(
    _ category: NeedCategory, _ rule: OverlapRules.Rule, in source: OverlapSource
  ) -> [Overlap] {
    source.records.compactMap { record in
      let answers = record.answers
      switch record.kind {
      case .action:
        let day = record.changed.day
        guard record.status == .met, answers.option(.actionCategory, NeedCategory.self) == category,
          isRecent(day, months: rule.months)
        else { return nil }
        let francs = answers.francs(.actionSpent) ?? answers.francs(.actionAmount)
        return overlap(
          .action(text: answers.said(.actionText) ?? "", francs: francs.flatMap { $0 > 0 ? $0 : nil }), day,
          in: source)
      case .need:
        guard record.status != .withdrawn, answers.option(.needCategory, NeedCategory.self) == category,
          answers[FieldCode(.needElsewhere)] == .yesNo(true)
        else { return nil }
        let day = Self.latest(answers[FieldCode(.needElsewhereWhen)])
        guard day.map({ isRecent($0, months: rule.months) }) ?? true else { return nil }
        return overlap(
          .elsewhere(
            who: answers.said(.needElsewhereWho) ?? "", what: answers.said(.needElsewhereWhat) ?? "",
            francs: answers.francs(.needElsewhereAmount)),
          day, in: source)
      case .assessment, .interview, .plan: return nil
      }
    }
  }

  /// At the intake: what the office gave that day, and what was said of others.
  private func told(_ category: NeedCategory, _ rule: OverlapRules.Rule, in source: OverlapSource)
    -> [Overlap]
  {
    guard source.opened.map({ isRecent($0, months: rule.months) }) ?? true else { return [] }
    var told: [Overlap.Kind] = []
    if case .choices(let codes) = source.intake[FieldCode(.helpGiven)] {
      let kinds = codes.compactMap(HelpKind.init).filter { $0.need == category }
      if !kinds.isEmpty { told.append(.atIntake(kinds)) }
    }
    if source.intake[FieldCode(.helpElsewhere)] == .yesNo(true) {
      told.append(.toldAtIntake(source.intake.said(.helpElsewhereNote) ?? ""))
    }
    return told.map { overlap($0, source.opened, in: source) }
  }

  /// The last day that a date may stand for.
  private static func latest(_ answer: Answer?) -> CivilDay? {
    if case .date(let date) = answer { date.latest } else { nil }
  }

  private func overlap(_ kind: Overlap.Kind, _ day: CivilDay?, in source: OverlapSource) -> Overlap {
    Overlap(
      kind: kind, caseID: source.caseID, number: source.number, isHousehold: source.isHousehold,
      day: day.map { min($0, today) })
  }

  private func isRecent(_ day: CivilDay, months: Int?) -> Bool {
    months.map { day.adding(months: $0) >= today } ?? true
  }
}

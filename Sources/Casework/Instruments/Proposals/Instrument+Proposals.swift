extension Instrument {
  /// The needs that an interview points to, in the order of the file. A rule about a score waits for its reading.
  package func proposals(
    from answers: Answers, onDay day: CivilDay, birth: PartialDate?
  ) -> [NeedProposal] {
    guard !needRules.isEmpty else { return [] }
    let results = results(for: answers, onDay: day, birth: birth)
    let asked = askedAnswers(answers, onDay: day, birth: birth)
    let order = Dictionary(items.enumerated().map { ($1.field, $0) }) { first, _ in first }
    return needRules.compactMap { rule in
      var fields = rule.when.fields.filter { asked[$0] != nil }
      if let reading = rule.reading {
        guard results[reading.score].grade == reading.grade else { return nil }
        fields.formUnion(
          scores[reading.score].weights.map { items[$0.place].field }.filter { asked[$0] != nil })
      }
      guard rule.when.holds(on: day, { $0 == FieldCode(.birth) ? birth.map(Answer.date) : asked[$0] }) else {
        return nil
      }
      return NeedProposal(
        rule: rule.code,
        dimension: rule.dimension,
        category: rule.category,
        level: rule.level,
        priority: rule.priority,
        because: fields.sorted { order[$0, default: .max] < order[$1, default: .max] })
    }
  }

  /// The answers to questions that were asked; those of questions since set aside count for nothing.
  private func askedAnswers(_ answers: Answers, onDay day: CivilDay, birth: PartialDate?) -> Answers {
    let states = ItemReading.states(of: items, answers, onDay: day, birth: birth)
    var asked = Answers()
    for (item, state) in zip(items, states) where state != .notAsked {
      asked[item.field] = answers[item.field]
    }
    return asked
  }
}

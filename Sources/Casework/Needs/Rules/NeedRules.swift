/// The needs that answers of the intake and of the assessment point to: a table of rules [P], whose proposals count
/// only when the agent keeps them. What is said about leaving again points to nothing.
package enum NeedRules {
  /// The most pressing first, else in the order of the table. `answers` are those of the whole case that this reader
  /// was shown; what is sealed proposes nothing.
  package static func proposals(from answers: Answers, on day: CivilDay) -> [NeedProposal] {
    let found = all.compactMap { $0.proposal(from: answers, on: day) }
    return NeedPriority.allCases.flatMap { priority in found.filter { $0.priority == priority } }
  }

  /// Those that nobody has decided about: of a rule whose proposal was kept or set aside, none comes back.
  package static func open(_ proposals: [NeedProposal], against records: [CaseRecord]) -> [NeedProposal] {
    let needs = records.filter { $0.kind == .need && $0.status != .withdrawn }
    let decided = Set(needs.compactMap { $0.answers.said(.needOrigin) })
    return proposals.filter { !decided.contains($0.rule) }
  }

  /// The code of each rule with the fields its signs look at, for whoever checks the table.
  package static var table: [(rule: String, fields: Set<FieldCode>)] {
    all.map { rule in
      (rule.code, rule.signs.reduce(into: Set<FieldCode>()) { $0.formUnion($1.condition.fields) })
    }
  }

  static let all: [FormNeedRule] = economic + social + psychosocial
}

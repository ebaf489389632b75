/// A need and the signs in the forms of the program that point to it; one of them is enough, and the most pressing one gives the priority.
///
/// The code is stored with the need, in clear to whoever works on the case: it names the need, never the sign.
struct FormNeedRule: Hashable, Sendable {
  let code: String
  let dimension: NeedDimension
  let category: NeedCategory
  let level: NeedLevel
  let signs: [NeedSign]

  init(
    _ code: String,
    _ dimension: NeedDimension,
    _ category: NeedCategory,
    at level: NeedLevel = .individual,
    _ signs: [NeedSign]
  ) {
    self.code = code
    self.dimension = dimension
    self.category = category
    self.level = level
    self.signs = signs
  }

  /// Nil when no sign stands.
  func proposal(from answers: Answers, on day: CivilDay) -> NeedProposal? {
    let standing = signs.filter { sign in sign.condition.holds(on: day) { answers[$0] } }
    guard let priority = NeedPriority.allCases.first(where: { standing.map(\.priority).contains($0) })
    else { return nil }
    let fields = standing.reduce(into: Set<FieldCode>()) { $0.formUnion($1.condition.fields) }
    return NeedProposal(
      rule: code, dimension: dimension, category: category, level: level, priority: priority,
      because: WorkForms.inOrder(fields))
  }
}

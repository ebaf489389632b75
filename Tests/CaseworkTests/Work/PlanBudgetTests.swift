import Casework
import Testing

struct `The budget of a plan` {
  private func action(
    _ number: UInt64, _ planned: Int, _ committed: Int, _ spent: Int, donor: String? = "OIM",
    dimension: NeedDimension = .economic, state: ActionState = .underWay
  ) -> CaseRecord {
    var answers: Answers = [
      FieldCode(.actionDimension): .choice(dimension.rawValue), FieldCode(.actionAmount): .money(planned),
      FieldCode(.actionCommitted): .money(committed), FieldCode(.actionSpent): .money(spent),
      FieldCode(.actionState): .choice(state.rawValue),
    ]
    answers[FieldCode(.actionDonor)] = donor.map { .text($0) }
    return SampleRecord.action(answers, number)
  }

  private func columns(_ sums: PlanBudget.Sums) -> [Int] {
    [sums.planned, sums.committed, sums.spent, sums.remaining]
  }

  @Test func `adds up, in all and by dimension and donor`() {
    let budget = PlanBudget(actions: [
      action(1, 500_000, 300_000, 100_000), action(2, 50_000, 0, 0, donor: nil, dimension: .social),
      action(3, 200_000, 200_000, 250_000, donor: " oim "), action(4, 10, 10, 10, donor: "GIZ", state: .done),
    ])
    #expect(columns(budget.total) == [750_010, 500_010, 350_010, 400_000])
    #expect(budget.byDimension.mapValues(\.planned) == [.economic: 700_010, .social: 50_000])
    #expect(budget.byDonor.map(\.name) == ["OIM", "GIZ", nil])
    #expect(budget.byDonor.map(\.sums.planned) == [700_000, 10, 50_000])
    #expect(columns(budget.byDonor[0].sums) == [700_000, 500_000, 350_000, 350_000])
  }

  @Test func `counts of a given-up action what was spent`() {
    let budget = PlanBudget(actions: [
      action(1, 500_000, 300_000, 40_000, state: .givenUp),
      action(2, 90, 90, 0, donor: "UE", state: .givenUp),
    ])
    #expect(columns(budget.total) == [40_000, 40_000, 40_000, 0])
    #expect(budget.byDonor.map(\.name) == ["OIM"])
  }

  @Test func `leaves out withdrawn actions and other records, and is empty without amounts`() {
    let withdrawn = SampleRecord.action([FieldCode(.actionAmount): .money(5)], status: .withdrawn)
    let need = SampleRecord.of(.need, 3, [.need: [FieldCode(.actionAmount): .money(7)]])
    let free = SampleRecord.action([FieldCode(.actionText): .text("médiation")])
    let budget = PlanBudget(actions: [withdrawn, need, free])
    #expect(budget.total.isEmpty && budget.byDimension.isEmpty && budget.byDonor.isEmpty)
  }

  @Test(arguments: [(Int.max, 1, Int.max), (.min, -1, .min), (.max, .min, -1)])
  func `stays at the last number instead of failing`(a: Int, b: Int, sum: Int) {
    let budget = PlanBudget(actions: [action(1, a, a, 0), action(2, b, b, 0)])
    #expect(budget.planned == sum && budget.committed == sum)
    let spent = PlanBudget(actions: [action(1, a, 0, b == .min ? 1 : b)])
    #expect(spent.remaining == (a == .min ? Int.min + 1 : .max - 1))
    #expect(PlanBudget(actions: [action(1, -2, 0, .max)]).remaining == .min)
  }
}

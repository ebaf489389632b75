import Casework
import Testing

struct `The revision of a plan` {
  private let plan = SampleRecord.of(
    .plan, 20,
    [
      .plan: [
        FieldCode(.planEconomic): .text("une forge"), FieldCode(.planSigned): .date(.year(2026)),
        FieldCode(.planSignedHow): .choice("S"), FieldCode(.planWitness): .text("Awa"),
        FieldCode(.planRevision): .text("plus tôt"),
      ],
      .feasibility: [FieldCode(.planSkill): .choice("O")],
    ])

  private static func action(_ number: UInt64, _ state: ActionState, spent: Int = 0) -> CaseRecord {
    SampleRecord.action(
      [FieldCode(.actionState): .choice(state.rawValue), FieldCode(.actionSpent): .money(spent)], number)
  }

  private func revise(_ actions: [CaseRecord]) -> [CaseRecordEntry] {
    var next: UInt64 = 0
    return PlanRevision.entries(of: plan, actions: actions) {
      next += 1
      return RecordID(high: 9, low: next)
    }
  }

  @Test func `says what the old plan says, unsigned`() throws {
    let new = try #require(revise([]).first)
    #expect(new.kind == .plan && new.version == 0 && new.status == .current && new.id != plan.id)
    #expect(
      new.sections == [
        .plan: [FieldCode(.planEconomic): .text("une forge")],
        .feasibility: [FieldCode(.planSkill): .choice("O")],
      ])
    #expect(new.bases.isEmpty)
  }

  @Test func `takes over what is open, done or was paid for, and nothing else`() {
    let carried = [
      Self.action(1, .planned), Self.action(2, .waiting), Self.action(3, .done),
      Self.action(4, .givenUp, spent: 5),
    ]
    let left = [
      Self.action(5, .givenUp), SampleRecord.action([:], 6, status: .withdrawn),
      SampleRecord.action([:], 7, of: RecordID(high: 7, low: 99)),
    ]
    let entries = revise(carried + left)
    let copies = entries.filter { $0.kind == .action && $0.version == 0 }
    #expect(copies.map(\.sections) == carried.map { $0.sections.mapValues(\.answers) })
    #expect(copies.map(\.status) == [.current, .current, .met, .closed])
    #expect(copies.allSatisfy { $0.parent == entries[0].id })
    #expect(Set(entries.map(\.id)).count == entries.count)
  }

  @Test func `keeps the old plan and what was taken over, superseded and untouched`() {
    let actions = [Self.action(1, .planned), Self.action(5, .givenUp)]
    let old = revise(actions).filter { $0.version > 0 }
    #expect(old.map(\.id) == [plan.id, actions[0].id])
    #expect(old.allSatisfy { $0.status == .superseded && $0.sections.isEmpty && $0.version == 3 })
    #expect(old.map(\.parent) == [nil, plan.id])
  }

  @Test func `keeps the budget`() {
    let actions = [
      Self.action(1, .underWay, spent: 100), Self.action(3, .done, spent: 20),
      Self.action(4, .givenUp, spent: 5),
    ]
    let copies = revise(actions).filter { $0.kind == .action && $0.version == 0 }.map { entry in
      SampleRecord.action(entry.sections[.action] ?? [:], entry.id.low, of: entry.parent ?? plan.id)
    }
    #expect(copies.count == 3)
    #expect(PlanBudget(actions: copies) == PlanBudget(actions: actions))
  }
}

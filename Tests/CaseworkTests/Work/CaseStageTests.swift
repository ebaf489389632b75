import Casework
import Testing

struct `The stage of a case` {
  private static let day = CivilDay(number: 20_600)
  private static let screened: [SectionCode: Answers] = [
    .screening: [:], .journey: [FieldCode(.returnDate): .date(.day(day.adding(days: -10)))],
  ]
  private static let whole = SampleRecord.of(
    .assessment, 1, [.economy: said, .community: said, .wellbeing: said, .factors: said])
  private static let said: Answers = [FieldCode(.skillsNote): .text("forge")]
  private static let need = SampleRecord.need(.housing, .social)
  private static let signed: Answers = [
    FieldCode(.planSocial): .text("un toit"), FieldCode(.planSigned): .date(.day(day)),
    FieldCode(.planSignedHow): .choice("S"),
  ]

  private static func action(
    due: Int? = 5, state: ActionState = .underWay, for category: NeedCategory = .housing
  ) -> CaseRecord {
    var answers: Answers = [
      FieldCode(.actionResponsible): .choice("B"), FieldCode(.actionState): .choice(state.rawValue),
      FieldCode(.actionCategory): .choice(category.rawValue),
    ]
    answers[FieldCode(.actionDue)] = due.map { .date(.day(day.adding(days: $0))) }
    return SampleRecord.action(answers)
  }

  private func stage(
    _ records: [CaseRecord], sections: [SectionCode: Answers] = screened, proposals: Int = 0,
    status: CaseStatus = .open
  ) -> (stage: CaseStage, blockers: [PlanBlocker]) {
    let file = SampleFile.of(records, sections: sections, status: status)
    return CaseStage.of(file, on: Self.day, proposals: proposals)
  }

  @Test(arguments: [
    ([CaseRecord](), CaseStage.intake, [PlanBlocker.noAssessment]),
    ([whole], .assessment, [.noNeed]),
    ([whole, need], .needs, [.noPlan]),
    ([whole, need, SampleRecord.plan()], .plan, [.noObjective(.social), .noAction, .notSigned]),
    ([whole, need, SampleRecord.plan(signed)], .carryingOut, [.noAction]),
    ([whole, need, SampleRecord.plan(signed), action()], .carryingOut, []),
    ([whole, need, SampleRecord.plan(signed), action(due: -1)], .carryingOut, [.actionsOverdue(1)]),
    (
      [whole, need, SampleRecord.plan(signed), action(due: nil, state: .waiting)], .carryingOut,
      [.actionsWithoutDue(1), .actionsWaiting(1)]
    ),
    (
      [
        whole, SampleRecord.need(.housing, .social, closing: .met), SampleRecord.plan(signed),
        action(state: .done),
      ], .fulfilled, []
    ),
  ])
  func `is worked out from what is recorded, with what is left to do`(
    records: [CaseRecord], stage: CaseStage, blockers: [PlanBlocker]
  ) {
    let found = self.stage(records)
    #expect(found.stage == stage)
    #expect(found.blockers == blockers)
  }

  @Test func `asks for the sections that no assessment has begun, never for the facts on leaving again`() {
    let economy = SampleRecord.of(.assessment, 1, [.economy: Self.said, .sittings: [:]])
    let factors = SampleRecord.of(.assessment, 2, [.factors: Self.said])
    #expect(
      stage([economy, factors]).blockers == [
        .assessmentPartial([.community, .wellbeing]), .noNeed,
      ])
  }

  @Test func `counts proposals that nobody has decided about, at every open stage`() {
    let signed = SampleRecord.plan(Self.signed)
    for records in [
      [], [Self.whole], [Self.whole, Self.need], [Self.whole, Self.need, signed, Self.action()],
    ] {
      #expect(stage(records, proposals: 3).blockers.contains(.proposalsUndecided(3)))
    }
  }

  @Test func `does not take a proposal that was set aside for a need`() {
    let aside = SampleRecord.need(.housing, .social, closing: .notNeeded)
    #expect(stage([Self.whole, aside]).stage == .assessment)
  }

  @Test func `asks for a screening, and for a signed plan a month after the return`() {
    let late: [SectionCode: Answers] = [
      .journey: [FieldCode(.returnDate): .date(.day(Self.day.adding(days: -40)))]
    ]
    #expect(
      stage([], sections: late).blockers == [
        .notScreened, .noAssessment, .planLate(returned: Self.day.adding(days: -40)),
      ])
    let signed = [Self.whole, Self.need, SampleRecord.plan(Self.signed), Self.action()]
    #expect(stage(signed, sections: late).blockers == [])
  }

  @Test func `begins again with the plan once it is revised`() {
    let old = SampleRecord.plan(Self.signed, 19, status: .superseded)
    #expect(stage([Self.whole, Self.need, old, SampleRecord.plan([:], 20)]).stage == .plan)
  }

  @Test func `asks for the review of the plan from its day on`() {
    for (days, isDue) in [(0, true), (1, false)] {
      let review = Self.day.adding(days: days)
      let plan = SampleRecord.plan(
        Self.signed.merging([FieldCode(.planReview): .date(.day(review))]) { $1 })
      #expect(
        stage([Self.whole, Self.need, plan, Self.action()]).blockers == (isDue ? [.reviewDue(review)] : []))
    }
  }

  @Test(arguments: [(CaseStatus.closed, CaseStage.closed), (.urgentHelpOnly, .urgentHelp)])
  func `of a case that is not open asks for nothing`(status: CaseStatus, stage: CaseStage) {
    let found = self.stage([Self.need], proposals: 2, status: status)
    #expect(found.stage == stage && found.blockers == [])
  }
}

struct `A need without an action` {
  private let housing = SampleRecord.need(.housing, .social, 10)
  private let health = SampleRecord.need(.health, .social, 11)

  private func unanswered(_ actions: CaseRecord...) -> [RecordID] {
    CaseWork([housing, health, SampleRecord.plan()] + actions).needsWithoutAction.map(\.id)
  }

  @Test func `is answered by an action planned for it, whatever its kind`() {
    let goods = SampleRecord.action(
      ActionForm.preset(for: housing).merging([FieldCode(.actionCategory): .choice("MAT")]) { $1 })
    #expect(unanswered(goods) == [health.id])
  }

  @Test func `is answered by an action of its kind for no need in particular, not by one for another need`() {
    let free = SampleRecord.action([FieldCode(.actionCategory): .choice("SAN")])
    #expect(unanswered(free) == [housing.id])
    let bound = SampleRecord.action(
      ActionForm.preset(for: housing).merging([FieldCode(.actionCategory): .choice("SAN")]) { $1 })
    #expect(unanswered(bound) == [health.id])
  }

  @Test func `is not answered by an action that was given up, nor by one of an old plan`() {
    let givenUp = SampleRecord.action(
      ActionForm.preset(for: housing).merging([FieldCode(.actionState): .choice("A")]) { $1 })
    #expect(unanswered(givenUp) == [housing.id, health.id])
    let old = SampleRecord.action(ActionForm.preset(for: housing), of: RecordID(high: 7, low: 1))
    #expect(unanswered(old) == [housing.id, health.id])
  }
}

/// What somebody tells in an assessment. Nothing in it raises an alert: the alerts of a fictional case are answered for at
/// its intake.
extension DemoWork {
  mutating func assessment(on day: CivilDay) -> [SectionCode: Answers] {
    var sections: [SectionCode: Answers] = [.sittings: sittings(on: day), .economy: economy()]
    sections[.community] = community()
    sections[.wellbeing] = wellbeing()
    // A third is left partial, as in life.
    if dice.chance(66) { sections[.factors] = factors() }
    if dice.chance(60) { sections[.reemigration] = leaving(sections) }
    return sections
  }

  private mutating func sittings(on day: CivilDay) -> Answers {
    var answers = Answers()
    answers[.assessmentMoment] = .choice(InterviewMoment.baseline.rawValue)
    answers[.sittingDay] = .date(.day(day))
    let place: InterviewPlace = dice.weighted([(80, .office), (15, .home), (5, .phone)], or: .office)
    answers[.sittingPlace] = .choice(place.rawValue)
    answers[.sittingLanguage] = known[.interviewLanguage]
    answers[.sittingInterpreter] = .yesNo(false)
    return answers
  }

  private mutating func economy() -> Answers {
    var answers = Answers()
    let trades: [WorkSector] = [
      .farming, .livestock, .fishing, .trade, .building, .driving, .sewing, .carpentry, .mechanics,
    ]
    let skills = dice.some(of: trades, most: 3)
    answers[.skills] = .choices(skills.map(\.rawValue))
    answers[.schoolLevel] = .choice(
      dice.weighted(
        [
          (22, SchoolLevel.none), (20, .daara), (30, .primary), (18, .lowerSecondary), (7, .upperSecondary),
          (3, .technical),
        ], or: .primary
      ).rawValue)
    answers[.workBefore] = .choice((skills.first ?? .farming).rawValue)
    answers[.workDuring] = .choices(
      dice.some(of: [WorkSector.building, .farming, .driving, .domesticWork, .catering], most: 2).map(
        \.rawValue))
    let activity: CurrentActivity = dice.weighted(
      [
        (38, .nothing), (22, .dayLabour), (15, .familyHelp), (12, .searching), (9, .ownBusiness),
        (4, .employee),
      ],
      or: .nothing)
    answers[.activityNow] = .choice(activity.rawValue)
    let earns = [.dayLabour, .ownBusiness, .employee].contains(activity)
    answers[.incomeNow] = .money(earns ? dice.number(4...24) * 5_000 : 0)
    answers[.incomeRegular] = .yesNo(activity == .employee)
    answers[.assets] = .choices(
      dice.chance(55)
        ? [ProductiveAsset.nothing.rawValue]
        : dice.some(of: [ProductiveAsset.land, .animals, .equipment, .boat], most: 2).map(\.rawValue))
    answers[.debtNow] = .money(debt)
    answers[.savings] = .yesNo(false)
    addProject(to: &answers, skills)
    return answers
  }

  /// What is still owed of the debts told at the intake, whole FCFA.
  private var debt: Int {
    guard case .money(let amount)? = known[.debtAmount] else { return 0 }
    guard case .money(let repaid)? = known[.debtRepaid] else { return amount }
    return max(0, amount - repaid)
  }

  private mutating func addProject(to answers: inout Answers, _ skills: [WorkSector]) {
    let kind: ProjectKind = dice.weighted(
      [(52, .ownBusiness), (16, .training), (14, .job), (10, .groupBusiness), (8, .undecided)],
      or: .ownBusiness)
    answers[.projectKind] = .choice(kind.rawValue)
    if kind != .undecided { answers[.projectSector] = .choice((skills.first ?? .trade).rawValue) }
    if kind != .job {
      answers[.capitalOwn] = .money(dice.chance(70) ? 0 : dice.number(1...10) * 25_000)
      answers[.capitalNeeded] = .money(dice.number(4...40) * 50_000)
    }
    answers[.mobility] = .choice(
      dice.pick([Mobility.village, .department, .region, .country], or: .region).rawValue)
  }

  private mutating func community() -> Answers {
    var answers = Answers()
    answers[.housingNow] = known[.housing] ?? .choice(Housing.family.rawValue)
    answers[.housingStable] = .yesNo(dice.chance(84))
    let household = dice.number(4...16)
    answers[.householdNow] = .number(household)
    answers[.householdEarners] = .number(dice.number(0...3))
    answers[.acceptanceNow] = .choice(
      dice.weighted([(58, Acceptance.welcomed), (26, .mixed), (14, .tense), (2, .rejected)], or: .welcomed)
        .rawValue)
    let children = dice.number(0...4)
    answers[.childrenSchoolAge] = .number(children)
    answers[.childrenSchooled] = .number(dice.chance(80) ? children : children / 2)
    let lacksPapers = dice.chance(22)
    answers[.documentsNeeded] = .choices(
      lacksPapers
        ? dice.some(of: [MissingPaper.birthExtract, .identityCard, .lateBirthJudgment], most: 2).map(
          \.rawValue)
        : [MissingPaper.nothing.rawValue])
    answers[.healthCover] = .choice(
      dice.chance(85) ? HealthCover.nothing.rawValue : HealthCover.mutual.rawValue)
    answers[.careNeeded] = .yesNo(dice.chance(9))
    for field in [CoreField.accessHealth, .accessSchool, .accessWater, .accessJustice] {
      answers[field] = .choice(
        dice.weighted([(40, ServiceAccess.good), (40, .fair), (20, .hard)], or: .fair).rawValue)
    }
    answers[.communityTies] = .choice(
      dice.weighted([(45, TieStrength.strong), (38, .fair), (17, .weak)], or: .fair).rawValue)
    answers[.stigma] = .choice(
      dice.weighted([(45, Frequency.never), (30, .rarely), (20, .sometimes), (5, .often)], or: .never)
        .rawValue)
    return answers
  }

  private mutating func wellbeing() -> Answers {
    var answers = Answers()
    let level: WellbeingLevel = dice.weighted(
      [(10, .veryGood), (32, .good), (36, .fair), (18, .poor), (4, .veryPoor)], or: .fair)
    answers[.wellbeing] = .choice(level.rawValue)
    answers[.supportNetwork] = .choice(
      dice.weighted([(40, TieStrength.strong), (38, .fair), (18, .weak), (4, .none)], or: .fair).rawValue)
    answers[.sleep] = .choice((dice.chance(75) ? level : .poor).rawValue)
    answers[.distress] = .choice(dice.pick([Frequency.never, .rarely, .sometimes], or: .rarely).rawValue)
    answers[.familyTension] = .choice(
      dice.weighted([(40, Frequency.never), (34, .rarely), (20, .sometimes), (6, .often)], or: .never)
        .rawValue)
    answers[.safetyHome] = .choice((dice.chance(85) ? SafetyLevel.always : .mostly).rawValue)
    answers[.safetyOutside] = .choice((dice.chance(70) ? SafetyLevel.always : .mostly).rawValue)
    answers[.supportWish] = .yesNo(false)
    return answers
  }

  private mutating func factors() -> Answers {
    var answers = Answers()
    func choose(_ risks: CoreField, _ strengths: CoreField, _ list: [String]) {
      let weak = dice.some(of: list, most: 3)
      answers[risks] = .choices(weak)
      answers[strengths] = .choices(dice.some(of: list.filter { !weak.contains($0) }, most: 3))
    }
    choose(
      .individualRisks, .individualStrengths,
      [IndividualFactor.debt, .resources, .education, .skills, .motivation, .confidence].map(\.rawValue))
    choose(
      .householdRisks, .householdStrengths,
      [HouseholdFactor.livelihood, .size, .debt, .acceptance, .support, .relations].map(\.rawValue))
    choose(
      .communityRisks, .communityStrengths,
      [CommunityFactor.work, .environment, .stigma, .solidarity, .groups, .training].map(\.rawValue))
    choose(
      .structuralRisks, .structuralStrengths,
      [StructuralFactor.labour, .economy, .finance, .climate, .programmes].map(\.rawValue))
    return answers
  }

  private mutating func leaving(_ told: [SectionCode: Answers]) -> Answers {
    var answers = Answers()
    let intent: LeavingIntent = dice.weighted([(62, .no), (26, .perhaps), (12, .yes)], or: .no)
    answers[.leaveIntent] = .choice(intent.rawValue)
    answers[.leaveSteps] = .choices([
      (intent == .yes && dice.chance(40) ? LeavingStep.contact : .nothing).rawValue
    ])
    let owes = debt > 500_000
    let idle = told[.economy]?[.incomeNow] == .money(0)
    answers[.leaveDebt] = .yesNo(owes)
    answers[.leaveNoActivity] = .yesNo(idle)
    answers[.leaveNoSupport] = .yesNo(dice.chance(12))
    let risk: LeavingRisk = intent == .yes ? .high : intent == .perhaps || (owes && idle) ? .medium : .low
    answers[.leaveRisk] = .choice(risk.rawValue)
    answers[.leaveReason] = .text(reason(for: risk))
    return answers
  }

  private func reason(for risk: LeavingRisk) -> String {
    switch risk {
    case .low: "La famille soutient le projet ; aucune démarche."
    case .medium: "Sans revenu pour le moment ; hésite, attend la réponse pour le projet."
    case .high: "Dit vouloir repartir si rien ne change ; la dette pèse."
    }
  }
}

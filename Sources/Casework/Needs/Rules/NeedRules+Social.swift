extension NeedRules {
  static let social: [FormNeedRule] = shelter + papers + care

  private static let shelter: [FormNeedRule] = [
    FormNeedRule(
      "housing", .social, .housing,
      [
        .chosen(.housing, [Housing.homeless], .urgent),
        .chosen(.housing, [Housing.temporaryShelter], .high),
        .no(.shelterTonight, .urgent),
        .today(.shelter, .urgent),
        .today(.housing, .high),
        .suspected(.flagHomeless, .urgent),
        .chosen(.housingNow, [Housing.homeless], .urgent),
        .chosen(.housingNow, [Housing.temporaryShelter], .high),
        .no(.housingStable, .medium),
      ]),
    FormNeedRule("food", .social, .food, [.today(.food, .urgent)]),
    FormNeedRule("goods", .social, .goods, [.today(.goods, .medium)]),
    FormNeedRule("transport", .social, .transport, [.today(.transport, .high)]),
    FormNeedRule("socialAid", .social, .socialAid, [.suspected(.vulnerableSingleHead, .medium)]),
    FormNeedRule(
      "familyTracing", .social, .familyTracing,
      [.suspected(.vulnerableUnaccompanied, .urgent), .suspected(.vulnerableSeparated, .urgent)]),
  ]

  private static let papers: [FormNeedRule] = [
    FormNeedRule(
      "documents", .social, .documents,
      [
        .chosen(.documentKind, [DocumentKind.noDocument], .high),
        .today(.documents, .high),
        .suspected(.vulnerableUndocumented, .high),
        .chosen(.documentsNeeded, MissingPaper.allCases.filter { $0 != .nothing }, .medium),
      ]),
    FormNeedRule("legal", .social, .legal, [.today(.legal, .high)]),
    FormNeedRule(
      "schooling", .social, .schooling, [NeedSign(.isYounger(FieldCode(.birth), age: 18), .medium)]),
    FormNeedRule(
      "schoolAccess", .social, .schooling, at: .community,
      [.chosen(.accessSchool, [ServiceAccess.hard, .none], .low)]),
  ]

  private static let care: [FormNeedRule] = [
    FormNeedRule(
      "health", .social, .health,
      [
        .today(.health, .high),
        .suspected(.vulnerableHealth, .high),
        .suspected(.vulnerablePregnant, .high),
        .suspected(.flagAcuteIllness, .urgent),
        .suspected(.flagPregnancyDanger, .urgent),
        .yes(.careNeeded, .high),
      ]),
    FormNeedRule(
      "healthAccess", .social, .health, at: .community,
      [.chosen(.accessHealth, [ServiceAccess.hard, .none], .low)]),
    FormNeedRule(
      "healthCover", .social, .healthCover,
      [
        .suspected(.vulnerableElderly, .medium),
        .chosen(.healthCover, [HealthCover.nothing], .medium),
      ]),
    FormNeedRule("disability", .social, .disability, [.suspected(.vulnerableDisability, .medium)]),
  ]
}

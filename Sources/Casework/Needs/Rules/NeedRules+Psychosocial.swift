extension NeedRules {
  static let psychosocial: [FormNeedRule] = [
    FormNeedRule(
      "specialisedCare", .psychosocial, .specialisedCare,
      [.suspected(.flagSuicidal, .urgent), .suspected(.flagHallucinations, .urgent)]),
    FormNeedRule(
      "counselling", .psychosocial, .counselling,
      [
        .today(.psychosocial, .high),
        .suspected(.vulnerableDistress, .high),
        .suspected(.vulnerableShipwreck, .medium),
        .chosen(.wellbeing, [WellbeingLevel.poor], .medium),
        .chosen(.wellbeing, [WellbeingLevel.veryPoor], .high),
        .chosen(.sleep, [WellbeingLevel.poor, .veryPoor], .medium),
        .chosen(.distress, [Frequency.often, .veryOften], .high),
        .yes(.supportWish, .high),
      ]),
    FormNeedRule(
      "supportGroup", .psychosocial, .supportGroup,
      [
        .chosen(.supportNetwork, [TieStrength.weak, .none], .medium),
        .chosen(.communityTies, [TieStrength.weak, .none], .low),
      ]),
    FormNeedRule(
      "familyMediation", .psychosocial, .familyMediation,
      [
        .chosen(.familyAcceptance, [Acceptance.tense], .medium),
        .chosen(.familyAcceptance, [Acceptance.rejected], .high),
        .suspected(.vulnerableRejected, .high),
        .chosen(.acceptanceNow, [Acceptance.tense], .medium),
        .chosen(.acceptanceNow, [Acceptance.rejected], .high),
        .chosen(.familyTension, [Frequency.often, .veryOften], .medium),
      ]),
    FormNeedRule(
      "communityMediation", .psychosocial, .communityMediation, at: .community,
      [
        .today(.socialReintegration, .medium),
        .chosen(.stigma, [Frequency.often, .veryOften], .medium),
      ]),
    FormNeedRule(
      "protection", .psychosocial, .protection,
      [
        .today(.protection, .high),
        .suspected(.vulnerableUnaccompanied, .urgent),
        .suspected(.vulnerableTrafficking, .urgent),
        .suspected(.vulnerableViolence, .urgent),
        .suspected(.flagSexualExploitation, .urgent),
        .suspected(.flagPhysicalViolence, .urgent),
        .suspected(.flagThreat, .urgent),
        .chosen(.safetyHome, [SafetyLevel.seldom, .never], .urgent),
        .chosen(.safetyOutside, [SafetyLevel.never], .high),
      ]),
  ]
}

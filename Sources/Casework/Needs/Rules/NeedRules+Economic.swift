extension NeedRules {
  static let economic: [FormNeedRule] = [
    FormNeedRule(
      "employment", .economic, .employment,
      [
        .chosen(.activityNow, [CurrentActivity.searching, .nothing], .high),
        .chosen(.activityNow, [CurrentActivity.dayLabour], .medium),
        .chosen(.projectKind, [ProjectKind.job], .medium),
      ]),
    FormNeedRule(
      "incomeActivity", .economic, .incomeActivity,
      [.chosen(.projectKind, [ProjectKind.ownBusiness, .groupBusiness], .medium)]),
    FormNeedRule("training", .economic, .training, [.chosen(.projectKind, [ProjectKind.training], .medium)]),
    FormNeedRule(
      "debt", .economic, .debt,
      [
        .yes(.indebted, .medium),
        .chosen(.debtPressure, [DebtPressure.shaming, .seizure], .high),
        .chosen(.debtPressure, [DebtPressure.threats, .violence], .urgent),
        .chosen(.debtPressure, number: 2, [DebtPressure.shaming, .seizure], .high),
        .chosen(.debtPressure, number: 2, [DebtPressure.threats, .violence], .urgent),
        .today(.debts, .high),
        .suspected(.vulnerableDebt, .high),
        .chosen(.debtPressureNow, [DebtPressure.shaming, .seizure], .high),
        .chosen(.debtPressureNow, [DebtPressure.threats, .violence], .urgent),
      ]),
  ]
}

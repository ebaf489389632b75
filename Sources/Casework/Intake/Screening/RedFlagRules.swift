/// Which alerts a set of answers raises (domain.md 4.4); pure, asked at every answer and again before saving.
package enum RedFlagRules {
  /// In the order of `RedFlagKind`; `day` is the day of the interview, which decides who is a minor.
  package static func raised(by answers: Answers, on day: CivilDay) -> [RedFlagKind] {
    RedFlagKind.allCases.filter { isRaised($0, by: answers, on: day) }
  }

  private static func isRaised(_ kind: RedFlagKind, by answers: Answers, on day: CivilDay) -> Bool {
    func said(_ fields: CoreField...) -> Bool {
      fields.contains { isYesOrSuspected(answers[FieldCode($0)]) }
    }
    switch kind {
    case .suicidal: return said(.flagSuicidal)
    case .unaccompaniedMinor:
      return said(.vulnerableUnaccompanied, .vulnerableSeparated) && mayBeMinor(answers, on: day)
    case .trafficking: return said(.vulnerableTrafficking)
    case .sexualExploitation: return said(.flagSexualExploitation)
    case .hallucinations: return said(.flagHallucinations)
    case .physicalViolence: return said(.flagPhysicalViolence, .vulnerableViolence)
    case .acuteIllness: return said(.flagAcuteIllness)
    case .pregnancyDanger: return said(.flagPregnancyDanger)
    case .threat: return said(.flagThreat) || isThreatenedForDebt(answers)
    case .smuggled: return said(.flagSmuggled, .smuggler)
    case .homelessTonight:
      return said(.flagHomeless) || answers[FieldCode(.shelterTonight)] == .yesNo(false)
    }
  }

  private static func isYesOrSuspected(_ answer: Answer?) -> Bool {
    switch answer {
    case .choice(let code): ThreeWay.raising.contains(code)
    case .yesNo(let yes): yes
    default: false
    }
  }

  /// An age nobody knows is taken for a minor's: the conduct protects, and costs an adult little.
  private static func mayBeMinor(_ answers: Answers, on day: CivilDay) -> Bool {
    guard case .date(let birth) = answers[FieldCode(.birth)] else { return true }
    return birth.age(on: day) < 18
  }

  private static func isThreatenedForDebt(_ answers: Answers) -> Bool {
    (1...JourneyQuestions.debtCount).contains { ordinal in
      guard case .choice(let code) = answers[FieldCode(.debtPressure, ordinal)] else { return false }
      return DebtPressure(rawValue: code)?.isThreat ?? false
    }
  }
}

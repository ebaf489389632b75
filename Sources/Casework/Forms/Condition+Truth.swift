extension Condition {
  /// Whether the question is asked on `today`, given the answers that stand.
  package func holds(on today: CivilDay, _ answer: (FieldCode) -> Answer?) -> Bool {
    switch self {
    case .always: true
    case .isYes(let code): answer(code)?.isYes ?? false
    case .isNo(let code): answer(code)?.isNo ?? false
    case .hasOption(let code, let options): answer(code)?.has(options) ?? false
    case .isAnswered(let code): answer(code)?.isValue ?? false
    case .isYounger(let code, let age): answer(code)?.isBirth(youngerThan: age, on: today) ?? false
    case .not(let condition): !condition.holds(on: today, answer)
    case .all(let conditions): conditions.allSatisfy { $0.holds(on: today, answer) }
    case .any(let conditions): conditions.contains { $0.holds(on: today, answer) }
    }
  }

  /// The part that does not hold, to be said as the reason of a skipped question; nil when all of it holds.
  package func failing(on today: CivilDay, _ answer: (FieldCode) -> Answer?) -> Condition? {
    if case .all(let conditions) = self {
      for condition in conditions {
        if let failing = condition.failing(on: today, answer) { return failing }
      }
      return nil
    }
    return holds(on: today, answer) ? nil : self
  }
}

extension Answer {
  /// Whether something was answered, not only the reason why nothing was.
  package var isValue: Bool {
    if case .noAnswer = self { false } else { true }
  }

  /// A yes, to a question with or without a third way.
  package var isYes: Bool { self == .yesNo(true) || self == .choice(ThreeWay.yes.rawValue) }

  package var isNo: Bool { self == .yesNo(false) || self == .choice(ThreeWay.no.rawValue) }

  /// Whether one of `options` was chosen.
  package func has(_ options: Set<String>) -> Bool {
    switch self {
    case .choice(let code): options.contains(code)
    case .choices(let codes): !options.isDisjoint(with: codes)
    default: false
    }
  }

  fileprivate func isBirth(youngerThan age: Int, on day: CivilDay) -> Bool {
    guard case .date(let birth) = self else { return false }
    // Below the age of an adult the question protects, and a doubt is the child's.
    return age == 18 ? birth.mayBeMinor(on: day) : birth.age(on: day) < age
  }
}

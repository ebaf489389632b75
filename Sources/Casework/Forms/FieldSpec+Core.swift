extension FieldSpec {
  /// A question of a core form whose width follows from what is typed into it, at most 26 columns: the entry
  /// column of an 80-column intake.
  static func ask(
    _ field: CoreField,
    number ordinal: Int = 1,
    _ kind: FieldKind,
    in compartment: Compartment,
    required isRequired: Bool = false,
    when relevance: Condition = .always,
    checks: [FieldCheck] = [],
    repeats: Bool = false,
    noAnswers: Set<NoAnswer> = Set(NoAnswer.allCases),
    conflict: ConflictRule = .latest,
    raises: [String: RedFlagKind] = [:]
  ) -> FieldSpec {
    FieldSpec(
      FieldCode(field, ordinal),
      kind,
      width: kind.usualWidth,
      isRequired: isRequired,
      relevance: relevance,
      checks: checks,
      repeats: repeats,
      advances: kind.usuallyAdvances,
      compartment: compartment,
      noAnswers: noAnswers,
      conflict: conflict,
      raises: raises)
  }

  /// The same question, asked only where `gate` holds as well.
  func gated(by gate: Condition) -> FieldSpec {
    FieldSpec(
      code,
      kind,
      width: width,
      isRequired: isRequired,
      relevance: relevance == .always ? gate : .all([gate, relevance]),
      checks: checks,
      repeats: repeats,
      advances: advances,
      compartment: compartment,
      noAnswers: noAnswers,
      conflict: conflict,
      raises: raises)
  }
}

extension FieldKind {
  /// Columns that hold the longest usual entry of this kind.
  fileprivate var usualWidth: Int {
    switch self {
    case .text(let limit), .longText(let limit): min(limit, 26)
    case .choice(let list): max(1, list.options.map(\.count).max() ?? 1)
    case .choices: 20
    case .yesNo: 1
    case .number(let range): String(range.upperBound).count
    case .money: 14
    case .day: 10
    case .partialDate: 14
    case .phone: 20
    case .documentNumber: 20
    }
  }

  /// A code that is whole is the whole answer.
  fileprivate var usuallyAdvances: Bool {
    switch self {
    case .yesNo, .choice: true
    default: false
    }
  }
}

extension Condition {
  /// The fields whose answers decide it.
  package var fields: Set<FieldCode> {
    switch self {
    case .always: []
    case .isYes(let code), .isNo(let code), .isAnswered(let code): [code]
    case .hasOption(let code, _), .isYounger(let code, _): [code]
    case .not(let condition): condition.fields
    case .all(let conditions), .any(let conditions):
      conditions.reduce(into: []) { $0.formUnion($1.fields) }
    }
  }
}

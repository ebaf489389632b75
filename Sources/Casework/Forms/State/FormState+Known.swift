extension FormState {
  /// Answers known from elsewhere go into the fields that are still empty; what was typed stays.
  package mutating func takeOver(_ known: Answers, in context: FormContext) {
    for (place, field) in plan.fields.enumerated() where entries[place].isEmpty {
      guard let answer = known[field.code] else { continue }
      entries[place] = FieldEntry(answer, to: field, in: context)
    }
    decideWhatIsAsked()
    settleFocus()
    arrive()
  }
}

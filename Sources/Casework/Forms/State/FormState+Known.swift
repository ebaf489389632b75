extension FormState {
  /// Answers known from elsewhere go into the fields that are still empty, and in the place of what was typed in
  /// `replacing`; everything else that was typed stays.
  package mutating func takeOver(
    _ known: Answers, replacing: Set<FieldCode> = [], in context: FormContext
  ) {
    for (place, field) in plan.fields.enumerated() {
      guard entries[place].isEmpty || replacing.contains(field.code), let answer = known[field.code] else {
        continue
      }
      entries[place] = FieldEntry(answer, to: field, in: context)
    }
    decideWhatIsAsked()
    settleFocus()
    arrive()
  }
}

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
    settle()
  }

  /// The fields of a section hold these answers and nothing else.
  package mutating func put(_ answers: Answers, in section: SectionCode, in context: FormContext) {
    guard let places = plan.sections.first(where: { $0.code == section })?.places else { return }
    for place in places {
      let field = plan.fields[place]
      entries[place] = answers[field.code].map { FieldEntry($0, to: field, in: context) } ?? FieldEntry()
    }
    settle()
  }

  private mutating func settle() {
    decideWhatIsAsked()
    settleFocus()
    arrive()
  }
}

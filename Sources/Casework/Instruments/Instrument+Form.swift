extension Instrument {
  /// The code of the form, as drafts keep it: "interview.RSS".
  package var formCode: String { "interview.\(code)" }

  /// What is typed: the circumstances, then the items, one key each; all in the instrument's compartment.
  package var form: FormSpec {
    FormSpec(
      code: formCode,
      version: version,
      sections: [
        SectionSpec(code: .interview, fields: InterviewQuestions.fields(in: compartment)),
        SectionSpec(code: .items, fields: items.map(field)),
      ])
  }

  private func field(of item: InstrumentItem) -> FieldSpec {
    FieldSpec(
      item.field,
      .choice(item.scale.list),
      width: 1,
      relevance: item.relevance,
      advances: true,
      compartment: compartment,
      raises: item.raises)
  }
}

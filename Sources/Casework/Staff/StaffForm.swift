/// What is asked to add somebody to the staff of an office.
package enum StaffForm {
  package static let code = "staff"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .staff,
        fields: [
          .ask(
            .staffName, .text(limit: 60), in: .identity, required: true,
            checks: [FieldCheck(.atLeast(length: 2), .refuse)], noAnswers: []),
          .ask(
            .staffLogin, .text(limit: 20), in: .identity, required: true,
            checks: [FieldCheck(.atLeast(length: 2), .refuse)], noAnswers: []),
          .ask(.staffRole, .choice(OptionList(RoleCode.self)), in: .identity, required: true, noAnswers: []),
        ])
    ])
}

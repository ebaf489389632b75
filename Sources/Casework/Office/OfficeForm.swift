/// What is asked once, at the first opening of an office on a host: who it is and who answers for it.
package enum OfficeForm {
  package static let code = "office"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .office,
        fields: [
          .ask(.officeRegion, .choice(OptionList(Region.self)), in: .identity, required: true, noAnswers: []),
          .ask(
            .officeName, .text(limit: 40), in: .identity, required: true,
            checks: [FieldCheck(.atLeast(length: 2), .refuse)], noAnswers: []),
          .ask(
            .headName, .text(limit: 60), in: .identity, required: true,
            checks: [FieldCheck(.atLeast(length: 2), .refuse)], noAnswers: []),
          .ask(
            .staffLogin, .text(limit: 20), in: .identity, required: true,
            checks: [FieldCheck(.atLeast(length: 2), .refuse)], noAnswers: []),
          .ask(
            .officeLanguage, .choice(OptionList(ScreenLanguage.self)), in: .identity, required: true,
            noAnswers: []),
        ])
    ])
}

/// What is asked when a follow-up is planned by hand or changed.
package enum FollowUpForm {
  package static let code = "followUp"
  /// Names the list of instruments that can be asked.
  package static let instrumentList = "followUpInstrument"

  /// - Parameters:
  ///   - logins: those of the staff it may be given to.
  ///   - instruments: the codes of instruments, without version.
  package static func spec(agents logins: [String], instruments: [String]) -> FormSpec {
    let every = FieldCode(.followUpEvery)
    return FormSpec(
      code: code,
      version: 1,
      sections: [
        SectionSpec(
          code: .followUp,
          fields: [
            .ask(
              .followUpKind, .choice(OptionList(FollowUpKind.self)), in: .casework, required: true,
              noAnswers: []),
            .ask(
              .followUpInstrument, .choice(OptionList(code: instrumentList, options: instruments)),
              in: .casework, required: true,
              when: .hasOption(FieldCode(.followUpKind), [FollowUpKind.interview.rawValue]), noAnswers: []),
            .ask(
              .followUpDay, .day, in: .casework, required: true, checks: [FieldCheck(.notInPast, .refuse)],
              noAnswers: []),
            .ask(
              .followUpTime, .text(limit: 5), in: .casework, checks: [FieldCheck(.timeOfDay, .refuse)],
              noAnswers: []),
            .ask(
              .followUpChannel, .choice(OptionList(ContactChannel.self)), in: .casework, required: true,
              noAnswers: []),
            .ask(
              .followUpAgent, .choice(OptionList(code: HandoverForm.agentList, options: logins)),
              in: .casework, noAnswers: []),
            .ask(.followUpEvery, .number(1...99), in: .casework, noAnswers: []),
            .ask(
              .followUpUnit, .choice(OptionList(RecurrenceUnit.self)), in: .casework, required: true,
              when: .isAnswered(every), noAnswers: []),
            .ask(
              .followUpUntil, .day, in: .casework, when: .isAnswered(every),
              checks: [FieldCheck(.notBefore(FieldCode(.followUpDay)), .refuse)], noAnswers: []),
            .ask(.followUpNote, .longText(limit: 500), in: .casework, noAnswers: [], conflict: .append),
          ])
      ])
  }

  /// What became of it, for the history.
  package static let statusField = FieldSpec.ask(
    .followUpStatus, .choice(OptionList(FollowUpStatus.self)), in: .casework, noAnswers: [])
}

import Casework

/// The form that fits a follow-up that was done: the interview, the plan, the action, else a note.
enum FittingForm {
  static func screen(
    for followUp: FollowUp, file: CaseFile, agenda: CaseAgenda, in context: DeskContext
  ) -> any Screen {
    work(for: followUp, file: file, in: context).map { work, field in
      RecordScreen(work, file: file, draft: context.newID(), at: field, in: context)
    } ?? ContactScreen(file: file, agenda: agenda, done: followUp, in: context)
  }

  private static func work(
    for followUp: FollowUp, file: CaseFile, in context: DeskContext
  ) -> (RecordWork, FieldCode?)? {
    guard file.header.status == .open else { return nil }
    switch followUp.kind {
    case .interview:
      guard context.allows(.assess),
        let instrument = context.wording.instruments.current.first(where: { $0.code == followUp.instrument }),
        context.member.map({ instrument.mayBeRun(by: $0.role) }) ?? false
      else { return nil }
      var preset: Answers = [FieldCode(.interviewDay): .date(.day(context.today))]
      preset[FieldCode(.interviewMoment)] = moment(of: followUp, by: context.schedule.rules).map {
        .choice($0.rawValue)
      }
      return (RecordWork(interview: instrument, id: context.newID(), preset: preset), nil)
    case .plan:
      guard context.allows(.writePlan), let plan = CaseWork(file.records).plan else { return nil }
      return RecordWork(plan, context).map { ($0, FieldCode(.planReview)) }
    case .action:
      guard context.allows(.writePlan), case .rule(let mark) = followUp.origin,
        let action = file.records.first(where: { $0.id == mark.subject && $0.kind == .action })
      else { return nil }
      return RecordWork(action, context).map { ($0, FieldCode(.actionState)) }
    case .contact, .referral, .other: return nil
    }
  }

  /// Which interview of the way it is: the months of a rule count from the baseline to the last.
  private static func moment(of followUp: FollowUp, by rules: FollowUpRules) -> InterviewMoment? {
    guard case .rule(let mark) = followUp.origin,
      let rule = rules.rules.first(where: { $0.code == mark.rule })
    else { return nil }
    return switch rule.offsets {
    case .days, .byLevel: .baseline
    case .months(let months): mark.step == months.last ? .final : .progress
    }
  }
}

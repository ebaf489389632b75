import Casework

/// Referrals and follow-ups of a case for other programs.
struct CourseJSON {
  let course: CaseCourse
  let today: CivilDay

  var values: [String: MachineValue] {
    [
      "referrals": .list(
        course.referrals.map { line in
          ReferralsJSON.value(of: line, provider: course.directory.provider(line.card.provider))
        }),
      "followUps": .list(course.agenda.followUps.map { .record(AgendaJSON.facts(of: $0, today: today)) }),
      "attempts": .list(course.agenda.attempts.map(value(of:))),
    ]
  }

  private func value(of attempt: ContactAttempt) -> MachineValue {
    .record([
      "day": .text(MachineText.day(attempt.day)),
      "minute": attempt.time.map { .number($0.minute) } ?? .nothing,
      "channel": .text(attempt.channel.rawValue),
      "result": .text(attempt.result.rawValue),
      "followUp": attempt.followUp.map { .text($0.description) } ?? .nothing,
    ])
  }
}

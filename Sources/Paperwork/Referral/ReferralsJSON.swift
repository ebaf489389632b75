package import Casework

/// The result of `baos referrals` for other programs.
package enum ReferralsJSON {
  /// - Parameters:
  ///   - number: of the case.
  ///   - person: nil where it is not known here.
  ///   - agent: the login of the staff member who answers for it; "" for nobody known.
  package static func text(
    of lines: [ReferralLine],
    number: (ReferralCard) -> CaseNumber?,
    person: (ReferralCard) -> PersonHeader?,
    provider: (ReferralCard) -> Provider?,
    agent: (ReferralCard) -> String
  ) -> String {
    let referrals = lines.map { line in
      let card = line.card
      var facts = facts(of: line, provider: provider(card))
      facts["case"] = number(card).map { .text($0.description) } ?? .nothing
      facts["person"] = person(card).map { MachineValue($0) } ?? .nothing
      facts["agent"] = .some(agent(card))
      return MachineValue.record(facts)
    }
    return MachineValue.record(["total": .number(lines.count), "referrals": .list(referrals)]).json
  }

  /// One of them, of a case that is named elsewhere.
  static func value(of line: ReferralLine, provider: Provider?) -> MachineValue {
    .record(facts(of: line, provider: provider))
  }

  private static func facts(of line: ReferralLine, provider: Provider?) -> [String: MachineValue] {
    let (card, standing) = (line.card, line.card.standing)
    return [
      // A list keeps silent about what a restricted one is for and to whom it goes.
      "category": card.isRestricted ? .nothing : .text(card.category.rawValue),
      "provider": card.isRestricted ? .nothing : provider.map { .text($0.code) } ?? .nothing,
      "id": .text(card.id.description),
      "number": card.state == .draft ? .nothing : .text(card.number.description),
      "restricted": .truth(card.isRestricted),
      "urgency": .text(card.urgency.rawValue),
      "state": .text(card.state.rawValue),
      "since": day(standing.since),
      "made": day(card.made),
      "issued": day(standing.issued),
      "answered": day(standing.answered),
      "until": day(standing.until),
      "chases": .number(standing.chases),
      "outcome": standing.outcome.map { .text($0.rawValue) } ?? .nothing,
      "due": day(line.due?.day),
      "task": line.due.map { .text(code(of: $0.task)) } ?? .nothing,
      "daysLate": line.lateness.map { .number($0.days) } ?? .nothing,
      "unanswered": .truth(line.isSilent),
    ]
  }

  private static func day(_ day: CivilDay?) -> MachineValue {
    day.map { .text(MachineText.day($0)) } ?? .nothing
  }

  /// Reminders are told apart by their number, every other task is called as in code.
  private static func code(of task: ReferralTask) -> String {
    if case .remind(let number) = task { "remind\(number)" } else { "\(task)" }
  }
}

package import Casework

/// The follow-ups of a day for other programs.
package enum AgendaJSON {
  package static func text(of lines: [AgendaLine], on day: CivilDay, today: CivilDay) -> String {
    let followUps = lines.map { line in
      var facts = facts(of: line.followUp, today: today)
      facts["case"] = .text(line.number.description)
      facts["person"] = MachineValue(line.person)
      facts["agent"] = .some(line.agent)
      return MachineValue.record(facts)
    }
    return MachineValue.record([
      "day": .text(MachineText.day(day)), "total": .number(lines.count), "followUps": .list(followUps),
    ]).json
  }

  /// What is known of a follow-up itself, whosever it is.
  static func facts(of followUp: FollowUp, today: CivilDay) -> [String: MachineValue] {
    [
      "id": .text(followUp.id.description),
      "kind": .text(followUp.kind.rawValue),
      "instrument": followUp.instrument.map { .text($0) } ?? .nothing,
      "day": .text(MachineText.day(followUp.due)),
      "minute": followUp.time.map { .number($0.minute) } ?? .nothing,
      "channel": .text(followUp.channel.rawValue),
      "status": .text(followUp.status.rawValue),
      "isLate": .truth(followUp.isLate(on: today)),
    ]
  }
}

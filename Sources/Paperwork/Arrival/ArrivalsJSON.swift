package import Casework

/// The result of `baos arrivals` for other programs.
package enum ArrivalsJSON {
  /// - Parameter number: of a case that was opened from an announcement.
  package static func text(
    of arrivals: [AnnouncedArrival], on today: CivilDay, number: (RecordID) -> CaseNumber?
  ) -> String {
    let all = arrivals.map { arrival in
      let standing = arrival.standing
      let answers = arrival.answers.map { ($0.description, MachineValue($1)) }
      return MachineValue.record([
        "id": .text(arrival.id.description),
        "day": .text(MachineText.day(arrival.day)),
        "isAbout": .truth(arrival.isAbout),
        "isLate": .truth(arrival.isLate(on: today)),
        "people": .number(arrival.people),
        "status": .text(standing.status.rawValue),
        "reason": standing.reason.map { .text($0.rawValue) } ?? .nothing,
        "ended": standing.ended.map { .text(MachineText.day($0)) } ?? .nothing,
        "cases": .list(arrival.registered.compactMap { number($0).map { .text($0.description) } }),
        "answers": .record(Dictionary(answers) { first, _ in first }),
      ])
    }
    return MachineValue.record(["total": .number(arrivals.count), "arrivals": .list(all)]).json
  }
}

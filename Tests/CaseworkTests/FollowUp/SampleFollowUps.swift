import Casework

/// A case opened on Tuesday 24 November 2026 by somebody who came back on the 20th, and what is planned for it.
enum SampleFollowUps {
  static let caseID = RecordID(high: 1, low: 1)
  static let opened = CivilDay(number: 20_781)
  static let returned = CivilDay(number: 20_777)
  static let agent = RecordID(high: 3, low: 3)

  static func facts(level: VulnerabilityLevel? = .high) -> FollowUpFacts {
    FollowUpFacts(caseID: caseID, opened: opened, level: level, returned: returned)
  }

  static func planned(
    _ id: UInt64, due: CivilDay = opened, origin: FollowUp.Origin = .byHand, recurrence: Recurrence? = nil
  ) -> FollowUp {
    FollowUp(
      id: RecordID(high: 9, low: id), caseID: caseID, kind: .contact, due: due, channel: .phone,
      origin: origin,
      recurrence: recurrence)
  }

  static func attempt(
    _ id: UInt64, _ result: ContactResult, day: CivilDay = opened, channel: ContactChannel = .phone
  ) -> ContactAttempt {
    ContactAttempt(
      id: RecordID(high: 8, low: id), caseID: caseID, day: day, channel: channel, result: result, agent: agent
    )
  }

  /// What is planned once somebody took every proposal.
  static func taking(
    _ proposals: [FollowUpProposal], in existing: [FollowUp]
  ) -> [FollowUp] {
    var all = existing
    for proposal in proposals {
      if let place = all.firstIndex(where: { $0.id == proposal.moving }) {
        all[place] = all[place].moved(by: proposal)
      } else {
        let id = RecordID(high: 9, low: 1_000 + UInt64(all.count))
        all.append(proposal.followUp(id: id, caseID: caseID, agent: agent))
      }
    }
    return all
  }

  /// The rules of the program with one line changed.
  static func rules(_ what: String, _ instead: String) throws -> FollowUpRules {
    let text = String(decoding: FollowUpRules.file, as: UTF8.self)
    return try FollowUpRules(yaml: Array(text.replacing(what, with: instead).utf8))
  }
}

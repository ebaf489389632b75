/// How much of a day follow-ups take. How long each takes, and how much of a day there is for them, are proposals [P].
package enum Workload {
  /// Minutes of a day that an agent has for follow-ups.
  package static let most = 360

  /// Of those that are still to be done, in minutes.
  package static func minutes(of followUps: some Sequence<FollowUp>) -> Int {
    followUps.reduce(0) { $0 + ($1.isPlanned ? minutes(of: $1) : 0) }
  }

  /// Whoever has more on that day than it holds, the fullest first. Those that nobody answers for are left out.
  package static func overloaded(
    _ followUps: [FollowUp], owner: (FollowUp) -> RecordID?
  ) -> [(agent: RecordID, minutes: Int)] {
    Dictionary(grouping: followUps, by: owner).compactMap { agent, own in
      let minutes = minutes(of: own)
      return agent.flatMap { minutes > most ? ($0, minutes) : nil }
    }
    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    .map { (agent: $0.0, minutes: $0.1) }
  }

  private static func minutes(of followUp: FollowUp) -> Int {
    switch followUp.channel {
    case .phone: 20
    case .office: 45
    case .home: 120
    case .message: 10
    case .other: 30
    }
  }
}

/// The follow-ups of a whole office in memory, by case and by day.
package struct Agenda: Sendable {
  private var byCase: [RecordID: CaseAgenda] = [:]
  /// The cases that have something on a day. What they have is kept once, with the case: an office has tens of thousands.
  private var byDay: [CivilDay: Set<RecordID>] = [:]
  /// Days that something is planned on.
  private var plannedByDay: [CivilDay: Int] = [:]

  /// What ended on an earlier day is not here, but for cases that were `put`; nil when everything is.
  package private(set) var since: CivilDay?

  package init() {}

  package init(_ cases: some Sequence<CaseAgenda>, since: CivilDay? = nil) {
    self.since = since
    for agenda in cases {
      byCase[agenda.caseID] = agenda
      for followUp in agenda.followUps { add(followUp) }
    }
  }

  /// Of all cases that have any.
  package var cases: Dictionary<RecordID, CaseAgenda>.Values { byCase.values }

  package var count: Int { byCase.values.reduce(0) { $0 + $1.followUps.count } }

  /// Empty for a case that nothing was planned or tried for.
  package func of(_ caseID: RecordID) -> CaseAgenda { byCase[caseID] ?? CaseAgenda(caseID: caseID) }

  /// Of a day, by time; whatever became of them.
  package func on(_ day: CivilDay) -> [FollowUp] {
    (byDay[day] ?? []).flatMap { of($0).followUps.filter { $0.due == day } }.sorted(by: FollowUp.isBefore)
  }

  /// Planned for days that are over, oldest first.
  package func late(on today: CivilDay) -> [FollowUp] {
    plannedByDay.keys.filter { $0 < today }.sorted().flatMap { on($0).filter(\.isPlanned) }
  }

  /// What is to be done on a day, and what is late when that is today; those that `isWanted` lets through.
  package func sheet(of day: CivilDay, today: CivilDay, isWanted: (FollowUp) -> Bool) -> [FollowUp] {
    ((day == today ? late(on: today) : []) + on(day)).filter { $0.isPlanned && isWanted($0) }
  }

  package func followUp(_ id: RecordID, of caseID: RecordID) -> FollowUp? {
    byCase[caseID]?.followUps.first { $0.id == id }
  }

  /// Takes the place of what was known of the case.
  package mutating func put(_ agenda: CaseAgenda) {
    for followUp in byCase[agenda.caseID]?.followUps ?? [] { remove(followUp) }
    byCase[agenda.caseID] = agenda
    for followUp in agenda.followUps { add(followUp) }
  }

  private mutating func add(_ followUp: FollowUp) {
    byDay[followUp.due, default: []].insert(followUp.caseID)
    if followUp.isPlanned { plannedByDay[followUp.due, default: 0] += 1 }
  }

  private mutating func remove(_ followUp: FollowUp) {
    byDay[followUp.due]?.remove(followUp.caseID)
    guard followUp.isPlanned, let planned = plannedByDay[followUp.due] else { return }
    plannedByDay[followUp.due] = planned > 1 ? planned - 1 : nil
  }
}

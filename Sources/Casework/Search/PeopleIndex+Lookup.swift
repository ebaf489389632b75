extension PeopleIndex {
  /// How many people have a header here.
  package var personCount: Int { people.slots.count { $0.wireLength > 0 } }

  package var caseCount: Int { cases.rows.count { !$0.isGone } }

  package func header(of person: RecordID) -> PersonHeader? {
    people.slot(of: person).flatMap(people.header)
  }

  /// The person's cases, latest opened first.
  package func cases(of person: RecordID) -> [CaseHeader] {
    guard let slot = people.slot(of: person) else { return [] }
    var found: [CaseHeader] = []
    forEachCase(ofSlot: slot) { found.append(header(row: $0)) }
    return found.sorted { ($0.opened, $0.number) > ($1.opened, $1.number) }
  }

  package func caseHeader(_ id: RecordID) -> CaseHeader? {
    guard let row = cases.row(of: id), !cases.rows[row].isGone else { return nil }
    return header(row: row)
  }

  package func `case`(numbered number: CaseNumber) -> CaseHeader? {
    cases.row(numbered: number).map(header(row:))
  }

  /// The case a typed number means, or the cases it may mean with one slip; best first.
  package func cases(closestTo typed: String) -> [CaseHeader] {
    CaseNumber.closest(to: typed) { cases.row(numbered: $0) != nil }.compactMap { `case`(numbered: $0) }
  }

  /// How many cases have each status; a status without cases is left out.
  package var countsByStatus: [CaseStatus: Int] {
    var counts: [CaseStatus: Int] = [:]
    for row in cases.rows where !row.isGone { counts[row.status, default: 0] += 1 }
    return counts
  }

  /// Cases opened on `day` or after it: the latest `limit`, and how many there are. One pass, 0.3 ms at 100,000.
  package func cases(openedSince day: CivilDay, limit: Int = .max) -> CaseShortlist {
    let first = Int32(clamping: day.number)
    return shortlist(limit) { $0.opened >= first && !$0.isGone ? $0.openedRank : nil }
  }

  /// Open cases for which nothing was recorded after the intake: the oldest `limit`, and how many there are.
  package func casesWithNothingDone(limit: Int = .max) -> CaseShortlist {
    shortlist(limit) { $0.isWaiting ? ~$0.openedRank : nil }
  }

  /// Open cases of an agent, or of all, the oldest first.
  package func openCases(of agent: RecordID? = nil) -> [CaseHeader] {
    let wanted = agent.map { cases.agentNumber($0) }
    return cases.rows.indices
      .filter { row in
        let row = cases.rows[row]
        return !row.isGone && row.status == .open && (wanted == nil || wanted == row.agent)
      }
      .sorted { cases.rows[$0].openedRank < cases.rows[$1].openedRank }
      .map(header(row:))
  }

  /// The cases of the highest ranks, those without a rank left out.
  private func shortlist(_ limit: Int, rank: (CaseTable.Row) -> UInt64?) -> CaseShortlist {
    var top = TopHits(limit: limit)
    cases.rows.withUnsafeBufferPointer { rows in
      for row in rows.indices {
        if let rank = rank(rows[row]) { top.offer(Int32(row), rank: rank) }
      }
    }
    let total = top.total
    return CaseShortlist(headers: top.rows().map { header(row: Int($0)) }, total: total)
  }

  func header(row: Int) -> CaseHeader {
    cases.header(cases.rows[row], person: people.slots[Int(cases.rows[row].person)].id)
  }

  func forEachCase(ofSlot slot: Int, _ body: (Int) -> Void) {
    var row = people.slots[slot].firstCase
    while row >= 0 {
      if !cases.rows[Int(row)].isGone { body(Int(row)) }
      row = cases.rows[Int(row)].next
    }
  }
}

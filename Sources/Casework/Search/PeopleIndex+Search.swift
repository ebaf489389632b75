extension PeopleIndex {
  /// The cases a query asks for, best first: `limit` of them after the first `offset`, and how many there are.
  package func search(_ query: CaseQuery, offset: Int = 0, limit: Int) -> SearchResult {
    let filter = CaseFilter(query, in: self)
    if filter.findsNothing { return SearchResult(hits: [], total: 0) }
    let plan = SearchPlan(query.text, in: self)
    var top = TopHits(limit: max(0, offset) + max(0, limit))
    if plan.terms.isEmpty {
      offerAll(query.sort, filter, to: &top)
    } else {
      offerMatching(plan, query.sort, filter, to: &top)
    }
    let total = top.total
    let hits = top.rows().dropFirst(max(0, offset)).map { hit(row: Int($0), plan) }
    return SearchResult(hits: hits, total: total)
  }

  private func offerAll(_ sort: CaseQuery.Sort, _ filter: CaseFilter, to top: inout TopHits) {
    people.withTokens { slots, _ in
      cases.rows.withUnsafeBufferPointer { rows in
        for row in rows.indices.reversed() where filter.allows(rows[row]) {
          let person = slots[Int(rows[row].person)]
          guard filter.allows(person) else { continue }
          top.offer(Int32(row), rank: rank(rows[row], person, sort, score: 0))
        }
      }
    }
  }

  private func offerMatching(
    _ plan: SearchPlan, _ sort: CaseQuery.Sort, _ filter: CaseFilter, to top: inout TopHits
  ) {
    let numbers = NumberRows(plan, self)
    offerSlips(plan, sort, filter, to: &top)
    people.withTokens { slots, tokens in
      plan.fits.withUnsafeBufferPointer { fits in
        cases.rows.withUnsafeBufferPointer { rows in
          // From the latest: the best ranks come early, and most others are then passed by at a glance.
          for slot in slots.indices.reversed() where filter.allows(slots[slot]) {
            let person = slots[slot]
            var found = plan.hasWords ? Self.fit(of: person, tokens, fits) : .none
            if !plan.figures.isEmpty { found.raise(to: plan.figures[slot]) }
            let isFound = found.covers(plan.lanes)
            guard isFound || numbers.isWanted else { continue }
            var row = Int(person.firstCase)
            while row >= 0 {
              defer { row = Int(rows[row].next) }
              guard filter.allows(rows[row]), !plan.slips.contains(Int32(row)) else { continue }
              let score = numbers.isWanted ? numbers.score(rows[row], found) : found.sum
              guard score > 0 else { continue }
              top.offer(Int32(row), rank: rank(rows[row], person, sort, score: score))
            }
          }
        }
      }
    }
  }

  /// The few cases that a mistyped number may mean need no pass over everybody.
  private func offerSlips(
    _ plan: SearchPlan, _ sort: CaseQuery.Sort, _ filter: CaseFilter, to top: inout TopHits
  ) {
    for row in plan.slips.sorted() {
      let header = cases.rows[Int(row)]
      let person = people.slots[Int(header.person)]
      guard filter.allows(person), filter.allows(header) else { continue }
      top.offer(row, rank: rank(header, person, sort, score: 90 * plan.terms.count))
    }
  }

  /// The best fit of each term among a person's words: names count in full, parents and places half.
  @inline(__always)
  private static func fit(
    of person: PersonTable.Slot, _ tokens: UnsafeBufferPointer<UInt32>, _ fits: UnsafeBufferPointer<LaneFits>
  ) -> LaneFits {
    var names = LaneFits.none
    var others = LaneFits.none
    let start = Int(person.tokenStart)
    for position in start..<(start + Int(person.tokenCount)) {
      let token = tokens[position]
      let fit = fits[Int(token & PersonTable.Part.wordMask)]
      if fit.isNone { continue }
      if token < PersonTable.Part.firstOther { names.raise(to: fit) } else { others.raise(to: fit) }
    }
    if !others.isNone { names.raise(to: others.halved) }
    return names
  }

  /// Larger is better. Relevance: the score, then how few names the person has, then the latest change.
  @inline(__always)
  private func rank(
    _ row: CaseTable.Row, _ person: PersonTable.Slot, _ sort: CaseQuery.Sort, score: Int
  ) -> UInt64 {
    let change = UInt64(clamping: row.lastChange) & 0xffff_ffff_ffff
    switch sort {
    case .relevance:
      let surplus = min(15, Int(person.nameCount))
      return UInt64(score > 0 ? score * 16 + 15 - surplus : 0) << 48 | change
    case .lastChange: return change
    case .newest: return row.openedRank
    case .oldest: return ~row.openedRank
    case .name: return ~nameRank(person)
    }
  }

  /// The alphabetical places of the family name and two given names, 21 bits each; people without a name last.
  private func nameRank(_ person: PersonTable.Slot) -> UInt64 {
    let nameless: UInt64 = 0x1f_ffff
    var family = nameless
    var first: UInt64 = 0
    var second: UInt64 = 0
    let start = Int(person.tokenStart)
    for position in start..<(start + Int(person.nameCount)) {
      let token = people.tokens[position]
      let place = min(nameless - 1, UInt64(vocabulary.ranks[Int(token & PersonTable.Part.wordMask)]) + 1)
      if token < PersonTable.Part.firstGiven {
        if family == nameless { family = place }
      } else if first == 0 {
        first = place
      } else if second == 0 {
        second = place
      }
    }
    return family << 42 | first << 21 | second
  }
}

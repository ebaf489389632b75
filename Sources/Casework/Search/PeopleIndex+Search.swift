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
    for (number, row) in cases.rows.enumerated() where filter.allows(row) {
      let person = people.slots[Int(row.person)]
      guard filter.allows(person) else { continue }
      top.offer(Int32(number), rank: rank(row, person, sort, score: 0))
    }
  }

  private func offerMatching(
    _ plan: SearchPlan, _ sort: CaseQuery.Sort, _ filter: CaseFilter, to top: inout TopHits
  ) {
    let hasNumbers = !plan.slips.isEmpty || plan.terms.contains { $0.number != nil }
    let wanted = NumberRows(plan, self)
    people.tokens.withUnsafeBufferPointer { tokens in
      plan.fits.withUnsafeBufferPointer { fits in
        for (slot, person) in people.slots.enumerated() where filter.allows(person) {
          var found = Self.fit(of: person, tokens, fits)
          if !plan.figures.isEmpty {
            found.replace(with: plan.figures[slot], where: plan.figures[slot] .> found)
          }
          let isFound = all((found .> 0) .| (plan.lanes .== 0))
          guard isFound || hasNumbers else { continue }
          var row = person.firstCase
          while row >= 0 {
            let header = cases.rows[Int(row)]
            defer { row = header.next }
            guard filter.allows(header) else { continue }
            let score = isFound && !hasNumbers ? Self.sum(found) : wanted.score(row, header, found)
            guard score > 0 else { continue }
            top.offer(row, rank: rank(header, person, sort, score: score))
          }
        }
      }
    }
  }

  /// The best fit of each term among a person's words: names count in full, parents and places less.
  @inline(__always)
  private static func fit(
    of person: PersonTable.Slot, _ tokens: UnsafeBufferPointer<UInt32>,
    _ fits: UnsafeBufferPointer<SIMD8<UInt8>>
  ) -> SIMD8<UInt8> {
    var names = SIMD8<UInt8>()
    var others = SIMD8<UInt8>()
    let start = Int(person.tokenStart)
    for position in start..<(start + Int(person.tokenCount)) {
      let token = tokens[position]
      let fit = fits[Int(token & PersonTable.Part.wordMask)]
      if token < PersonTable.Part.father.rawValue << PersonTable.Part.shift {
        names.replace(with: fit, where: fit .> names)
      } else {
        others.replace(with: fit, where: fit .> others)
      }
    }
    let lower = (others &>> 1) | (others & 1)
    names.replace(with: lower, where: lower .> names)
    return names
  }

  private static func sum(_ fits: SIMD8<UInt8>) -> Int {
    Int(SIMD8<UInt16>(truncatingIfNeeded: fits).wrappedSum())
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
    case .newest: return openedRank(row)
    case .oldest: return ~openedRank(row)
    case .name: return ~nameRank(person)
    }
  }

  private func openedRank(_ row: CaseTable.Row) -> UInt64 {
    UInt64(UInt32(bitPattern: row.opened) ^ 0x8000_0000) << 32 | UInt64(row.counter)
  }

  /// The alphabetical places of the family name and two given names, 21 bits each; people without a name last.
  private func nameRank(_ person: PersonTable.Slot) -> UInt64 {
    var family: UInt64 = 0x1f_ffff
    var given: [UInt64] = []
    let start = Int(person.tokenStart)
    for position in start..<(start + Int(person.tokenCount)) {
      let token = people.tokens[position]
      let place = min(0x1f_fffe, UInt64(vocabulary.ranks[Int(token & PersonTable.Part.wordMask)]))
      switch PersonTable.Part(rawValue: token >> PersonTable.Part.shift) {
      case .family where family == 0x1f_ffff: family = place
      case .given where given.count < 2: given.append(place)
      default: break
      }
    }
    let first = given.first ?? 0
    let second = given.count > 1 ? given[1] + 1 : 0
    return family << 42 | first << 21 | second
  }
}

/// Which cases the terms that look like case numbers mean.
private struct NumberRows {
  private let plan: SearchPlan
  private let offices: [UInt16?]

  init(_ plan: SearchPlan, _ index: PeopleIndex) {
    self.plan = plan
    offices = plan.terms.map { $0.number?.office.flatMap { index.cases.officeNumber($0) } }
  }

  /// The score of a case whose person fits the terms as `found`; 0 when a term is found neither in the person nor
  /// in the number.
  func score(_ row: Int32, _ header: CaseTable.Row, _ found: SIMD8<UInt8>) -> Int {
    if plan.slips.contains(row) { return 90 * plan.terms.count }
    var score = 0
    for (lane, term) in plan.terms.enumerated() {
      var fit = Int(found[lane])
      if let part = term.number, part.matches(year: Int(header.year), counter: Int(header.counter)),
        offices[lane] == nil || offices[lane] == header.office
      {
        fit = 100
      }
      if fit == 0 { return 0 }
      score += fit
    }
    return score
  }
}

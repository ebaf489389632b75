/// Which cases the terms that look like case numbers mean.
struct NumberRows {
  /// Whether any term may be a number.
  let isWanted: Bool
  private let lanes: [Lane]

  /// One typed word: the numbers it may mean, none when it is no number.
  private struct Lane {
    var office: UInt16?
    var year: UInt8?
    var isNumber = false
    var first: ClosedRange<UInt32> = 0...UInt32.max
    var second: ClosedRange<UInt32>?

    @inline(__always)
    func matches(_ row: CaseTable.Row) -> Bool {
      if !isNumber { return false }
      if let office, office != row.office { return false }
      if let year, year != row.year { return false }
      return first.contains(row.counter) || second?.contains(row.counter) == true
    }
  }

  init(_ plan: SearchPlan, _ index: PeopleIndex) {
    isWanted = plan.terms.contains { $0.number != nil }
    lanes = plan.terms.map { term in
      guard let part = term.number else { return Lane() }
      let ranges = part.counters.map { UInt32(clamping: $0.lowerBound)...UInt32(clamping: $0.upperBound) }
      return Lane(
        office: part.office.flatMap { index.cases.officeNumber($0) },
        year: part.year.map { UInt8(clamping: $0) },
        isNumber: true,
        first: ranges.first ?? 0...UInt32.max,
        second: ranges.count > 1 ? ranges[1] : nil)
    }
  }

  /// The score of a case whose person fits the terms as `found`; 0 when a term is found neither in the person nor
  /// in the number.
  func score(_ header: CaseTable.Row, _ found: LaneFits) -> Int {
    var score = 0
    for lane in lanes.indices {
      let fit = lanes[lane].matches(header) ? 100 : Int(found[lane])
      if fit == 0 { return 0 }
      score += fit
    }
    return score
  }
}

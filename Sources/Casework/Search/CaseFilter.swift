/// The filters of a query as the small numbers that rows and slots are made of.
struct CaseFilter {
  private let state: UInt8?
  private let agent: UInt16?
  private let country: UInt16?
  private let department: UInt8?
  private let opened: ClosedRange<Int32>
  private let onlyUntouched: Bool
  private let among: Set<RecordID>?
  /// Whether a filter names something that no case has.
  let findsNothing: Bool

  init(_ query: CaseQuery, in index: PeopleIndex) {
    state = query.status.flatMap { CaseStatus.allCases.firstIndex(of: $0) }.map { UInt8($0) }
    agent = query.agent.flatMap { index.cases.agentNumber($0) }
    country = query.country.flatMap { index.cases.countryNumber($0) }
    department = query.department.flatMap { index.people.departmentNumber($0) }
    findsNothing =
      query.agent != nil && agent == nil || query.country != nil && country == nil
      || query.department != nil && department == nil
    let first = Int32(clamping: query.opened?.lowerBound.number ?? Int(Int32.min))
    let last = Int32(clamping: query.opened?.upperBound.number ?? Int(Int32.max))
    opened = first...last
    onlyUntouched = query.onlyUntouched
    among = query.among?.cases
  }

  @inline(__always)
  func allows(_ person: PersonTable.Slot) -> Bool { department == nil || department == person.department }

  @inline(__always)
  func allows(_ row: CaseTable.Row) -> Bool {
    if row.isGone || !opened.contains(row.opened) { return false }
    if onlyUntouched, !row.isWaiting { return false }
    if let state, row.state & 0x0f != state { return false }
    if let agent, row.agent != agent { return false }
    if let country, row.country != country { return false }
    if let among, !among.contains(row.id) { return false }
    return true
  }
}

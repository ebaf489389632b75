/// What the list of cases is asked for: typed text, filters, order.
package struct CaseQuery: Hashable, Sendable {
  /// Names in any spelling and order, a case number or part of one, digits of a telephone, a document, a village,
  /// a parent's name, a birth year; every word must be found. "" finds all.
  package var text: String
  package var status: CaseStatus?
  package var agent: RecordID?
  package var opened: ClosedRange<CivilDay>?
  /// ISO 3166 alpha-3 code of the country of return.
  package var country: String?
  /// Code of the person's department.
  package var department: String?
  /// Only open cases for which nothing was recorded after the intake.
  package var onlyUntouched: Bool
  package var sort: Sort

  package init(
    text: String = "",
    status: CaseStatus? = nil,
    agent: RecordID? = nil,
    opened: ClosedRange<CivilDay>? = nil,
    country: String? = nil,
    department: String? = nil,
    onlyUntouched: Bool = false,
    sort: Sort = .relevance
  ) {
    self.text = text
    self.status = status
    self.agent = agent
    self.opened = opened
    self.country = country
    self.department = department
    self.onlyUntouched = onlyUntouched
    self.sort = sort
  }

  package enum Sort: String, CaseIterable, Hashable, Sendable {
    /// Best match first; without text, latest change first.
    case relevance
    case newest
    case oldest
    case name
    case lastChange
  }
}

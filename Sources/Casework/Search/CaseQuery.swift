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
  /// Only these, found by other means than the index.
  package var among: Among?
  package var sort: Sort

  package init(
    text: String = "",
    status: CaseStatus? = nil,
    agent: RecordID? = nil,
    opened: ClosedRange<CivilDay>? = nil,
    country: String? = nil,
    department: String? = nil,
    onlyUntouched: Bool = false,
    among: Among? = nil,
    sort: Sort = .relevance
  ) {
    self.text = text
    self.status = status
    self.agent = agent
    self.opened = opened
    self.country = country
    self.department = department
    self.onlyUntouched = onlyUntouched
    self.among = among
    self.sort = sort
  }

  /// Cases that a look at their follow-up found.
  package struct Among: Hashable, Sendable {
    package let kind: Kind
    package let cases: Set<RecordID>

    package init(_ kind: Kind, _ cases: Set<RecordID>) {
      self.kind = kind
      self.cases = cases
    }

    package enum Kind: Hashable, Sendable {
      /// Nobody spoke to the person for long.
      case silent
      /// Nothing is planned, and no reason says why.
      case unplanned
      /// They did not come, and nobody is to meet them soon.
      case missed
      /// Whose closing this person may decide about.
      case closings
    }
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

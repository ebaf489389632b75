/// A status as it is typed in the filters of the list.
package enum StatusCode: String, OptionVocabulary {
  case open = "O"
  case closed = "C"
  case urgentHelpOnly = "U"

  package static let listCode = "caseStatus"

  package init(_ status: CaseStatus) {
    switch status {
    case .open: self = .open
    case .closed: self = .closed
    case .urgentHelpOnly: self = .urgentHelpOnly
    }
  }

  package var status: CaseStatus {
    switch self {
    case .open: .open
    case .closed: .closed
    case .urgentHelpOnly: .urgentHelpOnly
    }
  }
}

package import Casework
import GRDB

extension CaseStore {
  /// Writes down that the list of cases was searched, and how many it found; never what was typed.
  package func noteSearch(count: Int, by signedIn: SignedIn) throws(StoreProblem) {
    try acting(.searchPeople, by: signedIn) { _, journal in
      try journal.record(
        .searched, .staff, signedIn.member.id,
        clear: [Change(part: "", field: "found", old: nil, new: String(count), basis: nil)])
    }
  }
}

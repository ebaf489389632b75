package import Casework
import GRDB

extension CaseStore {
  /// What was done to a case and its person, newest first, field by field. What lies in a watched compartment, or
  /// one this person has no key of, is a line that says so.
  package func history(of caseFile: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> [HistoryLine] {
    try reading(.readCase, by: signedIn) { db in
      try HistoryReader(signedIn: signedIn, opening: [], names: StaffNames(db)).lines(of: caseFile, db)
    }
  }

  /// The same with the lines of the given compartments opened; the entry in the journal, with the reason, is on disk
  /// before they are returned.
  package func openHistory(
    _ compartments: Set<Compartment>,
    of caseFile: RecordID,
    reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> [HistoryLine] {
    for compartment in compartments.sorted(by: { $0.rawValue < $1.rawValue }) {
      try authorise(compartment.reading, by: signedIn)
      guard signedIn.holds(compartment) else { throw .noKey(compartment) }
    }
    try acting(.readCase, by: signedIn) { db, journal in
      try journal.addOpening(
        compartments, part: nil, of: CaseRow.find(caseFile, db).id, reason: reason, by: signedIn)
    }
    return try reading(.readCase, by: signedIn) { db in
      try HistoryReader(signedIn: signedIn, opening: compartments, names: StaffNames(db)).lines(
        of: caseFile, db)
    }
  }
}

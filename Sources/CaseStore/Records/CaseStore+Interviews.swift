package import Casework
import Foundation
import GRDB
import Vault

extension CaseStore {
  /// Hands every interview of the office that this person may read to `take`, which answers false to stop, and
  /// answers with how many it had to leave out, for want of a key or because they were changed by other hands.
  ///
  /// Withdrawn ones are not there. Where some are sealed in a watched compartment, one line in the journal says so
  /// before anything is read. What was deposited is sealed anew on the way, so that the next report opens it at once.
  package func interviews(
    by signedIn: SignedIn,
    _ take: (HeldInterview) -> Bool
  ) throws(StoreProblem) -> Int {
    try authorise(.readFigures, by: signedIn)
    let opening = Set(FieldLaw.columns).filter { compartment in
      signedIn.holds(compartment) && Permissions.allows(compartment.reading, for: signedIn.member.role)
    }
    try watchInterviews(opening.intersection(FieldLaw.watched), by: signedIn)
    let reader = try reading { db in
      var reader = InterviewReader(opening: opening, by: signedIn)
      try reader.read(db, take)
      return reader
    }
    settle(reader.deposited, by: signedIn)
    return reader.leftOut
  }

  private func watchInterviews(_ watched: Set<Compartment>, by signedIn: SignedIn) throws(StoreProblem) {
    let held: Set<Compartment> = try reading { db in
      let rows = try db.rows(
        "SELECT DISTINCT compartment FROM case_record WHERE kind = 'interview' AND status <> 'withdrawn'")
      return Set(try rows.map { try $0.word("compartment") })
    }
    let shown = held.intersection(watched).map(\.rawValue).sorted().joined(separator: " ")
    guard !shown.isEmpty else { return }
    try acting(.readFigures, by: signedIn) { _, journal in
      try journal.record(
        .opened, .office, identity.office,
        clear: [Change(part: "", field: "interviews", old: nil, new: shown, basis: nil)])
    }
  }

  /// A convenience: where it fails, the next report takes as long as this one. Some at a time, so that no desk waits
  /// to save.
  private func settle(_ deposited: [InterviewReader.Deposited], by signedIn: SignedIn) {
    for start in stride(from: 0, to: deposited.count, by: 1_000) {
      let some = deposited[start..<min(start + 1_000, deposited.count)]
      try? writing { db in
        for found in some {
          let form = try SealedForm(reading: found.sealed)
          let column = found.compartment.column
          let place = Binding(
            table: "section", row: found.section.bytes, column: column, version: form.version)
          try db.run(
            "UPDATE section SET \(column) = ? WHERE id = ? AND \(column) = ?",
            [
              Data(try signedIn.seal(found.text, in: found.compartment, for: place)), found.section,
              Data(found.sealed),
            ])
        }
      }
    }
  }
}

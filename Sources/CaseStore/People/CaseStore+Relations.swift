package import Casework
import GRDB

extension CaseStore {
  /// Remembers what was decided about two people, with who and when; nil takes a decision back.
  package func decide(
    person: RecordID,
    other: RecordID,
    decision: MatchDecision?,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try acting(.linkPeople, by: signedIn) { _, journal in
      try RelationWriter(journal: journal).decide(decision, person, other)
    }
  }

  /// What was decided about this person and others, latest first.
  package func relations(of person: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> [Relation] {
    try reading(.readCase, by: signedIn) { db in try Relations.all(of: person, db) }
  }
}

/// Reads what was decided about people.
enum Relations {
  static func all(of person: RecordID, _ db: Database) throws -> [Relation] {
    let names = try StaffNames(db)
    let rows = try db.rows(
      """
      SELECT lower, higher, decision, decided, decided_by FROM relation
      WHERE (lower = ? OR higher = ?) AND deleted = 0 ORDER BY decided DESC, id DESC
      """, [person, person])
    return try rows.map { row in
      let lower: RecordID = try row.must("lower")
      return Relation(
        other: lower == person ? try row.must("higher") : lower, decision: try row.word("decision"),
        decidedBy: names[try row.must("decided_by")], decided: try row.must("decided"))
    }
  }
}

import Casework
import GRDB

/// Remembers what was decided about two people: one row for each pair, whichever of the two was asked about.
struct RelationWriter {
  let journal: JournalWriter

  private var db: Database { journal.db }

  /// Nil takes a decision back.
  func decide(_ decision: MatchDecision?, _ one: RecordID, _ other: RecordID) throws {
    guard one != other else { return }
    try PersonRow.version(other, db)
    try PersonRow.version(one, db)
    let (lower, higher) = one < other ? (one, other) : (other, one)
    let found = try db.row("SELECT * FROM relation WHERE lower = ? AND higher = ?", [lower, higher])
    if found == nil, decision == nil { return }
    let stamp = journal.stamp()
    let id = try found?.must("id") ?? journal.newID()
    let before = try found.flatMap { row -> String? in
      let isUndone: Bool = try row.must("deleted")
      return isUndone ? nil : try row.must("decision")
    }
    guard before != decision?.rawValue else { return }
    let word = try decision?.rawValue ?? found?.must("decision") ?? ""
    let version: Int = try (found?.must("ver") ?? 0) + 1
    if found == nil {
      try db.run(
        """
        INSERT INTO relation (id, lower, higher, decision, decided, decided_by, ver, hlc, office)
        VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
        """,
        [id, lower, higher, word, journal.moment, journal.staff, stamp.bits, journal.office])
    } else {
      try db.run(
        """
        UPDATE relation SET decision = ?, decided = ?, decided_by = ?, deleted = ?, ver = ?, hlc = ? WHERE id = ?
        """,
        [word, journal.moment, journal.staff, decision == nil, version, stamp.bits, id])
    }
    let pair = [("lower", lower), ("higher", higher)].map { field, person in
      Change(part: "", field: field, old: nil, new: person.description, basis: nil)
    }
    try journal.add(
      decision == .household || decision == .samePerson ? .linked : .separated, .relation, id, stamp: stamp,
      clear: (found == nil ? pair : [])
        + [Change(part: "", field: "decision", old: before, new: decision?.rawValue, basis: nil)])
    try Touched.mark(.person, one, db)
    try Touched.mark(.person, other, db)
  }
}

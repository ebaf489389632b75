package import Casework
import GRDB

extension CaseStore {
  /// A case with the person it is about. Answers of the watched compartments are not opened: each section,
  /// also of a record, says what it holds sealed. Alerts are shown, and those of watched compartments written down first.
  package func caseFile(_ id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> CaseFile {
    let (file, shown) = try reading(.readCase, by: signedIn) { db in
      let row = try CaseRow.find(id, db)
      let names = try StaffNames(db)
      var sections: [SectionCode: SectionRecord] = [:]
      for section in try SectionRow.all(of: row.person, db) + SectionRow.all(of: id, db) {
        sections[section.kind] = try section.record(by: signedIn, names: names)
      }
      let others = try db.rows(
        "SELECT * FROM case_file WHERE person = ? AND id <> ? AND deleted = 0 ORDER BY opened DESC, id DESC",
        [row.person, id])
      let shown = try FlagsShown(of: id, by: signedIn, names: names, db)
      let file = CaseFile(
        header: try row.header(by: signedIn), person: try PersonRow.header(row.person, by: signedIn, db),
        agentName: names[row.agent], sections: sections, flags: shown.flags,
        otherCases: try others.map { try CaseRow($0).header(by: signedIn) },
        relations: try Relations.all(of: row.person, db), sealedFlags: shown.sealed,
        records: try RecordReader(signedIn: signedIn, names: names, db: db).all(of: id),
        closing: try ClosingRow.last(of: id, db)?.proposal(by: signedIn, names: names),
        referrals: try ReferralReader.cards(of: id, by: signedIn, db))
      return (file, shown)
    }
    try watch(shown, of: id, by: signedIn)
    return file
  }

  /// A section with what the given compartments hold. The line in the journal, with the reason, is on disk before
  /// the text is returned; when it cannot be written, nothing is. Throws `noKey` without one of the keys.
  package func openSealed(
    _ compartments: Set<Compartment>,
    section: SectionCode,
    of caseFile: RecordID,
    reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> SectionRecord {
    for compartment in compartments.sorted(by: { $0.rawValue < $1.rawValue }) {
      try authorise(compartment.reading, by: signedIn)
      guard signedIn.holds(compartment) else { throw .noKey(compartment) }
    }
    try acting(.readCase, by: signedIn) { db, journal in
      try journal.addOpening(
        compartments, part: section, of: CaseRow.find(caseFile, db).id, reason: reason, by: signedIn)
    }
    return try reading(.readCase, by: signedIn) { db in
      let row = try CaseRow.find(caseFile, db)
      let owner = section.belongsToPerson ? row.person : caseFile
      guard let found = try SectionRow.find(section, of: owner, db) else {
        throw StoreProblem.noCase(row.number.description)
      }
      return try found.record(by: signedIn, opening: compartments, names: StaffNames(db))
    }
  }

  /// What lists keep of a person; nil when there is nobody, or this person may not search.
  package func header(
    ofPerson id: RecordID,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> PersonHeader? {
    guard try maySearch(signedIn) else { return nil }
    return try reading { db in
      guard try db.row("SELECT 1 FROM person WHERE id = ? AND deleted = 0", [id]) != nil else { return nil }
      return try PersonRow.header(id, by: signedIn, db)
    }
  }

  /// What lists keep of a case; nil when there is none, or this person may not search.
  package func header(ofCase id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> CaseHeader? {
    guard try maySearch(signedIn) else { return nil }
    return try reading { db in
      guard let row = try db.row("SELECT * FROM case_file WHERE id = ? AND deleted = 0", [id]) else {
        return nil
      }
      return try CaseRow(row).header(by: signedIn)
    }
  }

  func maySearch(_ signedIn: SignedIn) throws(StoreProblem) -> Bool {
    guard !signedIn.isWiped else { throw .notSignedIn }
    return Permissions.allows(.searchPeople, for: signedIn.member.role)
  }
}

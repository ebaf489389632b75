import Casework
import GRDB

/// Writes the correction of one section, with the lines and headers that follow from it.
struct Corrector {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }

  /// Says whether anything changed.
  @discardableResult
  func correct(
    _ section: SectionCode,
    of caseFile: RecordID,
    base: SectionRecord?,
    answers: Answers
  ) throws -> Bool {
    var row = try CaseRow.find(caseFile, db)
    let before = row
    guard row.status != .urgentHelpOnly || section == .consent else { throw StoreProblem.consentRefused }
    let owner = section.belongsToPerson ? row.person : row.id
    let stamp = journal.stamp()
    let writer = SectionWriter(signedIn: signedIn, journal: journal, stamp: stamp)
    let changes = try writer.write(answers, in: section, of: owner, base: base)
    guard !changes.isEmpty else { return false }
    if section == .identity || section == .contacts,
      let header = try PersonRow.headerFromSections(row.person, by: signedIn, db)
    {
      try PersonRow.update(header, stamp, by: signedIn, journal)
    }
    row.advance(journal, stamp)
    if !section.belongsToPerson { row.hasFollowUp = true }
    if section == .journey { try row.summarise(answers, by: signedIn) }
    try row.update(db)
    try note(changes, section, owner: owner, stamp: stamp)
    let facts = row.facts(since: before)
    if !facts.isEmpty {
      try journal.add(.corrected, .caseFile, row.id, stamp: stamp, part: section, clear: facts)
    }
    try Touched.mark(.person, row.person, db)
    try Touched.mark(.caseFile, row.id, db)
    return true
  }

  private func note(
    _ changes: [Compartment: [Change]],
    _ section: SectionCode,
    owner: RecordID,
    stamp: Stamp
  ) throws {
    for compartment in FieldLaw.columns {
      guard let made = changes[compartment] else { continue }
      try journal.add(
        .corrected, section.belongsToPerson ? .person : .caseFile, owner, stamp: stamp, part: section,
        sealed: (compartment, made, signedIn))
    }
  }
}

import Casework
import GRDB

/// Writes one intake: person, case, sections, alerts, decisions, journal, and the end of its draft.
struct Registrar {
  let signedIn: SignedIn
  let journal: JournalWriter
  let letters: String

  private var db: Database { journal.db }

  func register(_ registration: Registration) throws -> CaseHeader {
    let stamp = journal.stamp()
    let writer = SectionWriter(signedIn: signedIn, journal: journal, stamp: stamp)
    // Who declines is on file without a name, even when somebody recognised them.
    let known = registration.isRefused ? nil : registration.person
    let sections = kept(registration)
    let person = try known ?? newPerson(sections, stamp)
    if known != nil { try PersonRow.version(person, db) }
    let row = try insertCase(registration, person: person, sections, stamp)
    var changes = Changes()
    for section in SectionCode.intake {
      guard let answers = sections[section] else { continue }
      let owner = section.belongsToPerson ? person : row.id
      let made = try writer.write(answers, in: section, of: owner, base: registration.bases[section])
      changes.add(made, toPerson: section.belongsToPerson)
    }
    try journal(changes, row, stamp: stamp, isKnown: known != nil)
    if known != nil, let header = try PersonRow.headerFromSections(person, by: signedIn, db) {
      if !changes.person.isEmpty { try PersonRow.update(header, stamp, by: signedIn, journal) }
    }
    if !registration.isRefused {
      try FlagRaiser(signedIn: signedIn, journal: journal).raise(
        registration.flags.mapValues { $0 }, in: row.id, isNewCase: true)
      let relations = RelationWriter(journal: journal)
      for (other, decision) in registration.decisions.sorted(by: { $0.key < $1.key }) where other != person {
        try relations.decide(decision, person, other)
      }
    }
    if let arrival = registration.arrival {
      try ArrivalWriter(signedIn: signedIn, journal: journal).join(row.id, to: arrival)
    }
    if let draft = registration.draft { try db.run("DELETE FROM draft WHERE id = ?", [draft]) }
    try db.run("UPDATE staff SET last_case = ? WHERE id = ?", [row.id, journal.staff])
    return try row.header(by: signedIn)
  }

  private func kept(_ registration: Registration) -> [SectionCode: Answers] {
    let sections = registration.sections.filter { SectionCode.intake.contains($0.key) && !$0.value.isEmpty }
    return registration.isRefused ? sections.filter { $0.key == .consent } : sections
  }

  private func newPerson(_ sections: [SectionCode: Answers], _ stamp: Stamp) throws -> RecordID {
    let id = journal.newID()
    let answers = (sections[.identity] ?? [:]).merging(sections[.contacts] ?? [:]) { first, _ in first }
    try PersonRow.insert(PersonHeader(id: id, answers: answers), stamp, by: signedIn, journal)
    return id
  }

  private func insertCase(
    _ registration: Registration,
    person: RecordID,
    _ sections: [SectionCode: Answers],
    _ stamp: Stamp
  ) throws -> CaseRow {
    var row = CaseRow(
      id: journal.newID(), person: person,
      number: try CaseNumbers.next(for: letters, on: registration.day, db),
      status: registration.isRefused ? .urgentHelpOnly : .open, agent: registration.agent ?? journal.staff,
      opened: registration.day, lastChange: journal.moment, stamp: stamp)
    try row.summarise(sections[.journey] ?? [:], by: signedIn)
    try row.insert(office: journal.office, db)
    return row
  }

  /// One entry for each compartment that something was said in.
  private func journal(_ changes: Changes, _ row: CaseRow, stamp: Stamp, isKnown: Bool) throws {
    var facts = row.facts()
    for compartment in FieldLaw.columns {
      guard let made = changes.caseFile[compartment] else { continue }
      try journal.add(
        .registered, .caseFile, row.id, stamp: stamp, clear: facts, sealed: (compartment, made, signedIn))
      facts = []
    }
    if !facts.isEmpty { try journal.add(.registered, .caseFile, row.id, stamp: stamp, clear: facts) }
    if changes.person.isEmpty, !isKnown { try journal.add(.registered, .person, row.person, stamp: stamp) }
    for compartment in FieldLaw.columns {
      guard let made = changes.person[compartment] else { continue }
      try journal.add(
        isKnown ? .corrected : .registered, .person, row.person, stamp: stamp,
        sealed: (compartment, made, signedIn))
    }
  }

  private struct Changes {
    var person: [Compartment: [Change]] = [:]
    var caseFile: [Compartment: [Change]] = [:]

    mutating func add(_ made: [Compartment: [Change]], toPerson: Bool) {
      if toPerson { person.merge(made) { $0 + $1 } } else { caseFile.merge(made) { $0 + $1 } }
    }
  }
}

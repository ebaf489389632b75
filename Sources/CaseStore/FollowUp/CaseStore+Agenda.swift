package import Casework
import GRDB

extension CaseStore {
  /// The follow-ups and attempts of the office, without notes: every one, or those that are planned and those of a day
  /// and later. Lists of the day are made of it, so whoever may search for people reads it; others get an empty one.
  package func agenda(since day: CivilDay? = nil, by signedIn: SignedIn) throws(StoreProblem) -> Agenda {
    guard try maySearch(signedIn) else { return Agenda() }
    return try reading { db in Agenda(try AgendaReader(db: db).all(since: day), since: day) }
  }

  /// The same of one case; nil when this person may not search.
  package func agenda(ofCase id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> CaseAgenda? {
    guard try maySearch(signedIn) else { return nil }
    return try reading { db in try AgendaReader(db: db).one(id) }
  }

  /// When each follow-up was last written; a calendar program wants to know.
  package func followUpChanges(by signedIn: SignedIn) throws(StoreProblem) -> [RecordID: Instant] {
    guard try maySearch(signedIn) else { return [:] }
    return try reading { db in
      let rows = try db.rows("SELECT id, changed FROM follow_up WHERE deleted = 0")
      return Dictionary(try rows.map { (try $0.must("id"), try $0.must("changed")) }) { first, _ in first }
    }
  }

  /// How the people of these cases can be reached, as far as this person may read it: the section of contacts.
  package func contacts(
    of cases: Set<RecordID>, by signedIn: SignedIn
  ) throws(StoreProblem) -> [RecordID: Answers] {
    try reading(.readCase, by: signedIn) { db in
      let names = try StaffNames(db)
      var contacts: [RecordID: Answers] = [:]
      for id in cases {
        let row = try CaseRow.find(id, db)
        contacts[id] = try SectionRow.find(.contacts, of: row.person, db)?.record(by: signedIn, names: names)
          .answers
      }
      return contacts
    }
  }

  /// What was planned, done and tried for a case, with the notes that this person may read.
  package func followUps(
    of caseFile: RecordID, by signedIn: SignedIn
  ) throws(StoreProblem) -> CaseAgenda {
    try reading(.readCase, by: signedIn) { db in
      var agenda = try AgendaReader(db: db).one(caseFile)
      for row in try FollowUpRow.all(of: caseFile, db) where row.note != nil {
        agenda.notes[row.followUp.id] = try row.note(by: signedIn)
      }
      for row in try AttemptRow.all(of: caseFile, db) where row.note != nil {
        agenda.notes[row.attempt.id] = try row.note(by: signedIn)
      }
      return agenda
    }
  }
}

package import Casework
import GRDB

extension CaseStore {
  /// Saves an intake in one transaction and answers with its case, number and all.
  ///
  /// Throws `conflict` when another desk has changed a section of a known person since the form was opened. Of a
  /// person who declines, nothing but the section of consent is kept, and no name.
  package func register(_ registration: Registration, by signedIn: SignedIn) throws(StoreProblem)
    -> CaseHeader
  {
    let header = try acting(.registerPerson, by: signedIn) { db, journal in
      let registrar = Registrar(signedIn: signedIn, journal: journal, letters: identity.letters)
      let header = try registrar.register(registration)
      try Touched.mark(.person, header.person, db)
      try Touched.mark(.caseFile, header.id, db)
      if let draft = registration.draft { try Touched.mark(.draft, draft, db) }
      for other in registration.decisions.keys { try Touched.mark(.person, other, db) }
      return header
    }
    signedIn.lastEntered.withLock { answers in
      answers = registration.sections.values.reduce(into: Answers()) { all, part in
        all.merge(part) { first, _ in first }
      }
    }
    return header
  }

  /// Writes intakes of the past with what became of them, in one transaction, and answers with the person of each.
  /// `known` are the people of all intakes written before, by position.
  package func registerMany(
    _ intakes: [PastIntake],
    known: [RecordID] = [],
    by signedIn: SignedIn
  ) throws(StoreProblem) -> [RecordID] {
    try acting(.registerPerson, by: signedIn) { db, _ in
      var people = known
      for intake in intakes {
        let past = PastWriter(signedIn: signedIn, identity: identity, world: world, db: db)
        people.append(try past.write(intake, known: people))
      }
      try Touched.mark(.everything, nil, db)
      return Array(people[known.count...])
    }
  }

  /// The answers of the record this person entered last, for the key that repeats them; what they have no key to
  /// read again is remembered until they sign out.
  package func lastAnswers(by signedIn: SignedIn) throws(StoreProblem) -> Answers {
    guard !signedIn.isWiped else { throw .notSignedIn }
    let entered = signedIn.lastEntered.withLock { $0 }
    guard entered.isEmpty, Permissions.allows(.readCase, for: signedIn.member.role) else { return entered }
    return try reading { db in
      let staff = try db.row("SELECT last_case FROM staff WHERE id = ?", [signedIn.member.id])
      guard let id: RecordID = try staff?.ifAny("last_case") else { return [:] }
      let row = try CaseRow.find(id, db)
      let names = try StaffNames(db)
      var answers: Answers = [:]
      for section in try SectionRow.all(of: row.person, db) + SectionRow.all(of: id, db) {
        answers.merge(try section.record(by: signedIn, names: names).answers) { first, _ in first }
      }
      return answers
    }
  }
}

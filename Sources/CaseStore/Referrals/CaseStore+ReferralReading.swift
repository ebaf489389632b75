package import Casework
import GRDB
import Vault

extension CaseStore {
  /// Every referral of the office, in no order; one pass over one table, each sealed line opened in place. A line that was
  /// changed by other hands is left out, so that the rest can be worked with; `check` names it.
  package func referrals(by signedIn: SignedIn) throws(StoreProblem) -> [ReferralCard] {
    try reading(.readReferrals, by: signedIn) { db in
      guard let key = signedIn.key(.casework) else { throw StoreProblem.noKey(.casework) }
      var opener = ColumnOpener(key: key, table: "referral", column: "card")
      var cards: [ReferralCard] = []
      cards.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM referral") ?? 0)
      let rows = try ColumnCursor(db, "SELECT id, card FROM referral WHERE deleted = 0")
      while try rows.next() {
        if let card = try? opener.open(rows.blob(1), row: rows.blob(0), use: { ReferralCard(wire: $0) }) {
          cards.append(card)
        } else if signedIn.isWiped {
          throw StoreProblem.notSignedIn
        }
      }
      return cards
    }
  }

  /// What lists keep of one; nil when there is none, or this person does not read referrals.
  package func card(ofReferral id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> ReferralCard? {
    guard !signedIn.isWiped else { throw .notSignedIn }
    guard Permissions.allows(.readReferrals, for: signedIn.member.role) else { return nil }
    return try reading { db in try ReferralRow.find(id, db)?.card(by: signedIn) }
  }

  /// The referrals of a case, by number.
  package func referrals(ofCase id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> [ReferralCard] {
    try reading(.readReferrals, by: signedIn) { db in
      try ReferralReader.cards(of: CaseRow.find(id, db).id, by: signedIn, db)
    }
  }

  /// Those that the providers of a case have and that are not over: what a withdrawal of consent must call back.
  package func outReferrals(
    of caseFile: RecordID, by signedIn: SignedIn
  ) throws(StoreProblem) -> [ReferralCard] {
    try referrals(ofCase: caseFile, by: signedIn).filter(\.state.isOut)
  }

  /// The referrals of somebody in all their cases, by case and number: what was asked for them before.
  package func referrals(ofPerson id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> [ReferralCard]
  {
    try reading(.readReferrals, by: signedIn) { db in
      let cases = try db.rows(
        "SELECT id FROM case_file WHERE person = ? AND deleted = 0 ORDER BY opened, id", [id])
      return try cases.flatMap { try ReferralReader.cards(of: $0.must("id"), by: signedIn, db) }
    }
  }

  /// A referral whole: forms, events and papers. What lies in watched compartments is not opened.
  package func referral(_ id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> Referral {
    try reading(.readReferrals, by: signedIn) { db in
      guard let row = try ReferralRow.find(id, db) else { throw StoreProblem.noReferral }
      return try ReferralReader(signedIn: signedIn, names: StaffNames(db), db: db).one(row)
    }
  }

  /// The same with what the given compartments hold. The line in the journal, with the reason, is on disk before it is
  /// returned. Throws `noKey` without one of the keys.
  package func openSealed(
    _ compartments: Set<Compartment>,
    referral id: RecordID,
    reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> Referral {
    for compartment in compartments.sorted(by: { $0.rawValue < $1.rawValue }) {
      try authorise(compartment.reading, by: signedIn)
      guard signedIn.holds(compartment) else { throw .noKey(compartment) }
    }
    try acting(.readReferrals, by: signedIn) { db, journal in
      guard let row = try ReferralRow.find(id, db) else { throw StoreProblem.noReferral }
      try journal.addOpening(
        compartments, part: nil, record: row.id, of: row.caseFile, reason: reason, by: signedIn)
    }
    return try reading(.readReferrals, by: signedIn) { db in
      guard let row = try ReferralRow.find(id, db) else { throw StoreProblem.noReferral }
      return try ReferralReader(signedIn: signedIn, names: StaffNames(db), db: db).one(
        row, opening: compartments)
    }
  }
}

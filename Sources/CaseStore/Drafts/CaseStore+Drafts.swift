package import Casework
import Foundation
import GRDB
import Vault

extension CaseStore {
  /// Keeps what somebody has typed so far. Its author can always resume it; when they have left, so can whoever
  /// holds both the protection and the psychosocial key, whose draft it then becomes.
  package func save(draft: Draft, by signedIn: SignedIn) throws(StoreProblem) {
    let sealed = try sealing(draft, by: signedIn)
    try acting(draft.subject.act, by: signedIn) { db, journal in
      let author: RecordID? = try db.row("SELECT author FROM draft WHERE id = ?", [draft.id])?.must("author")
      if let author, author != signedIn.member.id, !DraftHeir.isHeir(signedIn) { throw StoreProblem.noDraft }
      try db.run(
        """
        INSERT INTO draft (id, author, form, subject, updated, title, body, heir, has_alert)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET author = excluded.author, subject = excluded.subject, discarded = NULL,
          updated = excluded.updated, title = excluded.title, body = excluded.body, heir = excluded.heir,
          has_alert = excluded.has_alert
        """,
        [
          draft.id, signedIn.member.id, draft.form, DraftSubjectCoding.text(draft.subject), journal.moment,
          Data(sealed.title), Data(sealed.body), Data(sealed.heir), draft.hasAlert,
        ])
      try Touched.mark(.draft, draft.id, db)
    }
  }

  /// The drafts of the office that this person may know of, latest first, with the name typed in each where they may see
  /// names.
  package func drafts(by signedIn: SignedIn) throws(StoreProblem) -> [DraftSummary] {
    let maySearch = try maySearch(signedIn)
    guard maySearch || Permissions.allows(.manageProviders, for: signedIn.member.role) else { return [] }
    return try reading { db in
      let names = try StaffNames(db)
      let rows = try db.rows("SELECT * FROM draft WHERE discarded IS NULL ORDER BY updated DESC, id DESC")
      return try rows.compactMap { row in
        let subject = try DraftSubjectCoding.subject(row.must("subject"))
        let mayKnow =
          maySearch
          ? Permissions.allows(subject.knowing, for: signedIn.member.role) : subject.act == .manageProviders
        guard mayKnow else { return nil }
        let id: RecordID = try row.must("id")
        let author: RecordID = try row.must("author")
        let title =
          signedIn.holds(.identity)
          ? try? signedIn.open(
            try row.bytes("title"), in: .identity, table: "draft", row: id, column: "title")
          : nil
        return DraftSummary(
          id: id, author: author, authorName: names[author], form: try row.must("form"),
          subject: subject, updated: try row.must("updated"),
          title: String(decoding: title ?? [], as: UTF8.self),
          canResume: author == signedIn.member.id || DraftHeir.isHeir(signedIn),
          hasAlert: try row.must("has_alert"))
      }
    }
  }

  /// A draft as it was left. Throws `noDraft` when it is gone or not this person's to open.
  package func draft(_ id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> Draft {
    try reading(act(ofDraft: id), by: signedIn) { db in
      guard let row = try db.row("SELECT * FROM draft WHERE id = ? AND discarded IS NULL", [id]) else {
        throw StoreProblem.noDraft
      }
      let author: RecordID = try row.must("author")
      return Draft(
        id: id, author: author, authorName: try StaffNames(db)[author], form: try row.must("form"),
        subject: try DraftSubjectCoding.subject(row.must("subject")),
        state: try opened(row, id: id, author: author, by: signedIn), updated: try row.must("updated"),
        hasAlert: try row.must("has_alert"))
    }
  }

  /// The draft that became what is written in this transaction.
  func finish(draft id: RecordID?, _ db: Database) throws {
    guard let id else { return }
    try db.run("DELETE FROM draft WHERE id = ?", [id])
    try Touched.mark(.draft, id, db)
  }

  /// Takes a draft out of the lists; it can be restored for a day.
  package func discard(draft id: RecordID, by signedIn: SignedIn) throws(StoreProblem) {
    try acting(act(ofDraft: id), by: signedIn) { db, journal in
      try refuseStranger(to: id, signedIn, db)
      try db.run("UPDATE draft SET discarded = ? WHERE id = ?", [journal.moment, id])
      try db.run("DELETE FROM draft WHERE discarded < ?", [journal.moment.adding(seconds: -86_400)])
      try Touched.mark(.draft, id, db)
    }
  }

  package func restore(draft id: RecordID, by signedIn: SignedIn) throws(StoreProblem) {
    try acting(act(ofDraft: id), by: signedIn) { db, _ in
      try refuseStranger(to: id, signedIn, db)
      try db.run("UPDATE draft SET discarded = NULL WHERE id = ?", [id])
      try Touched.mark(.draft, id, db)
    }
  }

  /// What somebody must be allowed who takes it up; of one that is gone, to register people.
  private func act(ofDraft id: RecordID) throws(StoreProblem) -> Act {
    try reading { db in
      let row = try db.row("SELECT subject FROM draft WHERE id = ?", [id])
      return try row.map { try DraftSubjectCoding.subject($0.must("subject")).act } ?? .registerPerson
    }
  }

  private func refuseStranger(to draft: RecordID, _ signedIn: SignedIn, _ db: Database) throws {
    guard let row = try db.row("SELECT author FROM draft WHERE id = ?", [draft]),
      try row.must("author") == signedIn.member.id || DraftHeir.isHeir(signedIn)
    else { throw StoreProblem.noDraft }
  }

  private func opened(
    _ row: Row,
    id: RecordID,
    author: RecordID,
    by signedIn: SignedIn
  ) throws -> SavedForm {
    let text: [UInt8]
    if author == signedIn.member.id {
      let body = try row.bytes("body")
      do throws(VaultProblem) {
        text = try signedIn.pair.open(body)
      } catch .wiped {
        throw StoreProblem.notSignedIn
      } catch {
        throw StoreProblem.unsealable(table: "draft", record: id)
      }
    } else if DraftHeir.isHeir(signedIn) {
      text = try DraftHeir.open(try row.bytes("heir"), draft: id, by: signedIn)
    } else {
      throw StoreProblem.noDraft
    }
    guard let form = try? JSONDecoder().decode(SavedForm.self, from: Data(text)) else {
      throw StoreProblem.unsealable(table: "draft", record: id)
    }
    return form
  }

  /// Three seals, made before the gate is entered.
  private func sealing(
    _ draft: Draft,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> (title: [UInt8], body: [UInt8], heir: [UInt8]) {
    do {
      let text = [UInt8](try JSONEncoder().encode(draft.state))
      let asked = [FieldCode(.familyName), FieldCode(.givenNames), ProviderColumn.service.field]
      let names = asked.compactMap { draft.state.typed[$0] }
      let title = names.filter { !$0.isEmpty }.joined(separator: " ")
      let place = Binding(table: "draft", row: draft.id.bytes, column: "title", version: 1)
      return (
        try signedIn.seal(Array(title.utf8), in: .identity, for: place),
        try PublicKey.seal(text, to: signedIn.pair.publicKey),
        try DraftHeir.seal(text, draft: draft.id, by: signedIn)
      )
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
  }
}

import Casework
import GRDB

/// What becomes of the need that a referral answers.
struct ReferredNeeds {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }

  /// Ends the need as met; answers with the version written, nil when it has ended already.
  func end(_ card: ReferralCard) throws -> Int? {
    guard let need = try need(of: card), need.status == .current else { return nil }
    var answers = need.sections[.need]?.answers ?? [:]
    answers[FieldCode(.needClosing)] = .choice(NeedClosing.met.rawValue)
    return try write(need, answers, .met)
  }

  /// Opens it again when it was a referral that ended it, and nobody wrote on it since.
  func reopen(_ card: ReferralCard) throws -> Int? {
    let events = try ReferralEventRow.all(of: card.id, db)
    let ending = events.last { $0.step == .closed && !$0.isTakenBack }
    guard let written = ending?.needVersion, let need = try need(of: card), need.version == written,
      need.status == .met
    else { return nil }
    return try reopen(need)
  }

  /// Takes back what `step` did to the need, unless somebody wrote on it since.
  func undo(_ step: ReferralStep, of card: ReferralCard, written: Int) throws {
    guard let need = try need(of: card), need.version == written else { return }
    if step == .closed { _ = try reopen(need) } else { _ = try end(card) }
  }

  private func reopen(_ need: CaseRecord) throws -> Int {
    var answers = need.sections[.need]?.answers ?? [:]
    answers[FieldCode(.needClosing)] = nil
    answers[FieldCode(.needClosingNote)] = nil
    return try write(need, answers, .current)
  }

  private func need(of card: ReferralCard) throws -> CaseRecord? {
    guard let row = try CaseRecordRow.find(card.need, of: card.caseID, db),
      try CaseRow.find(card.caseID, db).status == .open
    else { return nil }
    return try RecordReader(signedIn: signedIn, names: StaffNames(db), db: db).one(row, opening: [])
  }

  private func write(
    _ need: CaseRecord, _ answers: Answers, _ status: CaseRecordStatus
  ) throws -> Int {
    let entry = CaseRecordEntry(
      id: need.id, kind: .need, status: status, version: need.version, sections: [.need: answers],
      bases: need.sections)
    try RecordWriter(signedIn: signedIn, journal: journal).write([entry], in: need.caseID)
    return need.version + 1
  }
}

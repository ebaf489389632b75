package import Casework
import GRDB

extension CaseStore {
  /// Proposes to close a case, with what became of its open needs and referrals, all in one transaction. Where nobody else
  /// could decide, the case is closed at once; says whether it was.
  ///
  /// Throws `caseChanged` when it is not at `version` any more, closed already, or a closing of it waits,
  /// `outcomesMissing` when a need or a referral would be left open, and as `note` does for each step of a referral.
  @discardableResult
  package func proposeClosing(
    _ entry: ClosingEntry, of caseFile: RecordID, version: Int, draft: RecordID? = nil, by signedIn: SignedIn
  ) throws(StoreProblem) -> Bool {
    if !entry.referrals.isEmpty { try authorise(.refer, by: signedIn) }
    return try acting(.closeCase, by: signedIn) { db, journal in
      let row = try CaseRow.find(caseFile, db)
      let isWaiting = try ClosingRow.last(of: caseFile, db)?.status == .proposed
      guard row.version == version, row.status != .closed, !isWaiting else {
        throw StoreProblem.caseChanged(number: row.number)
      }
      if !entry.needs.isEmpty {
        try RecordWriter(signedIn: signedIn, journal: journal).write(entry.needs, in: caseFile)
      }
      let steps = ReferralStepWriter(signedIn: signedIn, journal: journal)
      for step in entry.referrals { _ = try steps.note(step) }
      let writer = ClosingWriter(signedIn: signedIn, journal: journal)
      try writer.requireOutcomes(of: caseFile)
      let closing = try writer.propose(entry, of: caseFile)
      try finish(draft: draft, db)
      guard ClosingRule.closesAlone(signedIn.member.role, others: try otherRoles(than: signedIn, db)) else {
        return false
      }
      try writer.approve(closing)
      return true
    }
  }

  /// Approves a closing, and the case is closed; or sends it back with an answer. Throws `secondPersonNeeded` for
  /// whoever proposed it, or where neither of the two may approve, and `caseChanged` when nothing waits;
  /// an approval throws `outcomesMissing` when a need or a referral was opened since.
  package func decideClosing(
    of caseFile: RecordID, approving: Bool, answer: String = "", by signedIn: SignedIn
  ) throws(StoreProblem) {
    try acting(.closeCase, by: signedIn) { db, journal in
      let row = try CaseRow.find(caseFile, db)
      guard let closing = try ClosingRow.last(of: caseFile, db), closing.status == .proposed else {
        throw StoreProblem.caseChanged(number: row.number)
      }
      // Whoever proposed it may take it back, and no more.
      let isProposer = closing.proposedBy == signedIn.member.id
      let proposer = try StaffRow.find(closing.proposedBy, db).role
      guard
        isProposer
          ? !approving
          : ClosingRule.mayDecide(signedIn.member.role, isProposer: false, proposer: proposer)
      else { throw StoreProblem.secondPersonNeeded }
      let writer = ClosingWriter(signedIn: signedIn, journal: journal)
      if approving { try writer.approve(closing) } else { try writer.sendBack(closing, answer: answer) }
    }
  }

  /// Cases whose closing waits for a second person, each with who proposed it; none for whoever may not search.
  package func pendingClosings(by signedIn: SignedIn) throws(StoreProblem) -> [RecordID: RecordID] {
    guard try maySearch(signedIn) else { return [:] }
    return try reading { db in
      let rows = try db.rows("SELECT case_file, proposed_by FROM case_closing WHERE status = 'proposed'")
      return Dictionary(try rows.map { (try $0.must("case_file"), try $0.must("proposed_by")) }) { $1 }
    }
  }

  private func otherRoles(than signedIn: SignedIn, _ db: Database) throws -> [Role] {
    try db.rows("SELECT role FROM staff WHERE disabled = 0 AND id <> ?", [signedIn.member.id]).map {
      try $0.word("role")
    }
  }
}

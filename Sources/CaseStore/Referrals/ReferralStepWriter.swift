import Casework
import GRDB

/// Writes what happened to referrals, and takes it back.
struct ReferralStepWriter {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }
  private var ledger: ReferralLedger { ReferralLedger(signedIn: signedIn, journal: journal) }
  private var needs: ReferredNeeds { ReferredNeeds(signedIn: signedIn, journal: journal) }

  func note(_ entry: ReferralStepEntry) throws -> ReferralCard {
    var row = try find(entry.referral, at: entry.version)
    let file = try CaseRow.find(row.caseFile, db)
    // A provider must be told to stop whatever became of the case; and a draft may have outlived one.
    if !entry.step.isRecall, row.state != .draft { try file.refuseWork() }
    let card = try row.card(by: signedIn)
    let answers: Answers
    do throws(ReferralProblem) {
      answers = try entry.settled(against: card.standing, on: journal.moment.day)
    } catch {
      throw StoreProblem.referral(error)
    }
    let after = try ledger.add(
      entry.step, id: entry.id, answers: answers,
      needVersion: try needVersion(after: entry.step, answers, of: card),
      paper: try entry.paper.map { try paper($0, of: row) }, to: &row)
    try CaseRow.noteWork(on: row.caseFile, as: .referralStep, journal)
    return after
  }

  /// Every referral of the case that is out must be among `notices`.
  func recallAll(_ notices: [ReferralStepEntry], of caseFile: RecordID) throws -> [ReferralCard] {
    let out = try ReferralRow.all(of: caseFile, db).filter(\.state.isOut)
    let noticed = Set(notices.filter { $0.step == .recalled }.map(\.referral))
    let left = out.filter { !noticed.contains($0.id) }
    guard left.isEmpty else { throw StoreProblem.referral(.notRecalled(left.map(\.number))) }
    guard noticed.isSubset(of: out.map(\.id)), notices.count == noticed.count else {
      throw StoreProblem.noReferral
    }
    return try notices.map(note)
  }

  func takeBack(_ event: RecordID, of referral: RecordID, version: Int) throws -> ReferralCard {
    var row = try find(referral, at: version)
    guard let last = try ledger.last(of: row), last.id == event else {
      throw StoreProblem.referral(.notTheLast)
    }
    if !last.step.isRecall { try CaseRow.find(row.caseFile, db).refuseWork() }
    if last.step == .issued || last.step == .recalled, last.entered.day < journal.moment.day {
      throw StoreProblem.referral(.paperIsOut(last.entered.day))
    }
    if last.step == .superseded, let successor = try successor(of: row) {
      throw StoreProblem.referral(.successorStands(successor.number))
    }
    if let written = last.needVersion {
      try needs.undo(last.step, of: try row.card(by: signedIn), written: written)
    }
    let card = try ledger.takeBack(last, of: &row)
    if last.step == .issued, let previous = row.previous { try restore(previous) }
    try CaseRow.noteWork(on: row.caseFile, as: .referralTakenBack, journal)
    return card
  }

  private func find(_ id: RecordID, at version: Int) throws -> ReferralRow {
    guard let row = try ReferralRow.find(id, db) else { throw StoreProblem.noReferral }
    guard row.version == version else { throw try ledger.conflict(row) }
    return row
  }

  /// The need ends with a referral that met it, and is open again with one that is taken up again.
  private func needVersion(
    after step: ReferralStep, _ answers: Answers, of card: ReferralCard
  ) throws -> Int? {
    switch step {
    case .closed where answers.option(.stepOutcome, ReferralOutcome.self) == .met: try needs.end(card)
    case .reopened: try needs.reopen(card)
    default: nil
    }
  }

  /// A notice is sealed where the slip is that it takes back.
  private func paper(_ text: String, of row: ReferralRow) throws -> ReferralLedger.Paper {
    ReferralLedger.Paper(
      text: text, kind: .recall,
      compartment: try PaperRow.all(of: row.id, db).last?.compartment ?? .casework)
  }

  /// The one in its place that was issued.
  private func successor(of row: ReferralRow) throws -> ReferralRow? {
    try db.rows("SELECT * FROM referral WHERE previous = ? AND state NOT IN ('draft', 'dropped')", [row.id])
      .map(ReferralRow.init).first
  }

  /// Goes on where it stood before another took its place, which was not issued after all.
  private func restore(_ id: RecordID) throws {
    guard var row = try ReferralRow.find(id, db), let last = try ledger.last(of: row),
      last.step == .superseded, try successor(of: row) == nil
    else { return }
    try ledger.takeBack(last, of: &row)
  }
}

extension ReferralStep {
  /// Whether it takes back what a provider was told.
  fileprivate var isRecall: Bool { self == .recalled || self == .recallConfirmed }
}

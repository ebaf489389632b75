import Casework
import GRDB

/// Adds to what happened to a referral and takes back from it; its standing is folded anew each time.
struct ReferralLedger {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }

  /// A paper that an event sends out, and where its text is sealed.
  struct Paper {
    let text: String
    let kind: IssuedPaper.Kind
    let compartment: Compartment
  }

  /// Writes that `step` happened, with `answers` that were settled before.
  @discardableResult
  func add(
    _ step: ReferralStep,
    id: RecordID? = nil,
    answers: Answers,
    needVersion: Int? = nil,
    paper: Paper? = nil,
    to row: inout ReferralRow
  ) throws -> ReferralCard {
    let stamp = journal.stamp()
    let place = try ReferralEventRow.all(of: row.id, db).count + 1
    let event = try ReferralEventRow(
      step, id: id ?? journal.newID(), answers: answers, of: row.id, place: place, needVersion: needVersion,
      journal, stamp, by: signedIn)
    try event.insert(office: journal.office, db)
    try note(event, answers)
    if let paper {
      let kept = try PaperRow(paper.text, paper.kind, in: paper.compartment, by: event, journal, signedIn)
      try kept.insert(office: journal.office, db)
      let digest = Change(
        part: "", field: "digest", old: nil, new: PaperRow.digest(of: paper.text), basis: nil)
      try journal.add(
        .referralStep, .paper, kept.id, stamp: stamp, clear: kept.facts(),
        sealed: (.casework, [digest], signedIn))
    }
    return try refold(&row, act: .referralStep, stamp)
  }

  /// Takes the last thing back that counts.
  @discardableResult
  func takeBack(_ event: ReferralEventRow, of row: inout ReferralRow) throws -> ReferralCard {
    let stamp = journal.stamp()
    let basis = event.stamp
    var event = event
    event.takeBack(stamp)
    try event.update(db)
    let taken = Change(part: "", field: "takenBack", old: nil, new: "1", basis: basis)
    try journal.add(.referralTakenBack, .referralEvent, event.id, stamp: stamp, clear: [taken])
    return try refold(&row, act: .referralTakenBack, stamp)
  }

  /// Whoever takes a case over answers for the live referrals that its last agent answered for.
  func handOver(of caseFile: RecordID, from old: RecordID, to new: RecordID) throws {
    for var row in try ReferralRow.all(of: caseFile, db) where row.state.isLive && row.agent == old {
      let stamp = journal.stamp()
      let before = row
      var card = try row.card(by: signedIn)
      card.agent = new
      try row.put(card, journal, stamp, by: signedIn)
      try journal.add(.reassigned, .referral, row.id, stamp: stamp, clear: row.facts(since: before))
      try Touched.mark(.referral, row.id, db)
    }
  }

  /// The last of its events that counts.
  func last(of row: ReferralRow) throws -> ReferralEventRow? {
    try ReferralEventRow.all(of: row.id, db).last { !$0.isTakenBack }
  }

  /// What a desk is told that wrote on an older version.
  func conflict(_ row: ReferralRow) throws -> StoreProblem {
    .referralChanged(
      ReferralConflict(
        card: try row.card(by: signedIn), last: try last(of: row)?.step, by: try StaffNames(db)[row.changedBy]
      ))
  }

  private func refold(_ row: inout ReferralRow, act: JournalAct, _ stamp: Stamp) throws -> ReferralCard {
    let before = row
    var card = try row.card(by: signedIn)
    let events = try ReferralEventRow.all(of: row.id, db).map { try $0.event(by: signedIn) }
    card.standing = ReferralStanding(made: card.made, events: events)
    try row.put(card, journal, stamp, by: signedIn)
    let facts = row.facts(since: before)
    if !facts.isEmpty { try journal.add(act, .referral, row.id, stamp: stamp, clear: facts) }
    try Touched.mark(.referral, row.id, db)
    return try row.card(by: signedIn)
  }

  /// One entry for each compartment that something was said in, the first with what stands in clear.
  private func note(_ event: ReferralEventRow, _ answers: Answers) throws {
    var facts = event.facts()
    let parts = FieldLaw.parts(of: answers)
    for compartment in event.sealed {
      let said = (parts[compartment] ?? [:]).sorted { $0.key < $1.key }.map { field, answer in
        Change(
          part: SectionCode.referralStep.rawValue, field: field.description, old: nil, new: answer.wire,
          basis: nil)
      }
      try journal.add(
        .referralStep, .referralEvent, event.id, stamp: event.stamp, part: .referralStep, clear: facts,
        sealed: (compartment, said, signedIn))
      facts = []
    }
    if !facts.isEmpty {
      try journal.add(.referralStep, .referralEvent, event.id, stamp: event.stamp, clear: facts)
    }
  }
}

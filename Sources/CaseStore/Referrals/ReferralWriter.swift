import Casework
import GRDB

/// Writes a referral, as a draft or issued in the same stroke.
struct ReferralWriter {
  let signedIn: SignedIn
  let journal: JournalWriter
  let letters: String

  private var db: Database { journal.db }
  private var ledger: ReferralLedger { ReferralLedger(signedIn: signedIn, journal: journal) }

  func refer(_ entry: ReferralEntry, in caseFile: RecordID) throws -> ReferralCard {
    let file = try CaseRow.find(caseFile, db)
    try file.refuseWork()
    let stamp = journal.stamp()
    var row = try write(entry, in: file, stamp)
    let card = try entry.issue.map { try issue($0, of: entry, &row) } ?? row.card(by: signedIn)
    try Touched.mark(.referral, row.id, db)
    try CaseRow.noteWork(on: caseFile, as: .referralWritten, journal)
    return card
  }

  // MARK: - Writing

  private func write(_ entry: ReferralEntry, in file: CaseRow, _ stamp: Stamp) throws -> ReferralRow {
    guard var row = try ReferralRow.find(entry.id, db) else {
      guard entry.version == 0 else { throw StoreProblem.noReferral }
      let number = try ReferralNumbers.next(for: letters, on: journal.moment.day, db)
      let made = journal.moment.day
      let card = try card(
        entry, in: file, number, agent: journal.staff, standing: ReferralStanding(made: made), made: made)
      let row = try ReferralRow(card, journal, stamp, by: signedIn)
      try row.insert(office: journal.office, db)
      try noteNew(row, try sections(entry, stamp), aims: ReferralRow.aims(of: card))
      return row
    }
    guard row.caseFile == file.id else { throw StoreProblem.noReferral }
    guard row.version == entry.version else { throw try ledger.conflict(row) }
    guard row.state != .dropped else { throw StoreProblem.referral(.illegal(.issued, from: .dropped)) }
    guard row.state == .draft else { throw StoreProblem.referral(.alreadyIssued(row.number)) }
    let before = (row: row, card: try row.card(by: signedIn))
    let card = try card(
      entry, in: file, row.number, agent: row.agent, standing: before.card.standing, made: row.made)
    let changes = try sections(entry, stamp)
    try row.put(card, journal, stamp, by: signedIn)
    try note(
      changes, of: row, clear: row.facts(since: before.row),
      aims: ReferralRow.aims(of: card, since: (before.card, before.row.stamp)), stamp)
    return row
  }

  private func card(
    _ entry: ReferralEntry,
    in file: CaseRow,
    _ number: ReferralNumber,
    agent: RecordID,
    standing: ReferralStanding,
    made: CivilDay
  ) throws -> ReferralCard {
    guard let record = try CaseRecordRow.find(entry.need, of: file.id, db), record.kind == .need,
      record.status == .current
    else { throw StoreProblem.referral(.needNotOpen) }
    let need = try RecordReader(signedIn: signedIn, names: StaffNames(db), db: db).one(record, opening: [])
    let category = need.answers.option(.needCategory, NeedCategory.self) ?? .other
    if let previous = entry.previous, try ReferralRow.find(previous, db)?.caseFile != file.id {
      throw StoreProblem.noReferral
    }
    return ReferralCard(
      id: entry.id, caseID: file.id, number: number, need: entry.need, category: category,
      dimension: need.answers.option(.needDimension, NeedDimension.self) ?? category.usualDimension
        ?? .social,
      offer: entry.offer, provider: try ReferralOffers.provider(of: entry.offer, journal),
      isRestricted: ReferralForm.isRestricted(category, need: need.answers, answers: entry.answers),
      urgency: entry.urgency, previous: entry.previous,
      agent: agent, made: made, standing: standing)
  }

  private typealias SectionChanges = (section: SectionCode, compartment: Compartment, changes: [Change])

  private func sections(_ entry: ReferralEntry, _ stamp: Stamp) throws -> [SectionChanges] {
    let writer = SectionWriter(signedIn: signedIn, journal: journal, stamp: stamp)
    var all: [SectionChanges] = []
    for section in [SectionCode.referral, .disclosure] {
      guard let answers = entry.sections[section] else { continue }
      let made = try writer.write(answers, in: section, of: entry.id, base: entry.bases[section])
      for compartment in FieldLaw.columns {
        if let changes = made[compartment] { all.append((section, compartment, changes)) }
      }
    }
    return all
  }

  /// One entry for each compartment that something was said in, the first with what stands in clear.
  private func noteNew(_ row: ReferralRow, _ sections: [SectionChanges], aims: [Change]) throws {
    var facts = row.facts()
    for compartment in [Compartment.casework] + FieldLaw.columns.filter({ $0 != .casework }) {
      let made = sections.filter { $0.compartment == compartment }.flatMap(\.changes)
      let said = (compartment == .casework ? aims : []) + made
      guard !said.isEmpty else { continue }
      try journal.add(
        .referralWritten, .referral, row.id, stamp: row.stamp, clear: facts,
        sealed: (compartment, said, signedIn))
      facts = []
    }
  }

  /// One entry for each section and compartment in which something was said otherwise, after one with what stands in clear
  /// and to whom it goes.
  private func note(
    _ sections: [SectionChanges], of row: ReferralRow, clear: [Change], aims: [Change], _ stamp: Stamp
  ) throws {
    if !clear.isEmpty || !aims.isEmpty {
      try journal.add(
        .referralWritten, .referral, row.id, stamp: stamp, clear: clear,
        sealed: aims.isEmpty ? nil : (.casework, aims, signedIn))
    }
    for (section, compartment, changes) in sections {
      try journal.add(
        .referralWritten, .referral, row.id, stamp: stamp, part: section,
        sealed: (compartment, changes, signedIn))
    }
  }

  // MARK: - Issuing

  private func issue(
    _ issue: ReferralEntry.Issue, of entry: ReferralEntry, _ row: inout ReferralRow
  ) throws -> ReferralCard {
    try checkRight(of: entry, in: row.caseFile)
    let answers: Answers
    do throws(ReferralProblem) {
      answers = try entry.settled(issue, on: journal.moment.day)
    } catch {
      throw StoreProblem.referral(error)
    }
    let paper = ReferralLedger.Paper(
      text: issue.text(numbered: row.number), kind: .slip,
      compartment: entry.isSensitive ? .protection : .casework)
    let card = try ledger.add(.issued, answers: answers, paper: paper, to: &row)
    if let previous = entry.previous {
      try supersede(previous, seen: entry.previousVersion, on: answers.day(.stepDay) ?? journal.moment.day)
    }
    return card
  }

  /// The last gate: whatever a screen thinks, nothing leaves without consent or a recorded exception.
  private func checkRight(of entry: ReferralEntry, in caseFile: RecordID) throws {
    let row = try CaseRow.find(caseFile, db)
    let names = try StaffNames(db)
    guard let record = try CaseRecordRow.find(entry.need, of: caseFile, db),
      let to = try DirectoryReader(db: db).entry(entry.offer)
    else { throw StoreProblem.noReferral }
    var sections: [SectionCode: SectionRecord] = [:]
    for section in try SectionRow.all(of: row.person, db) + SectionRow.all(of: caseFile, db) {
      sections[section.kind] = try section.record(by: signedIn, names: names)
    }
    let file = CaseFile(
      header: try row.header(by: signedIn), person: try PersonRow.header(row.person, by: signedIn, db),
      agentName: names[row.agent], sections: sections, flags: [], otherCases: [], relations: [])
    let need = try RecordReader(signedIn: signedIn, names: names, db: db).one(record, opening: [])
    let check = IssueCheck(
      of: file, need: need, answers: entry.answers, to: to, on: journal.moment.day)
    guard check.canIssue else { throw StoreProblem.referral(.cannotIssue(check.obstacles)) }
  }

  private func supersede(_ previous: RecordID, seen version: Int?, on day: CivilDay) throws {
    guard var row = try ReferralRow.find(previous, db) else { throw StoreProblem.noReferral }
    if let version, version != row.version { throw try ledger.conflict(row) }
    guard row.state.after(.superseded) != nil else {
      throw StoreProblem.referral(.illegal(.superseded, from: row.state))
    }
    let issued = try row.card(by: signedIn).standing.issued ?? day
    try ledger.add(
      .superseded, answers: [FieldCode(.stepDay): .date(.day(max(day, issued)))], to: &row)
  }
}

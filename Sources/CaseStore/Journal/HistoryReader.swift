import Casework
import GRDB

/// Makes the lines of a history from the entries of the journal.
struct HistoryReader {
  let signedIn: SignedIn
  let opening: Set<Compartment>
  let names: StaffNames

  func lines(of caseFile: RecordID, _ db: Database) throws -> [HistoryLine] {
    let row = try CaseRow.find(caseFile, db)
    let rows = try db.rows(
      """
      SELECT \(JournalEntry.columns) FROM journal WHERE record IN (?1, ?2)
        OR record IN (SELECT id FROM red_flag WHERE case_file = ?1)
        OR record IN (SELECT id FROM case_record WHERE case_file = ?1)
        OR record IN (SELECT id FROM referral WHERE case_file = ?1)
        OR record IN (SELECT referral_event.id FROM referral JOIN referral_event ON referral = referral.id
          WHERE case_file = ?1)
        OR record IN (SELECT id FROM follow_up WHERE case_file = ?1)
        OR record IN (SELECT id FROM contact_attempt WHERE case_file = ?1)
        OR record IN (SELECT id FROM case_closing WHERE case_file = ?1)
        OR record IN (SELECT id FROM relation WHERE lower = ?2 OR higher = ?2)
      ORDER BY n DESC
      """, [caseFile, row.person])
    let records = Dictionary(
      try CaseRecordRow.all(of: caseFile, db).map { ($0.id, HistoryLine.Record(id: $0.id, kind: $0.kind)) }
    ) { first, _ in first }
    let referrals = try ReferralHistory(of: caseFile, db)
    var lines: [HistoryLine] = []
    for entry in try rows.map(JournalEntry.init) {
      if let record = records[entry.record] {
        lines += try self.lines(of: entry, about: record)
      } else if let referral = referrals.point(of: entry.record) {
        guard Permissions.allows(.readReferrals, for: signedIn.member.role) else { continue }
        lines += try self.lines(of: entry, about: referral)
      } else {
        lines += try self.lines(of: entry, person: row.person, records, referrals)
      }
    }
    return lines
  }

  private func lines(of entry: JournalEntry, about record: HistoryLine.Record) throws -> [HistoryLine] {
    guard let act = JournalAct(rawValue: entry.act) else { return [] }
    let clear = try ChangeCoding.changes(in: entry.clear ?? [])
    switch act {
    case .recordAdded:
      // Of the entries that one writing made, the first speaks for all.
      return clear.isEmpty ? [] : [line(entry, act, record: record)]
    case .recordChanged: return try corrections(entry, act, record: record)
    case .recordStatus:
      return clear.filter { $0.field == "status" }.map { change in
        let course = HistoryLine.Record(
          id: record.id, kind: record.kind, before: change.old.flatMap(CaseRecordStatus.init(rawValue:)),
          after: change.new.flatMap(CaseRecordStatus.init(rawValue:)))
        return line(entry, act, record: course)
      }
    default: return []
    }
  }

  private func lines(
    of entry: JournalEntry,
    person: RecordID,
    _ records: [RecordID: HistoryLine.Record],
    _ referrals: ReferralHistory
  ) throws -> [HistoryLine] {
    guard let act = JournalAct(rawValue: entry.act) else { return [] }
    let clear = try ChangeCoding.changes(in: entry.clear ?? [])
    switch act {
    case .registered:
      // Of the entries that one intake made, the first about the case speaks for all.
      return clear.isEmpty || entry.entity != Entity.caseFile.rawValue ? [] : [line(entry, act)]
    case .corrected: return try corrections(entry, act)
    case .linked, .separated:
      return [line(entry, act, new: other(in: clear, than: person), reason: decision(clear))]
    case .reassigned:
      let old = clear.first { $0.field == "agent" }?.old.flatMap { RecordID($0) }
      let new = clear.first { $0.field == "agent" }?.new.flatMap { RecordID($0) }
      return [
        line(
          entry, act, field: FieldCode(.newAgent), old: old.map { .text(names[$0]) },
          new: new.map { .text(names[$0]) }, reason: try words(entry, FieldCode(.handoverReason)))
      ]
    case .closed:
      let reason = try said(entry, FieldCode(.closingReason))
      let note = try words(entry, FieldCode(.closingNote))
      return [line(entry, act, field: FieldCode(.closingReason), new: reason, reason: note)]
    case .closingProposed, .closingApproved, .closingReturned: return try closingLines(entry, act)
    case .reopened: return [line(entry, act, reason: try words(entry, FieldCode(.reopeningReason)))]
    case .flagRaised, .flagAcknowledged, .flagClosed: return try flagLines(entry, act)
    case .followUpPlanned, .followUpSetAside, .followUpMoved, .followUpEnded, .followUpUndone, .contactTried,
      .markedUnreachable:
      return try followUpLines(entry, act, clear)
    case .opened:
      let what = clear.first { $0.field == "record" }?.new.flatMap { RecordID($0) }
      return [
        line(
          entry, act, reason: try opened(entry)?.first?.new ?? "", record: what.flatMap { records[$0] },
          referral: what.flatMap(referrals.point))
      ]
    default: return []
    }
  }

  func corrections(
    _ entry: JournalEntry,
    _ act: JournalAct,
    record: HistoryLine.Record? = nil,
    referral: HistoryLine.ReferralPoint? = nil
  ) throws -> [HistoryLine] {
    guard entry.body != nil else { return [] }
    guard let changes = try opened(entry) else {
      return [line(entry, act, isSealed: true, record: record, referral: referral)]
    }
    return changes.map { change in
      HistoryLine(
        at: entry.at, by: names[entry.staff], act: act, section: SectionCode(rawValue: change.part),
        field: FieldCode(parsing: change.field), old: change.old.flatMap { Answer(wire: $0) },
        new: change.new.flatMap { Answer(wire: $0) }, record: record, referral: referral)
    }
  }

  /// An alert is told twice in the journal, in its own entry and in that of its case; here once.
  private func flagLines(_ entry: JournalEntry, _ act: JournalAct) throws -> [HistoryLine] {
    guard entry.body != nil else { return [] }
    guard let changes = try opened(entry) else { return [line(entry, act, isSealed: true)] }
    let kind = changes.first { $0.field == "kind" }?.new
    let note = changes.first { $0.field == "note" || $0.field == "closing" }?.new
    let action = changes.first { $0.field == "action" }?.new
    return [
      line(
        entry, act, field: action == nil ? nil : FieldCode(.flagAction),
        new: (action ?? kind).map { .choice($0) }, reason: note ?? "")
    ]
  }

  func line(
    _ entry: JournalEntry,
    _ act: JournalAct,
    section: SectionCode? = nil,
    field: FieldCode? = nil,
    old: Answer? = nil,
    new: Answer? = nil,
    reason: String = "",
    isSealed: Bool = false,
    record: HistoryLine.Record? = nil,
    referral: HistoryLine.ReferralPoint? = nil
  ) -> HistoryLine {
    HistoryLine(
      at: entry.at, by: names[entry.staff], act: act,
      section: section ?? entry.part.flatMap(SectionCode.init(rawValue:)),
      field: field, old: old, new: new, reason: reason,
      sealed: isSealed ? entry.compartment.flatMap(Compartment.init(rawValue:)) : nil, record: record,
      referral: referral)
  }

  private func other(in clear: [Change], than person: RecordID) -> Answer? {
    let ends = clear.filter { $0.field == "lower" || $0.field == "higher" }
    return ends.compactMap { $0.new.flatMap { RecordID($0) } }.first { $0 != person }.map { .person($0) }
  }

  private func decision(_ clear: [Change]) -> String {
    clear.first { $0.field == "decision" }?.new ?? ""
  }

  func said(_ entry: JournalEntry, _ field: FieldCode) throws -> Answer? {
    try opened(entry)?.first { $0.field == field.description }?.new.flatMap { Answer(wire: $0) }
  }

  func words(_ entry: JournalEntry, _ field: FieldCode) throws -> String {
    if case .text(let text) = try said(entry, field) { text } else { "" }
  }

  /// Nil when it is not for this person, or not now.
  func opened(_ entry: JournalEntry) throws -> [Change]? {
    guard let body = entry.body, let compartment = entry.compartment.flatMap(Compartment.init(rawValue:)),
      signedIn.holds(compartment), !FieldLaw.watched.contains(compartment) || opening.contains(compartment)
    else { return nil }
    return try ChangeCoding.changes(
      in: signedIn.open(body, in: compartment, table: "journal", row: entry.id, column: "body"))
  }
}

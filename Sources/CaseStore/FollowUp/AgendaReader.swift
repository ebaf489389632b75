import Casework
import GRDB

/// Reads follow-ups and attempts of many cases in one pass over each table.
struct AgendaReader {
  let db: Database

  func one(_ caseFile: RecordID) throws -> CaseAgenda {
    let held = try db.row(
      "SELECT max(made) AS made FROM case_record WHERE case_file = ? AND kind = 'interview' AND status = 'current'",
      [caseFile])
    return CaseAgenda(
      caseID: caseFile,
      followUps: try FollowUpRow.all(of: caseFile, db).map(\.followUp),
      attempts: try AttemptRow.all(of: caseFile, db).map(\.attempt),
      unreachable: try CaseRow.find(caseFile, db).unreachable,
      otherContact: try held.flatMap { try ($0.ifAny("made") as Instant?)?.day })
  }

  /// - Parameter since: what ended on an earlier day is left out, but for its being a contact.
  func all(since: CivilDay?) throws -> [CaseAgenda] {
    var cases: [RecordID: Parts] = [:]
    try addFollowUps(to: &cases, since: since)
    try addAttempts(to: &cases)
    for row in try db.rows("SELECT id, unreachable FROM case_file WHERE unreachable IS NOT NULL") {
      cases[try row.must("id"), default: Parts()].unreachable = try row.day("unreachable")
    }
    let held = try ColumnCursor(
      db, "SELECT case_file, made FROM case_record WHERE kind = 'interview' AND status = 'current'")
    while try held.next() {
      guard let id = held.id(0) else { continue }
      cases[id, default: Parts()].met(on: Instant(milliseconds: Int64(held.integer(1))).day)
    }
    return cases.map { id, parts in
      CaseAgenda(
        caseID: id, followUps: parts.followUps, attempts: parts.attempts, unreachable: parts.unreachable,
        otherContact: parts.otherContact)
    }
  }

  private struct Parts {
    var followUps: [FollowUp] = []
    var attempts: [ContactAttempt] = []
    var unreachable: CivilDay?
    var otherContact: CivilDay?

    mutating func met(on day: CivilDay) { otherContact = max(day, otherContact ?? day) }
  }

  /// A line whose words this program does not know is left out; `check` names it.
  private func addFollowUps(to cases: inout [RecordID: Parts], since: CivilDay?) throws {
    let rows = try ColumnCursor(
      db,
      """
      SELECT id, case_file, kind, instrument, due, time, channel, agent, status, ended, rule, rule_version, subject,
        step, asked, series, repetition, every, unit, until, ver FROM follow_up WHERE deleted = 0
      """)
    while try rows.next() {
      guard let caseID = rows.id(1), let kind = FollowUpKind(rawValue: rows.text(2)),
        let status = FollowUpStatus(rawValue: rows.text(8))
      else { continue }
      let due = CivilDay(number: rows.integer(4))
      // Most of an office's follow-ups are over: all that is asked of them is when somebody was met.
      if let since, status != .planned, due < since {
        if status.isContact, kind != .referral {
          cases[caseID, default: Parts()].met(on: day(rows, 9) ?? due)
        }
        continue
      }
      guard let id = rows.id(0), let channel = ContactChannel(rawValue: rows.text(6)) else { continue }
      let followUp = FollowUp(
        id: id, caseID: caseID, kind: kind, instrument: rows.isNull(3) ? nil : rows.text(3),
        due: due, time: time(rows, 5), channel: channel, agent: rows.id(7),
        status: status, ended: day(rows, 9), origin: origin(rows), recurrence: recurrence(rows),
        version: rows.integer(20))
      cases[caseID, default: Parts()].followUps.append(followUp)
    }
  }

  private func addAttempts(to cases: inout [RecordID: Parts]) throws {
    let rows = try ColumnCursor(
      db,
      """
      SELECT id, case_file, follow_up, day, time, channel, result, agent FROM contact_attempt WHERE deleted = 0
      """)
    while try rows.next() {
      guard let id = rows.id(0), let caseID = rows.id(1), let agent = rows.id(7),
        let channel = ContactChannel(rawValue: rows.text(5)),
        let result = ContactResult(rawValue: rows.text(6))
      else { continue }
      cases[caseID, default: Parts()].attempts.append(
        ContactAttempt(
          id: id, caseID: caseID, day: CivilDay(number: rows.integer(3)), time: time(rows, 4),
          channel: channel, result: result, agent: agent, followUp: rows.id(2)))
    }
  }

  private func origin(_ rows: ColumnCursor) -> FollowUp.Origin {
    if !rows.isNull(10) {
      return .rule(
        RuleMark(
          rule: rows.text(10), version: rows.integer(11), subject: rows.id(12), step: rows.integer(13),
          asked: CivilDay(number: rows.integer(14))))
    }
    return rows.id(15).map { .repeated($0, number: rows.integer(16)) } ?? .byHand
  }

  private func recurrence(_ rows: ColumnCursor) -> Recurrence? {
    guard !rows.isNull(17), let unit = Recurrence.Unit(rawValue: rows.text(18)) else { return nil }
    return Recurrence(every: rows.integer(17), unit, until: day(rows, 19))
  }

  private func day(_ rows: ColumnCursor, _ column: Int32) -> CivilDay? {
    rows.isNull(column) ? nil : CivilDay(number: rows.integer(column))
  }

  private func time(_ rows: ColumnCursor, _ column: Int32) -> DayTime? {
    rows.isNull(column) ? nil : DayTime(minuteOfDay: rows.integer(column))
  }
}

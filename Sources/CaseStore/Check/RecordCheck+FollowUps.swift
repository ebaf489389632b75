import Casework
import GRDB

extension RecordCheck {
  mutating func lookAtFollowUp(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "follow_up")
    guard let row = try FollowUpRow.find(id, db) else { return }
    compare(row.facts(), note: try? signedIn.map(row.note), replay, table: "follow_up", id)
  }

  mutating func lookAtAttempt(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "contact_attempt")
    guard let row = try AttemptRow.find(id, db) else { return }
    compare(row.facts(), note: try? signedIn.map(row.note), replay, table: "contact_attempt", id)
  }

  /// `note` is nil where it cannot be opened by anybody.
  private mutating func compare(
    _ facts: [Change], note: String??, _ replay: Replay, table: String, _ id: RecordID
  ) {
    var values = replay.values
    let told = values.removeValue(forKey: Replay.Place(part: "", field: "note"))
    var content = Content()
    for fact in facts { content.values[Replay.Place(part: "", field: fact.field)] = fact.new }
    compare(content, with: values, of: [], table: table, id)
    guard let signedIn, signedIn.holds(.casework) else { return }
    opened += 1
    guard let note else { return findings.append(.unsealable(table: table, record: id, column: "note")) }
    if (note ?? "") != told ?? "" {
      findings.append(.differsFromJournal(table: table, record: id, field: "note"))
    }
  }
}

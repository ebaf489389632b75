import Casework
import GRDB

extension RecordCheck {
  mutating func lookAtClosing(_ id: RecordID) throws {
    var values = try replay(of: id, table: "case_closing").values
    guard let row = try ClosingRow.find(id, db) else { return }
    let told = ["reason", "note", "answer"].map { field in
      values.removeValue(forKey: Replay.Place(part: "", field: field)) ?? ""
    }
    var content = Content()
    for fact in row.facts() { content.values[Replay.Place(part: "", field: fact.field)] = fact.new }
    compare(content, with: values, of: [], table: "case_closing", id)
    guard let signedIn, signedIn.holds(.casework) else { return }
    opened += 1
    guard let body = try? row.body(by: signedIn) else {
      return findings.append(.unsealable(table: "case_closing", record: id, column: "body"))
    }
    if [body.reason, body.note, body.answer] != told {
      findings.append(.differsFromJournal(table: "case_closing", record: id, field: "body"))
    }
  }
}

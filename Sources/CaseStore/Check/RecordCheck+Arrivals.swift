import Casework
import GRDB

extension RecordCheck {
  /// The notice, what became of it and who was registered from it, against the journal.
  mutating func lookAtArrival(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "arrival")
    guard let row = try ArrivalRow.find(id, db) else { return }
    var content = try sections(of: id)
    for fact in row.facts() + (try ArrivalRow.cases(of: id, db)).map(ArrivalRow.link) {
      content.values[Replay.Place(part: "", field: fact.field)] = fact.new
    }
    // The day stands twice: in clear for the lists, and in the notice.
    let said = content.values[
      Replay.Place(part: SectionCode.arrival.rawValue, field: FieldCode(.arrivalDay).description)]
    if let said, said != Answer.date(.day(row.day)).wire {
      findings.append(.differsFromJournal(table: "arrival", record: id, field: "day"))
    }
    compare(content, with: replay.values, of: [.arrival], table: "arrival", id)
  }
}

import Casework

extension HistoryReader {
  /// What was proposed, and what the second person made of it, with their words.
  func closingLines(_ entry: JournalEntry, _ act: JournalAct) throws -> [HistoryLine] {
    guard entry.body != nil else { return [line(entry, act, section: .closing)] }
    guard let changes = try opened(entry) else {
      return [line(entry, act, section: .closing, isSealed: true)]
    }
    let reason = changes.first { $0.field == "reason" }?.new
    let words = changes.first { $0.field == "note" || $0.field == "answer" }?.new
    return [
      line(
        entry, act, section: .closing, field: reason == nil ? nil : FieldCode(.closingReason),
        new: reason.map { .choice($0) }, reason: words ?? "")
    ]
  }
}

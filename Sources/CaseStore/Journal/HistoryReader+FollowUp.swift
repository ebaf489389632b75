import Casework

extension HistoryReader {
  /// What was planned, moved, done and tried, a line for each fact that people look for.
  func followUpLines(_ entry: JournalEntry, _ act: JournalAct, _ clear: [Change]) throws -> [HistoryLine] {
    let section: SectionCode = entry.entity == Entity.attempt.rawValue ? .contact : .followUp
    // A case without anything after its intake begins to have: that is told by what was done.
    if entry.entity == Entity.caseFile.rawValue {
      let change = clear.first { $0.field == "unreachable" }
      return change.map { [line(entry, act, field: nil, new: day($0.new), reason: "")] } ?? []
    }
    var lines = clear.compactMap { change -> HistoryLine? in
      guard let field = Self.field(change.field, section) else { return nil }
      // Of a new one, the day, or the result, says enough.
      guard change.basis != nil || field == .followUpDay || field == .contactResult else { return nil }
      return line(
        entry, act, section: section, field: FieldCode(field), old: answer(change.old, to: field),
        new: answer(change.new, to: field))
    }
    if lines.isEmpty { lines = [line(entry, act, section: section)] }
    if let note = try opened(entry)?.first(where: { $0.field == "note" })?.new {
      let field: CoreField = section == .contact ? .contactNote : .followUpNote
      lines.append(line(entry, act, section: section, field: FieldCode(field), new: .text(note)))
    }
    return lines
  }

  private static func field(_ name: String, _ section: SectionCode) -> CoreField? {
    switch (section, name) {
    case (.contact, "result"): .contactResult
    case (.followUp, "due"): .followUpDay
    case (.followUp, "time"): .followUpTime
    case (.followUp, "status"): .followUpStatus
    case (.followUp, "agent"): .followUpAgent
    case (.followUp, "channel"): .followUpChannel
    default: nil
    }
  }

  private func answer(_ text: String?, to field: CoreField) -> Answer? {
    guard let text else { return nil }
    return switch field {
    case .followUpDay: day(text)
    case .followUpTime: Int(text).flatMap(DayTime.init(minuteOfDay:)).map(clock)
    case .followUpAgent: RecordID(text).map { .text(names[$0]) }
    default: .choice(text)
    }
  }

  private func clock(_ time: DayTime) -> Answer {
    let minute = time.minute % 60
    return .text("\(time.hour):\(minute < 10 ? "0" : "")\(minute)")
  }

  private func day(_ text: String?) -> Answer? {
    text.flatMap(Int.init).map { .date(.day(CivilDay(number: $0))) }
  }
}

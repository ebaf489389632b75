import Casework

extension FollowUpRow: JournalledRow {
  var texts: [String: String?] {
    let (mark, series, recurrence) = (followUp.mark, followUp.repetition, followUp.recurrence)
    return [
      "case": followUp.caseID.description, "kind": followUp.kind.rawValue, "instrument": followUp.instrument,
      "due": String(followUp.due.number), "time": followUp.time.map { String($0.minute) },
      "channel": followUp.channel.rawValue, "agent": followUp.agent?.description,
      "status": followUp.status.rawValue, "ended": followUp.ended.map { String($0.number) },
      "rule": mark?.rule, "ruleVersion": mark.map { String($0.version) },
      "subject": mark?.subject?.description, "step": mark.map { String($0.step) },
      "asked": mark.map { String($0.asked.number) }, "series": series?.of.description,
      "repetition": series.map { String($0.number) }, "every": recurrence.map { String($0.every) },
      "unit": recurrence?.unit.rawValue, "until": recurrence?.until.map { String($0.number) },
      "deleted": isDeleted ? "1" : nil,
    ]
  }
}

extension FollowUp {
  var mark: RuleMark? {
    if case .rule(let mark) = origin { mark } else { nil }
  }

  var repetition: (of: RecordID, number: Int)? {
    if case .repeated(let first, let number) = origin { (first, number) } else { nil }
  }
}

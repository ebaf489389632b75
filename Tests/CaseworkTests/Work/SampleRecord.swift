import Casework

/// Made-up records of the work on one case.
enum SampleRecord {
  static let caseID = RecordID(high: 1, low: 1)
  static let made = Instant(milliseconds: 1_790_000_000_000)

  static func of(
    _ kind: CaseRecordKind,
    _ number: UInt64,
    _ sections: [SectionCode: Answers],
    parent: RecordID? = nil,
    status: CaseRecordStatus? = nil
  ) -> CaseRecord {
    let id = RecordID(high: 7, low: number)
    let all = sections.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    return CaseRecord(
      id: id, caseID: caseID, kind: kind, parent: parent,
      status: status ?? WorkForms.status(of: kind, answers: all), version: 3, made: made, changed: made,
      changedBy: "Awa Sarr",
      sections: Dictionary(uniqueKeysWithValues: sections.map { section($0, $1, of: id) }))
  }

  static func section(
    _ section: SectionCode, _ answers: Answers, of owner: RecordID
  ) -> (SectionCode, SectionRecord) {
    let id = RecordID(high: owner.low, low: UInt64(SectionCode.allCases.firstIndex(of: section) ?? 0))
    return (
      section,
      SectionRecord(
        id: id, owner: owner, section: section, version: 2, answers: answers, changed: made,
        changedBy: "Awa Sarr")
    )
  }

  static func need(
    _ category: NeedCategory,
    _ dimension: NeedDimension,
    _ number: UInt64 = 10,
    rule: String? = nil,
    closing: NeedClosing? = nil,
    status: CaseRecordStatus? = nil
  ) -> CaseRecord {
    var answers: Answers = [
      FieldCode(.needDimension): .choice(dimension.rawValue),
      FieldCode(.needCategory): .choice(category.rawValue), FieldCode(.needPriority): .choice("H"),
    ]
    answers[FieldCode(.needOrigin)] = rule.map { .text($0) }
    answers[FieldCode(.needClosing)] = closing.map { .choice($0.rawValue) }
    return of(.need, number, [.need: answers], status: status)
  }

  static func plan(_ answers: Answers = [:], _ number: UInt64 = 20, status: CaseRecordStatus? = nil)
    -> CaseRecord
  {
    of(.plan, number, [.plan: answers], status: status)
  }

  static func action(
    _ answers: Answers,
    _ number: UInt64 = 30,
    of plan: RecordID = RecordID(high: 7, low: 20),
    status: CaseRecordStatus? = nil
  ) -> CaseRecord {
    of(.action, number, [.action: answers], parent: plan, status: status)
  }
}

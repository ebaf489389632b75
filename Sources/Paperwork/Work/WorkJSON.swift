import Casework

/// The work on a case for other programs: assessments, interviews with their scores, needs, plans with their actions.
struct WorkJSON {
  let file: CaseFile
  let shelf: InstrumentShelf
  /// How a section is written, which is the same for the intake.
  let section: (_ record: SectionRecord, _ specs: [FieldSpec]) -> MachineValue

  /// By key of the case.
  var values: [String: MachineValue] {
    [
      "assessments": records(.assessment),
      "interviews": .list(of(.interview).map(interview)),
      "needs": records(.need),
      "plans": .list(of(.plan).map(plan)),
    ]
  }

  private func of(_ kind: CaseRecordKind) -> [CaseRecord] { file.records.filter { $0.kind == kind } }

  private func records(_ kind: CaseRecordKind) -> MachineValue {
    .list(of(kind).map { .record(record($0)) })
  }

  private func record(_ record: CaseRecord) -> [String: MachineValue] {
    let paper = RecordOnPaper(record)
    var sections: [String: MachineValue] = [:]
    for part in paper.sections { sections[part.spec.code.rawValue] = section(part.record, part.spec.fields) }
    var value = head(record)
    value["sealed"] = .truth(paper.isSealed)
    value["sections"] = .record(sections)
    return value
  }

  private func head(_ record: CaseRecord) -> [String: MachineValue] {
    [
      "id": .text(record.id.description),
      "status": .text(record.status.rawValue),
      "version": .number(record.version),
      "made": .text(MachineText.moment(record.made)),
      "changed": .text(MachineText.moment(record.changed)),
      "changedBy": .some(record.changedBy),
    ]
  }

  private func plan(_ plan: CaseRecord) -> MachineValue {
    let actions = file.records.filter { $0.kind == .action && $0.parent == plan.id }
    var value = record(plan)
    value["actions"] = .list(actions.map { .record(record($0)) })
    value["budget"] = budget(PlanBudget(actions: actions))
    return .record(value)
  }

  /// Whole FCFA.
  private func budget(_ budget: PlanBudget) -> MachineValue {
    let dimensions = budget.byDimension.map { ($0.key.rawValue, MachineValue.record(Self.sums($0.value))) }
    let donors = budget.byDonor.map { donor in
      Self.sums(donor.sums).merging(["donor": donor.name.map(MachineValue.text) ?? .nothing]) { sum, _ in sum
      }
    }
    var value = Self.sums(budget.total)
    value["byDimension"] = .record(Dictionary(uniqueKeysWithValues: dimensions))
    value["byDonor"] = .list(donors.map(MachineValue.record))
    return .record(value)
  }

  private static func sums(_ sums: PlanBudget.Sums) -> [String: MachineValue] {
    [
      "planned": .number(sums.planned), "committed": .number(sums.committed), "spent": .number(sums.spent),
      "remaining": .number(sums.remaining),
    ]
  }

  /// Scores without the answers behind them: some of those say whether the person thinks of leaving again.
  private func interview(_ record: CaseRecord) -> MachineValue {
    var value = head(record)
    let held = InterviewOnPaper(record, birth: file.birth, shelf: shelf)
    value["sealed"] = .truth(held.isSealed)
    value["instrument"] = held.name.map(MachineValue.text) ?? .nothing
    value["instrumentVersion"] = held.version.map(MachineValue.number) ?? .nothing
    value["instrumentStatus"] = held.instrument.map { .text($0.status.rawValue) } ?? .nothing
    value["day"] = held.isSealed ? .nothing : .text(MachineText.day(held.day))
    value["moment"] = held.moment.map { .text($0.rawValue) } ?? .nothing
    value["scores"] = .list(held.results.map(score))
    return .record(value)
  }

  private func score(_ result: ScoreResult) -> MachineValue {
    .record([
      "score": .text(result.score.code),
      "value": result.value.map(MachineValue.decimal) ?? .nothing,
      "lowest": (result.range?.lowerBound).map(MachineValue.decimal) ?? .nothing,
      "highest": (result.range?.upperBound).map(MachineValue.decimal) ?? .nothing,
      "coveragePercent": .number(result.coverage.percent),
      "grade": result.grade.map { .text($0.rawValue) } ?? .nothing,
      "reason": result.reason.map { .text(Self.code(of: $0)) } ?? .nothing,
    ])
  }

  private static func code(of reason: NoScore) -> String {
    switch reason {
    case .tooFewAnswers: "tooFewAnswers"
    case .notAllAnswered: "notAllAnswered"
    case .partMissing: "partMissing"
    case .tooYoung: "tooYoung"
    case .notAsked: "notAsked"
    }
  }
}

extension CaseFile {
  /// Of the person, as far as this reader was shown it.
  var birth: PartialDate? {
    guard case .date(let birth)? = sections[.identity]?.answers[FieldCode(.birth)] else { return nil }
    return birth
  }
}

import Casework
import Testing

struct `Progress of an assessment` {
  private let day = CivilDay(number: 20_781)

  @Test func `counts what is asked and what is answered, and a reason is an answer`() {
    let record = assessment([
      .sittings: [FieldCode(.sittingDay): .date(.day(day))],
      .reemigration: [
        FieldCode(.leaveIntent): .choice("N"), FieldCode(.leaveSteps): .noAnswer(.notDisclosed),
      ],
    ])
    let progress = AssessmentProgress.of(record, on: day)
    #expect(progress.sections.map(\.section) == CaseRecordKind.assessment.sections)
    #expect(part(.reemigration, of: progress)?.answered == 2)
    #expect(part(.reemigration, of: progress)?.asked == 6)
    #expect(part(.economy, of: progress)?.isBegun == false)
    #expect(progress.answered == 3)
    #expect(progress.incomplete == CaseRecordKind.assessment.sections)
  }

  @Test func `asks more as answers ask more`() {
    let before = AssessmentProgress.of(assessment([:]), on: day)
    let after = AssessmentProgress.of(assessment([.economy: [FieldCode(.savings): .yesNo(true)]]), on: day)
    #expect(after.asked == before.asked + 1)
  }

  @Test func `is complete once every question but notes and further sittings has an answer`() {
    var sections: [SectionCode: Answers] = [:]
    for section in AssessmentForm.spec.sections {
      for field in section.fields where field.code.ordinal == 1 {
        if case .longText = field.kind { continue }
        sections[section.code, default: [:]][field.code] = .noAnswer(.notAsked)
      }
    }
    let progress = AssessmentProgress.of(assessment(sections), on: day)
    #expect(progress.incomplete == [])
    #expect(progress.sections.filter { !$0.isComplete } == [])
  }

  @Test func `leaves out what this reader was not shown, and says so`() throws {
    let open = AssessmentProgress.of(assessment([.wellbeing: [FieldCode(.wellbeing): .choice("B")]]), on: day)
    let sealed = AssessmentProgress.of(
      assessment([.wellbeing: [FieldCode(.wellbeing): .choice("B")]], sealed: [.psychosocial]), on: day)
    let first = try #require(part(.wellbeing, of: open))
    let second = try #require(part(.wellbeing, of: sealed))
    #expect(second.asked < first.asked && second.answered == first.answered)
    #expect(second.isSealed && !first.isSealed && !second.isComplete)
  }

  private func part(_ section: SectionCode, of progress: AssessmentProgress) -> AssessmentProgress.Part? {
    progress.sections.first { $0.section == section }
  }

  private func assessment(
    _ sections: [SectionCode: Answers], sealed: Set<Compartment> = []
  ) -> CaseRecord {
    let at = Instant(milliseconds: Int64(day.number) * 86_400_000)
    let id = RecordID(high: 1, low: 1)
    return CaseRecord(
      id: id, caseID: id, kind: .assessment, status: .current, version: 1, made: at, changed: at,
      changedBy: "A. Diallo",
      sections: Dictionary(
        uniqueKeysWithValues: sections.map { code, answers in
          (
            code,
            SectionRecord(
              id: id, owner: id, section: code, version: 1, answers: answers, sealed: sealed, changed: at,
              changedBy: "A. Diallo")
          )
        }))
  }
}

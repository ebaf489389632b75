import Casework
import Testing
import Wording

struct `Assessments in lists` {
  private static let day = CivilDay(number: 20_781)

  @Test func `a line says when, which one, and how far`() {
    let record = assessment([
      FieldCode(.assessmentMoment): .choice("I"), FieldCode(.sittingDay): .date(.day(Self.day)),
      FieldCode(.sittingDay, 2): .date(.day(Self.day.adding(days: 3))),
    ])
    let asked = AssessmentProgress.of(record, on: Self.day).asked
    #expect(
      french.line(ofAssessment: record, today: Self.day)
        == "27/11/2026  initial  2 séances  2 réponses sur \(asked)")
    #expect(
      english.line(ofAssessment: record, today: Self.day)
        == "27/11/2026  baseline  2 sittings  2 answers of \(asked)")
  }

  @Test(arguments: bothLanguages)
  func `the longest line fits its 74 columns`(words: Wording) {
    for moment in InterviewMoment.allCases {
      var answers: Answers = [FieldCode(.assessmentMoment): .choice(moment.rawValue)]
      for ordinal in 1...4 { answers[FieldCode(.sittingDay, ordinal)] = .date(.day(Self.day)) }
      let line = words.line(ofAssessment: assessment(answers), today: Self.day)
      #expect(line.count <= 74, "\(line)")
      expectPlain(line)
    }
  }

  @Test(arguments: bothLanguages)
  func `a section is told by its figures, its end, or its seal`(words: Wording) {
    let record = assessment([FieldCode(.sittingDay): .date(.day(Self.day))], sealed: [.psychosocial])
    for part in AssessmentProgress.of(record, on: Self.day).sections {
      let line = words.line(of: part)
      #expect(line.count <= 44 && line.hasPrefix(words.name(of: part.section)), "\(line)")
      expectPlain(line)
    }
  }

  private func assessment(_ answers: Answers, sealed: Set<Compartment> = []) -> CaseRecord {
    let at = Instant(milliseconds: Int64(Self.day.number) * 86_400_000)
    let id = RecordID(high: 1, low: 1)
    let section = SectionRecord(
      id: id, owner: id, section: .sittings, version: 1, answers: answers, sealed: sealed, changed: at,
      changedBy: "A. Diallo")
    return CaseRecord(
      id: id, caseID: id, kind: .assessment, status: .current, version: 1, made: at, changed: at,
      changedBy: "A. Diallo", sections: [.sittings: section])
  }
}

import Casework
import Testing

struct `The facts of follow-up` {
  private let day = CivilDay(number: 20_600)

  private func date(_ days: Int) -> Answer { .date(.day(day.adding(days: days))) }

  @Test func `are read from a case as it is on file`() {
    let records = [
      SampleRecord.of(
        .interview, 1,
        [.interview: [FieldCode(.interviewInstrument): .text("RSS.1"), FieldCode(.interviewDay): date(-3)]]),
      SampleRecord.of(
        .interview, 2, [.interview: [FieldCode(.interviewInstrument): .text("WHO5.2")]], status: .withdrawn),
      SampleRecord.plan([FieldCode(.planSigned): date(0)]),
      SampleRecord.action([FieldCode(.actionDue): date(30), FieldCode(.actionState): .choice("C")], 30),
      SampleRecord.action([FieldCode(.actionDue): date(40), FieldCode(.actionState): .choice("R")], 31),
      SampleRecord.action([FieldCode(.actionState): .choice("P")], 32),
    ]
    let file = SampleFile.of(
      records,
      sections: [
        .screening: [FieldCode(.vulnerabilityLevel): .choice("E")],
        .journey: [FieldCode(.returnDate): date(-20)],
      ])
    let facts = FollowUpFacts(file)
    #expect(facts.caseID == file.header.id && facts.opened == file.header.opened && facts.status == .open)
    #expect(facts.level == .high && facts.returned == day.adding(days: -20))
    #expect(facts.plan == .init(id: RecordID(high: 7, low: 20), day: day))
    #expect(facts.actions == [.init(id: RecordID(high: 7, low: 30), day: day.adding(days: 30))])
    #expect(facts.interviews == [.init(instrument: "RSS", day: day.adding(days: -3))])
  }

  @Test func `take the day a record was made where it says no other`() {
    let facts = FollowUpFacts(
      SampleFile.of(
        [
          SampleRecord.plan(),
          SampleRecord.of(.interview, 1, [.interview: [FieldCode(.interviewInstrument): .text("RSS.1")]]),
        ], sections: [:], status: .closed))
    #expect(
      facts.plan?.day == SampleRecord.made.day && facts.interviews.map(\.day) == [SampleRecord.made.day])
    #expect(facts.status == .closed && facts.level == nil && facts.returned == nil)
  }
}

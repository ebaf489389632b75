import Casework
import Testing

struct `People who are announced` {
  private let monday = CivilDay(number: 20_416)

  private func arrival(
    _ id: UInt64 = 1, in days: Int = 0, _ more: [CoreField: Answer] = [:],
    standing: ArrivalStanding = .expected
  ) -> AnnouncedArrival {
    let day = monday.adding(days: days)
    var answers: Answers = [FieldCode(.arrivalDay): .date(.day(day))]
    for (field, answer) in more { answers[FieldCode(field)] = answer }
    let owner = RecordID(high: 0, low: id)
    let moment = Instant(milliseconds: Int64(id))
    return AnnouncedArrival(
      id: owner, day: day,
      notice: SectionRecord(
        id: owner, owner: owner, section: .arrival, version: 1, answers: answers, changed: moment,
        changedBy: ""), standing: standing, announced: moment, announcedBy: owner)
  }

  @Test(arguments: [
    ("S", -1, true, false), ("S", 0, false, true), ("S", 1, false, false), ("V", -3, false, true),
    ("V", -4, true, false), ("V", 1, false, false),
  ])
  func `are late once their day is over, with three days more where it was not sure`(
    _ certainty: String, _ days: Int, _ isLate: Bool, _ isDue: Bool
  ) {
    let arrival = arrival(in: days, [.arrivalCertainty: .choice(certainty)])
    #expect(arrival.isLate(on: monday) == isLate && arrival.isDue(on: monday) == isDue)
  }

  @Test func `are neither late nor due once somebody said what became of them`() {
    let by = RecordID(high: 0, low: 9)
    for standing in [ArrivalStanding.came(on: monday, by: by), .didNotCome(.cancelled, on: monday, by: by)] {
      let arrival = arrival(in: -5, standing: standing)
      #expect(!arrival.isLate(on: monday) && !arrival.isDue(on: monday))
    }
  }

  @Test(arguments: [
    ("P", 12, 1), ("P", nil, 1), ("G", 12, 12), ("F", 4, 4), ("G", nil, 1),
  ])
  func `are as many as the notice says`(_ party: String, _ count: Int?, _ people: Int) {
    var more: [CoreField: Answer] = [.arrivalParty: .choice(party)]
    more[.arrivalPeople] = count.map { .number($0) }
    #expect(arrival(1, more).people == people)
  }

  @Test func `are listed late and today first, then the days to come, whatever order they were noted in`() {
    let index = ArrivalIndex([
      arrival(1, in: 7), arrival(2, in: 8), arrival(3, in: -9), arrival(4), arrival(5, in: 1),
      arrival(6, [.arrivalTime: .text("9h30")]),
      arrival(7, in: -1, standing: .came(on: monday, by: RecordID(high: 0, low: 9))),
    ])
    func numbers(_ list: [AnnouncedArrival]) -> [UInt64] { list.map(\.id.low) }
    #expect(numbers(index.now(on: monday)) == [3, 6, 4])
    #expect(numbers(index.coming(after: monday, days: 7)) == [5, 1])
    #expect(numbers(index.past) == [7])
    #expect(numbers(index.sheet(of: monday, today: monday)) == [3, 6, 4])
    #expect(numbers(index.sheet(of: monday.adding(days: 1), today: monday)) == [5])
    #expect(index.lastAnswers == index[RecordID(high: 0, low: 7)]?.answers)
  }

  @Test func `give the intake what was said of one person, and of a group what all share`() {
    let said: [CoreField: Answer] = [
      .familyName: .text("Baldé"), .givenNames: .text("Awa"), .sex: .choice("F"),
      .arrivalCountry: .choice("LBY"), .arrivalTransport: .choice(ReturnTransport.charter.rawValue),
      .arrivalEntry: .choice(EntryPoint.dakarAirport.rawValue),
    ]
    let one = arrival(in: -2, said.merging([.arrivalParty: .choice("P")]) { $1 }).known(on: monday)
    #expect(one[FieldCode(.returnDate)] == .date(.day(monday.adding(days: -2))))
    #expect(one[FieldCode(.familyName)] == .text("Baldé") && one[FieldCode(.sex)] == .choice("F"))
    #expect(one[FieldCode(.lastCountry)] == .choice("LBY") && one[FieldCode(.entryPoint)] == .choice("AIBD"))
    #expect(one[FieldCode(.returnTransport)] == .choice("CHA"))
    let many = arrival(in: 3, said.merging([.arrivalParty: .choice("F")]) { $1 }).known(on: monday)
    #expect(many[FieldCode(.familyName)] == nil && many[FieldCode(.lastCountry)] == .choice("LBY"))
    // They stand at the desk today, whatever day was announced.
    #expect(many[FieldCode(.returnDate)] == .date(.day(monday)))
  }

  @Test func `give the intake only answers that its questions take`() {
    let fields = Dictionary(uniqueKeysWithValues: IntakeForm.spec.fields.map { ($0.code, $0) })
    for field in ArrivalForm.spec(agents: []).fields {
      guard let core = field.code.core, fields[field.code] != nil else { continue }
      #expect(fields[FieldCode(core)]?.compartment == .identity && field.compartment == .identity, "\(core)")
      #expect(fields[field.code]?.kind == field.kind, "\(core)")
    }
    #expect(ArrivalForm.spec(agents: []).fields.allSatisfy { $0.compartment == .identity })
  }

  @Test(arguments: [
    (["G", "LBY", "", ""], 2, true), (["G", "LBY", "", ""], 3, false), (["G", "NER", "", ""], 0, false),
    (["F", "LBY", "", ""], 0, false), (["P", "", "Njaay", ""], -2, true),
    (["P", "", "Ndiaye", "Awa"], 0, true),
    (["P", "", "Ndiaye", "Penda"], 0, false), (["P", "", "Diop", "Awa"], 0, false),
  ])
  func `are taken for the same by about the day, and the country of a group or the name of a person`(
    said: [String], days: Int, isAlike: Bool
  ) {
    let index = ArrivalIndex([
      arrival(1, [.arrivalParty: .choice("G"), .arrivalCountry: .choice("LBY")]),
      arrival(2, [.arrivalParty: .choice("P"), .familyName: .text("Ndiaye"), .givenNames: .text("Awa")]),
    ])
    var answers: Answers = [FieldCode(.arrivalDay): .date(.day(monday.adding(days: days)))]
    answers[FieldCode(.arrivalParty)] = .choice(said[0])
    if !said[1].isEmpty { answers[FieldCode(.arrivalCountry)] = .choice(said[1]) }
    if !said[2].isEmpty { answers[FieldCode(.familyName)] = .text(said[2]) }
    if !said[3].isEmpty { answers[FieldCode(.givenNames)] = .text(said[3]) }
    #expect((index.alike(answers, except: RecordID(high: 0, low: 9)) != nil) == isAlike)
    #expect(
      index.alike(index[RecordID(high: 0, low: 1)]?.answers ?? [:], except: RecordID(high: 0, low: 1)) == nil)
  }

  @Test(arguments: [
    (1, ArrivalStanding.Status.expected), (2, .expected), (3, .came), (4, .came),
  ])
  func `have come when the last of them is registered`(_ count: Int, _ status: ArrivalStanding.Status) {
    let by = RecordID(high: 0, low: 9)
    #expect(ArrivalStanding.expected.after(count, of: 3, on: monday, by: by).status == status)
    #expect(
      ArrivalStanding.didNotCome(.unknown, on: monday, by: by).after(count, of: 3, on: monday, by: by).status
        == status)
    let said = ArrivalStanding.came(on: monday.adding(days: -1), by: by)
    #expect(said.after(count, of: 3, on: monday, by: by) == said)
  }
}

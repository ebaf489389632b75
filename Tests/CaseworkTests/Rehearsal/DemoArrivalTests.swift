import Casework
import Testing

struct `The arrivals of a fictional office` {
  private let today = CivilDay(number: 20_416)

  private func made(seed: UInt64 = 2_026, cases: Int = 400) -> [PastArrival] {
    var count: UInt64 = 0
    return DemoArrivals.all(seed: seed, cases: cases, today: today) {
      count += 1
      return RecordID(high: 1, low: count)
    }
  }

  @Test func `are the same for the same seed, and others for another`() {
    #expect(made() == made() && made(seed: 7) != made())
  }

  @Test func `grow with the office, and a small one has none`() {
    #expect(made(cases: 0).isEmpty && made(cases: 60).isEmpty)
    #expect(made().count == 6 && made(cases: 100_000).count == 8)
  }

  @Test(arguments: [1, 7, 2_026, 99_999] as [UInt64])
  func `are answers that the form takes, noted and ended in the past`(seed: UInt64) {
    let fields = Dictionary(
      uniqueKeysWithValues: ArrivalForm.spec(agents: []).fields.map { ($0.code, $0) })
    for arrival in made(seed: seed, cases: 1_000) {
      #expect(arrival.entry.answers.keys.allSatisfy { fields[$0] != nil })
      #expect(arrival.announced.day < today && (arrival.ended?.day ?? arrival.announced.day) < today)
      #expect(arrival.announced.day < arrival.entry.day)
      let context = FormContext(today: today, now: arrival.announced, optionName: { $1 })
      let form = FormState(
        spec: ArrivalForm.spec(agents: []), answers: arrival.entry.answers, context: context)
      #expect(form.review(in: context).allSatisfy { !$0.blocks }, "\(form.review(in: context))")
    }
  }

  @Test func `hold somebody late, somebody today and somebody to come`() {
    let open = made().filter { $0.ended == nil }.map(\.entry.day)
    #expect(open.contains { $0 < today } && open.contains(today) && open.contains { $0 > today })
    #expect(made().contains { $0.noShow != nil })
  }
}

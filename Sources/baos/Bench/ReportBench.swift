import CaseStore
import Casework

/// What a report reads: a hundred thousand interviews of 31 answers, written here and opened in one go.
struct ReportBench {
  private static let interviews = 100_000
  /// Written in one transaction, to be done sooner.
  private static let batch = 200

  func run(_ office: BenchOffice, into report: BenchReport) throws {
    let (store, member) = try office.open()
    defer { store.close() }
    var held = 0
    _ = try store.interviews(by: member) { _ in
      held += 1
      return true
    }
    let cases = try store.loadIndex(by: member).cases(openedSince: CivilDay(number: 0), limit: 100).headers
      .filter { $0.status == .open }
    while held < Self.interviews, let header = cases.randomElement() {
      try store.record((0..<Self.batch).map { interview(held + $0) }, in: header.id, by: member)
      held += Self.batch
    }
    var times = Samples()
    for _ in 0..<5 {
      var answers = 0
      times.add(
        try Stopwatch.time {
          _ = try store.interviews(by: member) { interview in
            answers += interview.answers.count
            return true
          }
        } / 1_000)
      guard answers >= held * 31 else { throw StoreProblem.damaged(path: office.directory, detail: "bench") }
    }
    try report.add("report.interviews.\(held)", times.median, .seconds, budget: 2)
    try store.signOut(member)
  }

  private func interview(_ number: Int) -> CaseRecordEntry {
    let items = (1...31).map { item in
      (FieldCode("RSS.1.q\(item)"), Answer.choice(String((number &* 31 &+ item * item) % 5 + 1)))
    }
    return CaseRecordEntry(
      id: World.live.newID(), kind: .interview, compartment: number % 4 == 0 ? .psychosocial : .casework,
      sections: [
        .interview: [FieldCode("interviewDay"): .date(.day(CivilDay(number: 20_000 + number % 365)))],
        .items: Dictionary(items) { first, _ in first },
      ])
  }
}

import CaseStore
import Casework

/// Saves, one commit and one fsync each: new people registered one by one, and what the index takes to follow.
struct SaveBench {
  private static let count = 100

  func run(_ office: BenchOffice, into report: BenchReport) throws {
    let (store, member) = try office.open()
    defer { store.close() }
    var index = try store.loadIndex(by: member)
    var saves = Samples()
    var follows = Samples()
    for intake in DemoOffice(seed: BenchOffice.seed + 1, count: Self.count, today: World.live.today) {
      let registration = Registration(
        sections: intake.answers, flags: intake.flags, day: World.live.today, agent: member.member.id)
      var id: CaseHeader?
      saves.add(try Stopwatch.time { id = try store.register(registration, by: member) })
      guard let id else { continue }
      follows.add(
        try Stopwatch.time {
          if let person = try store.header(ofPerson: id.person, by: member) { index.upsert(person) }
          index.upsert(id)
        })
    }
    try report.add("save.register.\(office.cases)", saves)
    try report.add("save.index-follows.\(office.cases)", follows)
    try store.signOut(member)
  }
}

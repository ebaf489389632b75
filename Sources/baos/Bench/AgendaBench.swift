import CaseStore
import Casework
import Desk
import Terminal
import Wording

/// The follow-up calendar of an office with 3,000 cases and 20,000 follow-ups: read into memory, and each view drawn
/// whole.
struct AgendaBench {
  static let cases = 3_000
  private static let followUps = 20_000
  private static let batch = 500

  func run(_ office: BenchOffice, into report: BenchReport) throws {
    let (store, member) = try office.open()
    defer { store.close() }
    let index = try store.loadIndex(by: member)
    var count = try store.agenda(by: member).count
    let open = index.openCases()
    while count < Self.followUps, !open.isEmpty {
      let some = (0..<min(Self.batch, Self.followUps - count)).map { place in
        let number = count + place
        return FollowUp(
          id: World.live.newID(), caseID: open[number % open.count].id, kind: .contact,
          due: World.live.today.adding(days: number % 365 - 20), channel: .phone)
      }
      _ = try store.plan(some, by: member)
      count += some.count
    }
    var reading = Samples()
    for _ in 0..<5 { reading.add(try Stopwatch.time { _ = try store.agenda(by: member) }) }
    try report.add("agenda.read.\(count)", reading.median, .milliseconds)
    let context = DeskContext(
      wording: Speaker.wording, now: World.live.now(), office: try store.office(), member: member.member,
      index: index, staff: try store.staff(), agenda: try store.agenda(by: member),
      schedule: FollowUpSchedule(), newID: World.live.newID)
    for (view, key) in [("week", "s"), ("month", "m"), ("list", "l")] as [(String, Character)] {
      var screen = CalendarScreen(in: context)
      var times = Samples()
      for _ in 0..<9 {
        times.add(
          Stopwatch.time {
            _ = screen.handle(.character(key), in: context)
            _ = Furniture.frame(of: screen, message: "", rows: 24, columns: 80, in: context)
          })
      }
      try report.add("agenda.\(view).\(count)", times.median, .milliseconds, budget: 50)
    }
    try store.signOut(member)
  }
}

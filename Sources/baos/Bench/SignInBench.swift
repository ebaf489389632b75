import CaseStore
import Casework
import Desk
import Wording

/// From the passphrase to the day's screen, in its parts and on a terminal, and the memory it takes.
struct SignInBench {
  let program: DeskProgram
  let wording: Wording

  private static let rounds = 5
  /// design.md section 10, at 10,000 cases.
  private static let budgets: [Int: (time: Double, memory: Double)] = [10_000: (300, 30)]

  func run(_ office: BenchOffice, into report: BenchReport) throws {
    var open = Samples()
    var keys = Samples()
    var index = Samples()
    var frame = Samples()
    for _ in 0..<Self.rounds {
      let store = try measured(&open) { try CaseStore.open(at: office.directory, world: .live) }
      defer { store.close() }
      let member = try measured(&keys) {
        try store.signIn(login: office.login, passphrase: office.passphrase)
      }
      _ = try measured(&index) { try store.loadIndex(by: member) }
      let desk = try desk(on: store)
      try desk.enter(as: member)
      _ = measured(&frame) { desk.frame(rows: 24, columns: 80) }
      desk.hangUp()
    }
    let size = office.cases
    try report.add("sign-in.open-file.\(size)", open.median, .milliseconds)
    try report.add("sign-in.argon2id-and-keys.\(size)", keys.median, .milliseconds)
    try report.add("sign-in.load-index.\(size)", index.median, .milliseconds)
    try report.add("sign-in.draw-today.\(size)", frame.median, .milliseconds)
    try onTerminal(office, into: report)
  }

  private func onTerminal(_ office: BenchOffice, into report: BenchReport) throws {
    var times = Samples()
    var work = Samples()
    var resident = Samples()
    var anonymous = Samples()
    for _ in 0..<Self.rounds {
      let (desk, opening) = try program.startSignedIn(office)
      times.add(opening.time)
      work.add(opening.work)
      resident.add(desk.memory.resident)
      anonymous.add(desk.memory.anonymous)
      desk.end()
    }
    let size = office.cases
    let budget = Self.budgets[size]
    try report.add("sign-in.passphrase-to-today.\(size)", times.median, .milliseconds, budget: budget?.time)
    try report.add("sign-in.of-which-work.\(size)", work.median, .milliseconds)
    try report.add("memory.resident.\(size)", resident.median, .megabytes, budget: budget?.memory)
    try report.add("memory.of-which-not-files.\(size)", anonymous.median, .megabytes)
  }

  private func desk(on store: CaseStore) throws -> Desk {
    let host = DeskHost(
      world: .live, themes: ThemeChoice.names, uptime: World.uptime,
      open: { () throws(StoreProblem) -> CaseStore? in store },
      prepare: { _ throws(StoreProblem) in throw .alreadyAnOffice(path: "") },
      create: { _, _ throws(StoreProblem) in throw .alreadyAnOffice(path: "") })
    return try Desk(host: host, wording: wording, theme: "sombre")
  }

  private func measured<Value>(_ times: inout Samples, _ work: () throws -> Value) rethrows -> Value {
    let begun = Stopwatch.nanoseconds()
    defer { times.add(Stopwatch.milliseconds(since: begun)) }
    return try work()
  }
}

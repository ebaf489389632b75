/// Start to first paint, before anybody signs in.
struct StartBench {
  let program: DeskProgram
  /// The directory the yardstick is compiled in.
  let directory: String

  private static let rounds = 15
  /// 1.6 times a C program over curses, and 15 ms.
  private static let mostTimes = 1.6
  private static let most = 15.0

  func run(_ offices: [BenchOffice], into report: BenchReport) throws {
    let yardstick = try CursesYardstick.compile(in: directory).map { path in
      try median { try TerminalProgram(path, [], environment: DeskProgram.environment(home: directory)) }
    }
    if let yardstick { try report.add("start.curses-in-c", yardstick, .milliseconds) }
    for office in offices {
      let start = try median { try program.start(office) }
      try report.add("start.first-paint.\(office.cases)", start, .milliseconds, budget: Self.most)
      if let yardstick {
        try report.add("start.ratio.\(office.cases)", start / yardstick, .times, budget: Self.mostTimes)
      }
    }
  }

  private func median(_ start: () throws -> TerminalProgram) throws -> Double {
    var times = Samples()
    for _ in 0..<Self.rounds {
      let running = try start()
      if let time = running.firstPaint() { times.add(time) }
      running.end()
    }
    return times.median
  }
}

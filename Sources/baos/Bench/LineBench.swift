/// What each act at the desk sends over the line, and how long it takes to the screen.
struct LineBench {
  let program: DeskProgram
  let office: BenchOffice

  /// One way of showing the desk.
  struct Setting {
    let term: String
    let theme: String
    var rows = 24
    var columns = 80

    var name: String { theme == "mono" ? "\(term)-mono" : rows > 24 ? "\(term)-\(rows)x\(columns)" : term }
  }

  static let settings = [
    Setting(term: "xterm-256color", theme: "sombre"),
    Setting(term: "xterm-256color", theme: "mono"),
    Setting(term: "linux", theme: "sombre"),
    Setting(term: "vt100", theme: "sombre"),
    Setting(term: "xterm-256color", theme: "sombre", rows: 60, columns: 200),
  ]

  private static let down = "\u{1b}[B"
  private static let pageDown = "\u{1b}[6~"
  private static let f3 = "\u{1b}OR"
  private static let f8 = "\u{1b}[19~"

  func run(_ setting: Setting, into report: BenchReport) throws {
    let (desk, today) = try program.startSignedIn(
      office, term: setting.term, theme: setting.theme, rows: setting.rows, columns: setting.columns)
    defer { desk.end() }
    let name = setting.name
    try report.add("bytes.screen.today.\(name)", Double(today.bytes), .bytes)
    let idle = try desk.press("", quiet: 3_000, patience: 3_000)
    try report.add("bytes.idle-3-seconds.\(name)", Double(idle.bytes), .bytes, budget: 0)
    try line("screen.cases", try desk.press("c"), setting, report)
    let moves = try (0..<8).map { _ in try desk.press(Self.down) }
    try lines("move-selection", moves, setting, report, budget: setting.theme == "mono" ? 12 : 60)
    let pages = try (0..<4).map { _ in try desk.press(Self.pageDown) }
    try lines("page", pages, setting, report, budget: setting.rows > 24 ? 2_500 : 1_100, writes: 1)
    try line("screen.case", try desk.press("\r"), setting, report)
    _ = try desk.press(Self.f3)
    _ = try desk.press(Self.f3)
    try line("screen.intake", try desk.press("n"), setting, report)
    // Without consent nothing else is asked.
    _ = try desk.press("o")
    let fields = try (0..<6).map { _ in try desk.press("\t") }
    _ = try desk.press(Self.f8)
    let named = try (0..<6).map { _ in try desk.press("\t") }
    try lines("next-field", fields + named, setting, report, budget: 150, saves: true)
    try line("screen.section", try desk.press(Self.f8), setting, report, saves: true)
    _ = try desk.press("\t")
    let letters = try "Sinthiang".map { try desk.press(String($0)) }
    try lines("letter", letters, setting, report, budget: 2, writes: 1)
    try discardDraft(on: desk)
  }

  /// Goes back to Today, where the draft that was just left stands first, and throws it away.
  private func discardDraft(on desk: TerminalProgram) throws {
    _ = try desk.press(Self.f3)
    _ = try desk.press("\u{1b}[H")
    _ = try desk.press("x")
  }

  private func line(
    _ act: String, _ burst: TerminalProgram.Burst, _ setting: Setting, _ report: BenchReport,
    saves: Bool = false
  ) throws {
    try lines(act, [burst], setting, report, saves: saves)
  }

  /// The middle of several bursts of the same act; `saves` when it writes to the disk too, so that writes to the
  /// screen cannot be told apart.
  private func lines(
    _ act: String, _ bursts: [TerminalProgram.Burst], _ setting: Setting, _ report: BenchReport,
    budget: Double? = nil, writes mostWrites: Double? = nil, saves: Bool = false
  ) throws {
    var bytes = Samples()
    var writes = Samples()
    var work = Samples()
    for burst in bursts {
      bytes.add(Double(burst.bytes))
      work.add(burst.work)
      if let count = burst.writes { writes.add(Double(count)) }
    }
    try report.add(
      BenchFigure(
        name: "bytes.\(act).\(setting.name)", value: bytes.median, unit: .bytes, budget: budget,
        isSilent: bytes.values.contains(0)))
    if !writes.values.isEmpty, !saves {
      try report.add("writes.\(act).\(setting.name)", writes.median, .writes, budget: mostWrites)
    }
    try report.add("work.\(act).\(setting.name)", work.median, .milliseconds)
  }
}

import ArgumentParser
import Casework
import Glibc
import Wording

/// `baos bench`: the program against its budgets, on fictional offices, on this machine.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: Speaker.help.bench,
    discussion: Speaker.help.benchMore)

  @Flag(help: .said(\.benchQuick)) var quick = false
  @Option(help: .said(\.benchKeep)) var keep: String?
  @Option(
    help: .said(\.benchOnly))
  var only: [Group] = []

  enum Group: String, CaseIterable, ExpressibleByArgument {
    case start
    case signIn = "sign-in"
    case line
    case typing
    case index
    case board
    case save
    case report
    case agenda
  }

  func run() throws {
    let base = try keep ?? DemoPlace.temporaryDirectory(Speaker.wording)
    if keep != nil { mkdir(base, 0o700) }
    var offices: [BenchOffice] = []
    defer {
      if keep == nil {
        for office in offices { office.remove() }
        DemoPlace.remove(base)
      }
    }
    let report = BenchReport()
    let sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]
    for cases in groups.isDisjoint(with: Self.ofOffices) ? [] : sizes {
      let office = try BenchOffice(cases: cases, under: base, wording: Speaker.wording)
      offices.append(office)
      if let making = office.making { try report.add("demo.make.\(cases)", making, .seconds) }
    }
    try measure(offices, base, report)
    if report.over > 0 { throw Stop(.nothingFound) }
  }

  private var groups: Set<Group> { Set(only.isEmpty ? Group.allCases : only) }

  /// What is measured on offices of several sizes, which take minutes to make.
  private static let ofOffices: Set<Group> = [.start, .signIn, .line, .typing, .index, .save]

  private func measure(_ offices: [BenchOffice], _ base: String, _ report: BenchReport) throws {
    let program = try DeskProgram(home: base)
    let large = Array(offices.dropFirst())
    if groups.contains(.start) { try StartBench(program: program, directory: base).run(large, into: report) }
    if groups.contains(.signIn) {
      let bench = SignInBench(program: program, wording: Speaker.wording)
      for office in offices { try bench.run(office, into: report) }
    }
    if groups.contains(.line) {
      for setting in LineBench.settings {
        try LineBench(program: program, office: offices[1]).run(setting, into: report)
      }
    }
    if groups.contains(.typing) {
      for office in large { try TypingBench(program: program).run(office, into: report) }
    }
    if groups.contains(.index) {
      for office in large { try SearchLines.run(people: office.cases, into: report) }
    }
    if groups.contains(.board) { try BoardLines.run(into: report) }
    if groups.contains(.save) {
      for office in large { try SaveBench().run(office, into: report) }
    }
    if groups.contains(.report) {
      try ScoreLines.run(into: report)
      let office = try BenchOffice(cases: 400, under: base, wording: Speaker.wording)
      defer { if keep == nil { office.remove() } }
      try ReportBench().run(office, into: report)
    }
    if groups.contains(.agenda) {
      let office = try BenchOffice(cases: AgendaBench.cases, under: base, wording: Speaker.wording)
      defer { if keep == nil { office.remove() } }
      try AgendaBench().run(office, into: report)
    }
  }
}

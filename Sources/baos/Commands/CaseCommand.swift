import ArgumentParser
import Casework
import Paperwork
import Wording

/// `baos case`: one case to be read line by line, by a person or a screen reader.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: Speaker.help.caseFile)

  @OptionGroup var who: SignInOptions
  @Argument(help: .said(\.caseNumber)) var number: String
  @Flag(help: .said(\.json)) var json = false

  func run() throws {
    var files = OfficeFiles(data: who.shared.data)
    let schedule = files.schedule()()
    let clock = files.clock(days: schedule.days)
    files.sayFaults(in: who.shared.wording)
    let (store, member) = try who.signIn()
    defer { store.close() }
    guard Permissions.allows(.readCase, for: member.member.role) else {
      throw StoreProblem.notAllowed(.readCase, member.member.role)
    }
    let index = try store.loadIndex(by: member)
    guard let wanted = CaseNumber(parsing: number), let header = index.case(numbered: wanted) else {
      let near = index.cases(closestTo: number).map(\.number.description)
      throw Stop(.nothingFound, who.shared.wording.noSuchCase(Hygiene.clean(number), near: near))
    }
    let file = try store.caseFile(header.id, by: member)
    let today = World.live.today
    let course = CaseCourse(
      of: file, try store.followUps(of: header.id, by: member),
      directory: file.referrals.isEmpty || !Permissions.allows(.readProviders, for: member.member.role)
        ? ProviderDirectory() : try store.directory(by: member),
      clock: clock, rules: schedule.rules, today: today
    )
    // Parsing them is left to cases that were asked something.
    let wasAsked = file.records.contains { $0.kind == .interview }
    let instruments = wasAsked ? InstrumentShelf.holding(try store.instruments()) : InstrumentShelf()
    if json {
      try Output.line(
        CaseJSON.text(
          of: file, specs: IntakeForm.spec.fields, instruments: instruments, course: course, today: today))
    } else {
      var words = who.shared.wording
      words.instruments = instruments
      let lines = CaseText.lines(
        file, wording: words, specs: IntakeForm.spec.fields, today: today, course: course,
        nameOf: { [words] in index.header(of: $0).map { words.name(of: $0) } })
      for line in lines { try Output.line(line) }
    }
  }
}

import ArgumentParser
import CaseStore
import Casework
import Paperwork
import Wording

/// `baos agenda`: the follow-ups of a day, the sheet for printing, or all of them for a calendar program.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: Speaker.help.agenda,
    discussion: Speaker.help.agendaMore)

  @OptionGroup var who: SignInOptions
  @Option(help: .said(\.agendaDay)) var day: String?
  @Option(help: .said(\.agendaAgent)) var agent: String?
  @Option(help: .said(\.agendaICS)) var ics: String?
  @Flag(help: .said(\.agendaSheet)) var sheet = false
  @Flag(help: .said(\.json)) var json = false

  func validate() throws {
    let forms = [ics != nil, sheet, json].filter(\.self)
    guard forms.count < 2 else { throw ValidationError(Speaker.help.oneAgendaForm) }
  }

  func run() throws {
    let today = World.live.today
    let day = try self.day.map(read) ?? today
    let (store, member) = try who.signIn()
    defer { store.close() }
    guard Permissions.allows(.searchPeople, for: member.member.role) else {
      throw StoreProblem.notAllowed(.searchPeople, member.member.role)
    }
    let agent = try self.agent.map { login in
      guard let found = try store.staff().first(where: { $0.login == login }) else {
        throw StoreProblem.unknownUser(login: login)
      }
      return found.id
    }
    var files = OfficeFiles(data: who.shared.data)
    let schedule = files.schedule()()
    var all = try store.agenda(by: member)
    if Permissions.allows(.readReferrals, for: member.member.role) {
      let clock = files.clock(days: schedule.days)
      let cards = try store.referrals(by: member)
      all.add(Agenda(of: cards, by: clock, on: today))
      if ics != nil { all.add(Agenda(endedBy: cards)) }
    }
    files.sayFaults(in: who.shared.wording)
    let agenda = OfficeAgenda(
      agenda: all,
      index: try store.loadIndex(by: member, aliases: try Aliases.inForce(data: who.shared.data)),
      staff: try store.staff(), agent: agent)
    let rules = schedule.rules
    if let ics {
      try write(agenda, to: ics, office: try store.office().name, store: store, member: member)
    } else if sheet {
      try print(agenda, on: day, rules, store, member)
    } else {
      try list(agenda, on: day, rules)
    }
  }

  private func read(_ text: String) throws -> CivilDay {
    do throws(FieldProblem) {
      return try DayParser.day(text, today: World.live.today, leaning: .nearest)
    } catch {
      throw Stop(.usage, "--day: \(who.shared.wording.sentence(for: error))")
    }
  }

  private func list(_ agenda: OfficeAgenda, on day: CivilDay, _ rules: FollowUpRules) throws {
    let words = who.shared.wording
    let today = World.live.today
    let due = agenda.lines(on: day, today: today)
    if json {
      try Output.line(AgendaJSON.text(of: due, on: day, today: today))
    } else {
      for line in due {
        let followUp = line.followUp
        try Output.line(
          [
            words.sign(of: followUp, today: today), words.shortDay(followUp.due, today: today),
            words.time(ifAny: followUp.time),
            "\(line.number)", words.name(of: line.person), words.way(of: followUp),
            // The number of the referral, where how late it is takes its place.
            followUp.isOfReferral && followUp.isLate(on: today)
              ? words.shortTitle(of: followUp, by: rules) : nil,
            words.end(of: followUp, today: today, by: rules), line.agent,
          ].compactMap(\.self).joined(separator: "  "))
      }
      Speaker.say(words.followUps(due.count))
    }
    if due.isEmpty { throw Stop(.nothingFound) }
  }

  private func print(
    _ agenda: OfficeAgenda, on day: CivilDay, _ rules: FollowUpRules, _ store: CaseStore, _ member: SignedIn
  ) throws {
    let lines = agenda.lines(on: day, today: World.live.today).filter(\.followUp.isPlanned)
    let contacts = try store.contacts(of: Set(lines.map(\.followUp.caseID)), by: member)
    let entries = lines.map { line in
      DaySheet.Entry(
        line.followUp, number: line.number, person: line.person,
        contacts: SafeContact.all(in: contacts[line.followUp.caseID] ?? [:]), agent: line.agent)
    }
    let arrivals = try store.arrivals(by: member).sheet(of: day, today: World.live.today)
      .filter { self.agent == nil || $0.agent == nil || $0.agent == self.agent }
    try Output.write(
      DaySheet.text(
        of: entries, arrivals: arrivals, on: day, office: try store.office().name, by: member.member.name,
        now: World.live.now(),
        rules: rules, in: who.shared.wording))
  }

  private func write(
    _ agenda: OfficeAgenda, to path: String, office: String, store: CaseStore, member: SignedIn
  ) throws {
    let changed = try store.followUpChanges(by: member)
    let events = agenda.all.filter { $0.followUp.isPlanned || $0.followUp.status == .cancelled }.map { line in
      CalendarEvent(
        line.followUp, number: line.number, person: line.person,
        changed: changed[line.followUp.id] ?? World.live.now())
    }
    let text = CalendarText.file(of: events, name: office, on: World.live.now())
    guard path != "-" else { return try Output.write(text) }
    try ExportFile.write(text, at: path)
    Speaker.say(who.shared.wording.events(events.count, at: path))
  }
}

import Casework
import Desk
import Terminal
import Testing
import Wording

struct `An announced arrival at the desk` {
  private func entry(_ outcomes: [Outcome]) throws -> ArrivalEntry {
    for case .announce(let entry, _) in outcomes.asked { return entry }
    throw Missing()
  }

  private func standing(_ outcomes: [Outcome]) throws -> ArrivalStanding {
    for case .settleArrival(_, _, let standing) in outcomes.asked { return standing }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test func `of a group is noted in fifteen keys, the one that saves it among them`() throws {
    var tester = SampleArrivals.form()
    let keys = "+2\rG12\rLBYOIM"
    tester.type(keys)
    let entry = try entry(tester.press(.function(2)))
    #expect(keys.count + 1 <= 15)
    #expect(entry.base == nil && entry.day == SampleOffice.today.adding(days: 2))
    #expect(AnnouncedArrival.people(in: entry.answers) == 12)
    #expect(entry.answers.option(.arrivalSource, ArrivalSource.self) == .iom)
    #expect(entry.answers.option(.arrivalChannel, ArrivalChannel.self) == .phone)
    #expect(entry.answers.option(.arrivalCertainty, DayCertainty.self) == .sure)
  }

  @Test func `repeats what the one before said by F5`() throws {
    var tester = SampleArrivals.form()
    tester.type("+1\rG30\r")
    tester.press(.function(5), .enter, .function(5))
    let entry = try entry(tester.press(.function(2)))
    let last = SampleArrivals.context().arrivals?.lastAnswers
    #expect(entry.answers[FieldCode(.arrivalSource)] == last?[FieldCode(.arrivalSource)])
  }

  @Test(arguments: [("dim", 5), ("+7", 7), ("j+14", 14), ("25/12", 31)])
  func `is put off to any day, closed ones too, by what is typed`(typed: String, days: Int) throws {
    var tester = SampleArrivals.screen()
    let entry = try entry(tester.type("p" + typed + "\r"))
    #expect(entry.day == SampleOffice.today.adding(days: days))
    #expect(entry.base == SampleArrivals.group.notice)
  }

  @Test(arguments: ["", "-3", "32/11", "abc"])
  func `is never put off to a day that is over or is none`(typed: String) {
    var tester = SampleArrivals.screen()
    #expect(tester.type("p" + typed + "\r").asked.isEmpty)
    #expect(!tester.message.isEmpty)
    tester.press(.escape)
    #expect(tester.type("q").closes)
  }

  @Test func `is ended as come by one key, and as not come by a reason`() throws {
    var tester = SampleArrivals.screen()
    #expect(try standing(tester.type("f")) == .came(on: SampleOffice.today, by: SampleOffice.head.id))
    for (place, reason) in NoShowReason.allCases.enumerated() {
      var tester = SampleArrivals.screen()
      tester.type("a")
      tester.press(all: Array(repeating: .down, count: place))
      let standing = try standing(tester.press(.enter))
      #expect(standing == .didNotCome(reason, on: SampleOffice.today, by: SampleOffice.head.id))
    }
  }

  @Test func `asks for the day where the reason is a new one`() throws {
    var tester = SampleArrivals.screen()
    tester.type("a")
    tester.press(.end, .enter)
    #expect(try entry(tester.type("+1\r")).day == SampleOffice.today.adding(days: 1))
  }

  @Test func `that has its outcome is only expected again`() throws {
    for key in ["f", "a", "p"] {
      var tester = SampleArrivals.screen(SampleArrivals.gone)
      let outcomes = tester.type(key)
      #expect(outcomes.asked.isEmpty && outcomes.said == [Wording(.french).isNotExpected])
    }
    var tester = SampleArrivals.screen(SampleArrivals.gone)
    #expect(try standing(tester.type("r")) == .expected)
  }

  @Test func `says its undo by name, and takes back what was done last`() throws {
    var tester = SampleArrivals.screen()
    tester.type("p+5\r")
    let undo = ArrivalUndo(
      of: SampleArrivals.group.id, .changed(former: SampleArrivals.group.answers, version: 2))
    #expect(tester.receive(.arrivalWritten(undo)).said.first?.contains("u = défaire") == true)
    let outcomes = tester.type("u")
    guard case .takeBackArrival(undo)? = outcomes.asked.first else { throw Missing() }
    #expect(outcomes.said.first?.contains("le report") == true)
    tester.receive(.takenBack)
    #expect(tester.type("u").asked.isEmpty)
  }

  @Test func `that was noted by mistake leaves the screen with its undo`() throws {
    var form = SampleArrivals.form()
    form.type("+2\rG12\rLBYOIM")
    form.press(.function(2))
    let undo = ArrivalUndo(of: RecordID(high: 77, low: 77), .announced)
    let screen = try #require(form.receive(.arrivalWritten(undo)).replaced(ArrivalScreen.self))
    var tester = ScreenTester(screen, in: form.context)
    tester.receive(.arrival(SampleArrivals.group, []))
    guard case .takeBackArrival(undo)? = tester.type("u").asked.first else { throw Missing() }
    #expect(tester.receive(.takenBack).closes)
  }

  @Test func `begins the intake of one person with all that was said`() throws {
    var tester = SampleArrivals.screen(SampleArrivals.person)
    let intake = try #require(tester.type("n").opened(IntakeScreen.self))
    var person = ScreenTester(intake, in: tester.context)
    #expect(person.unsaved == nil, "nothing was typed yet")
    person.type("O")
    let draft = try #require(person.unsaved)
    #expect(draft.subject == .announced(arrival: SampleArrivals.person.id, person: nil))
    #expect(draft.state.typed[FieldCode(.familyName)] == "Sané")
    #expect(draft.state.typed[FieldCode(.lastCountry)] == "TUN")
    // Taken up again after a cut, it still is of that announcement.
    let again = ScreenTester(IntakeScreen(resuming: draft, in: tester.context), in: tester.context)
    #expect(again.shows("Nouvelle personne"))
  }

  @Test func `of a group goes on with the next of them, while any is missing`() throws {
    func next(after arrival: AnnouncedArrival) throws -> Draft.Subject? {
      var context = SampleArrivals.context()
      context.arrivals = ArrivalIndex([arrival])
      var registered = ScreenTester(
        RegisteredScreen(header: SampleCase.header, arrival: arrival.id), in: context)
      let intake = try #require(registered.type("n").replaced(IntakeScreen.self))
      var tester = ScreenTester(intake, in: context)
      tester.type("O")
      return tester.unsaved?.subject
    }
    #expect(
      try next(after: SampleArrivals.group) == .announced(arrival: SampleArrivals.group.id, person: nil))
    let whole = SampleArrivals.arrival(
      2, in: 0, [.arrivalParty: .choice("P")], registered: [SamplePeople.caseID(1)])
    #expect(try next(after: whole) == .newPerson)
  }

  @Test func `that another desk changed is decided field by field, and saved over theirs`() throws {
    let context = SampleArrivals.context()
    var arrival = SampleArrivals.screen()
    let screen = try #require(arrival.type("m").opened(ArrivalFormScreen.self))
    var tester = ScreenTester(screen, in: context)
    tester.type("+4\r")
    let mine = try entry(tester.press(.function(2)))
    var theirs = try #require(SampleArrivals.group.notice)
    theirs.version = 2
    theirs.answers[FieldCode(.arrivalPeople)] = .number(15)
    let conflict = SectionConflict(before: SampleArrivals.group.answers, theirs: theirs, mine: mine.answers)
    let choice = try #require(
      tester.receive(.failed(.conflict(conflict))).opened(ConflictScreen.self))
    var decision = ScreenTester(choice, in: context)
    guard case .merged(let answers, let base)? = decision.press(.function(2)).answered.first else {
      throw Missing()
    }
    let saved = try entry(tester.receive(.merged(answers: answers, theirs: base)))
    #expect(saved.base == theirs && saved.day == mine.day)
    #expect(AnnouncedArrival.people(in: saved.answers) == 15)
  }

  @Test func `says while it is noted that somebody else has told of it`() {
    var tester = SampleArrivals.form()
    tester.type("+4\rG75\rLBY")
    #expect(tester.shows("! déjà annoncé ? groupe de 80, Libye 27/11"))
    var person = SampleArrivals.form()
    person.type("j\rPSane\rFatou\r")
    #expect(person.shows("! déjà annoncé ? SANÉ Fatou, Tunisie 24/11"))
    var other = SampleArrivals.form()
    other.type("+4\rG75\rNER")
    #expect(!other.shows("déjà annoncé"))
  }

  @Test func `shows who on file it could be, and opens their case`() throws {
    let known = SamplePeople.all[1]
    let arrival = SampleArrivals.arrival(
      7, in: 0,
      [
        .arrivalParty: .choice("P"), .familyName: .text(known.familyName),
        .givenNames: .text(known.givenNames),
      ])
    var tester = SampleArrivals.screen(arrival)
    #expect(tester.shows("Déjà connue ?"))
    let place = try #require(tester.lines.firstIndex { $0.contains("Déjà connue ?") })
    tester.press(all: Array(repeating: .down, count: place - 3))
    #expect(tester.press(.enter).opened(CaseScreen.self) != nil)
    #expect(!SampleArrivals.screen(SampleArrivals.group).shows("Déjà connue ?"))
  }

  @Test func `is not said to be another desk's news after an intake of one's own`() {
    var tester = SampleArrivals.screen()
    tester.type("n")
    let more = SampleArrivals.arrival(
      2, in: 0, [.arrivalParty: .choice("G"), .arrivalPeople: .number(12)],
      registered: [
        SamplePeople.caseID(1), SamplePeople.caseID(2), SamplePeople.caseID(3), SamplePeople.caseID(4),
      ])
    #expect(tester.receive(.arrival(more, [])).said.isEmpty)
    #expect(tester.receive(.arrival(SampleArrivals.group, [])).said == [Wording(.french).arrivalReadAgain])
  }

  @Test func `is read again where it was forgotten while the screen was hidden`() throws {
    var context = SampleArrivals.context()
    context.arrivals = nil
    var list = ScreenTester(ArrivalsScreen(), in: context)
    guard case .loadArrivals? = list.refresh(Changes(isEverything: true)) else { throw Missing() }
    let registered = RegisteredScreen(header: SampleCase.header, arrival: SampleArrivals.group.id)
    guard case .loadArrivals? = registered.wanted else { throw Missing() }
    #expect(RegisteredScreen(header: SampleCase.header).wanted == nil)
  }

  @Test func `stands on Today late and today first, the days to come after what is to be done`() throws {
    var tester = ScreenTester(TodayScreen(), in: SampleArrivals.context())
    tester.receive(.drafts([]))
    tester.rows = 60
    let now = try #require(tester.lines.firstIndex { $0.contains("Arrivées annoncées (3)") })
    let late = try #require(tester.lines.firstIndex { $0.contains("! 22/11") && $0.contains("BALDÉ") })
    let group = try #require(tester.lines.firstIndex { $0.contains("14:30") && $0.contains("groupe de 12") })
    let soon = try #require(tester.lines.firstIndex { $0.contains("Arrivées des sept jours (1)") })
    #expect(now < late && late < group && group < soon)
    #expect(tester.lines[group].contains("! femme seule, soins") && tester.lines[group].contains("3 sur 12"))
    #expect(tester.press(.enter).opened(ArrivalScreen.self) != nil)
    #expect(tester.type("a").opened(ArrivalFormScreen.self) != nil)
    #expect(tester.type("l").opened(ArrivalsScreen.self) != nil)
  }

  @Test func `is not for the administrator`() {
    var context = SampleOffice.context(as: SampleOffice.administrator)
    context.arrivals = ArrivalIndex()
    var tester = ScreenTester(TodayScreen(), in: context)
    for key in ["a", "l"] {
      let outcomes = tester.type(key)
      #expect(!outcomes.contains { if case .open = $0 { true } else { false } } && !outcomes.said.isEmpty)
    }
  }

  @Test func `with hostile words shows nothing that a terminal obeys`() {
    let hostile = "\u{1B}[2J\u{202E}ABC\u{0007}"
    let arrival = SampleArrivals.arrival(
      9, in: 0,
      [
        .arrivalParty: .choice("F"), .familyName: .text(hostile), .arrivalNote: .text(hostile),
        .arrivalSourceName: .text(hostile), .arrivalTime: .text(hostile), .arrivalCountry: .choice(hostile),
        .arrivalReference: .text(hostile), .arrivalAgent: .choice(hostile),
      ])
    var context = SampleArrivals.context()
    context.arrivals = ArrivalIndex([arrival])
    let screens = [
      ScreenTester(TodayScreen(), in: context), ScreenTester(ArrivalsScreen(), in: context),
      ScreenTester(CalendarScreen(in: context), in: context), SampleArrivals.screen(arrival),
    ]
    for screen in screens {
      screen.look()
      #expect(!screen.lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }
}

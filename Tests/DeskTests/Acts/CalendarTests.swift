import Casework
import Desk
import Terminal
import Testing
import Wording

struct `In the follow-up calendar` {
  private func calendar(as member: StaffMember = SampleOffice.head) -> ScreenTester {
    let context = SampleFollowUps.context(as: member)
    return ScreenTester(CalendarScreen(in: context), in: context)
  }

  private func act(_ outcomes: [Outcome]) throws -> FollowUpAct {
    for case .followUp(let act, _) in outcomes.asked { return act }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test(arguments: [
    ("+7", 7), ("lun", 6), ("j+14", 14), ("24/12", 30), ("sam", 6), ("+3 9h15", 3),
  ])
  func `a line is moved by what is typed, and never to a closed day`(typed: String, days: Int) throws {
    var tester = calendar()
    tester.press(.down, .down, .down)
    tester.type("p" + typed)
    guard case .move(let moved, _) = try act(tester.press(.enter)) else { throw Missing() }
    let landed = WorkingDays().nextOpen(onOrAfter: SampleOffice.today.adding(days: days))
    #expect(moved.map(\.due) == [landed])
    #expect(moved.map(\.id) == [SampleFollowUps.all[3].id])
    if typed.contains("h") { #expect(moved.first?.time == DayTime(hour: 9, minute: 15)) }
  }

  @Test(arguments: ["", "-3", "32/11", "abc"])
  func `nothing moves to a day that is over or is none`(typed: String) {
    var tester = calendar()
    tester.type("p" + typed)
    #expect(tester.press(.enter).asked.isEmpty)
    #expect(!tester.message.isEmpty)
    tester.press(.escape)
    #expect(tester.type("q").closes)
  }

  private func calendarWithReferrals() -> ScreenTester {
    var context = SampleReferrals.context()
    context.countReferralDates()
    var tester = ScreenTester(CalendarScreen(in: context), in: context)
    tester.type("l")
    return tester
  }

  @Test func `the next date of each live referral stands on its day, and opens the referral`() throws {
    var tester = calendarWithReferrals()
    let live = SampleReferrals.all.filter(\.state.isLive)
    let clock = ReferralClock()
    var seen: Set<RecordID> = []
    for _ in 0..<live.count {
      for case .open(let screen) in tester.press(.enter).flatMap(\.flat) where screen is ReferralScreen {
        if case .loadReferral(let id)? = screen.wanted { seen.insert(id) }
      }
      tester.press(.down)
    }
    #expect(seen == Set(live.map(\.id)))
    let next = try #require(live.first)
    let date = try #require(FollowUp(of: next, by: clock, on: SampleOffice.today))
    #expect(date.due == clock.next(for: next, on: SampleOffice.today)?.day && date.agent == next.agent)
  }

  @Test func `two late referrals of one person differ by their number, on eighty columns`() {
    let other = SampleReferrals.card(389, person: 18, .employment, "ANPEJ-KLD", daysAgo: 30, [.issued])
    var context = SampleReferrals.context(cards: [SampleReferrals.late, other])
    context.countReferralDates()
    let tester = ScreenTester(CalendarScreen(in: context), in: context)
    let lines = tester.lines.filter { $0.contains("BALDÉ Mariama") }
    #expect(lines.count == 2 && Set(lines).count == 2, "\(tester)")
    #expect(lines.contains { $0.contains("R-0388") } && lines.contains { $0.contains("R-0389") })
  }

  @Test(arguments: ["f", "a", "e", "p", "c", "r"])
  func `the date of a referral is changed where the referral is, and nowhere else`(key: String) {
    var tester = calendarWithReferrals()
    let outcomes = tester.type(key)
    #expect(outcomes.asked.isEmpty && outcomes.said.contains { $0.contains("référencement") })
  }

  @Test func `a move says its name, and u takes it back by it`() throws {
    var tester = calendar()
    tester.type("p+7\r")
    let name = Wording(.french).name(of: SamplePeople.all[1])
    let undo = FollowUpUndo(attempts: [RecordID(high: 1, low: 1)])
    #expect(tester.receive(.followedUp(undo)).said.first?.contains(name) == true)
    let outcomes = tester.type("u")
    guard case .takeBack(undo) = try act(outcomes) else { throw Missing() }
    #expect(outcomes.said.first?.contains(name) == true)
    #expect(tester.type("u").asked.isEmpty)
  }

  @Test(arguments: [("f", FollowUpStatus.done), ("a", .absent)])
  func `one key says what became of a line`(key: String, status: FollowUpStatus) throws {
    var tester = calendar()
    guard case .end(let ended, status, SampleOffice.today, _) = try act(tester.type(key)) else {
      throw Missing()
    }
    #expect(ended.id == SampleFollowUps.all[0].id)
  }

  @Test func `what is done opens the form that fits it`() throws {
    for (followUp, isFitting) in [
      (SampleFollowUps.all[7], { (outcomes: [Outcome]) in outcomes.opened(RecordScreen.self) != nil }),
      (SampleFollowUps.all[8], { outcomes in outcomes.opened(ContactScreen.self) != nil }),
    ] {
      var tester = calendar()
      let place = SampleFollowUps.all.firstIndex(of: followUp) ?? 0
      tester.press(.home)
      tester.press(all: Array(repeating: .down, count: place))
      guard case .end(let ended, .done, _, _) = try act(tester.type("f")) else { throw Missing() }
      try #require(ended.id == followUp.id)
      let asked = tester.receive(.followedUp(FollowUpUndo(added: [ended]))).asked
      guard case .loadFollowUps(followUp.caseID)? = asked.first else { throw Missing() }
      #expect(isFitting(tester.receive(.followUps(SampleCase.file(), SampleFollowUps.caseAgenda))))
    }
  }

  @Test(arguments: ["f", "a", "p", "e"])
  func `what has its outcome is not ended again`(key: String) {
    var tester = calendar()
    tester.press(.home, .down, .down)
    #expect(tester.focused.contains(" x "))
    #expect(tester.type(key).asked.isEmpty)
    #expect(tester.message == Wording(.french).onlyPlanned)
  }

  @Test func `somebody sees their own cases first, and the whole office at a key`() {
    var tester = calendar(as: SampleOffice.psychologist)
    let mine = tester.lines.filter { $0.contains(" Appel ") }.count
    tester.type("o")
    #expect(tester.lines.filter { $0.contains(" Appel ") }.count > mine)
  }

  @Test func `all that is late is moved together, but for the lines left out`() throws {
    var tester = calendar()
    let screen = try #require(tester.type("r").opened(PostponeScreen.self))
    var postpone = ScreenTester(screen, in: tester.context)
    postpone.press(.down, .character(" "))
    postpone.press(.backspace)
    postpone.type("2")
    #expect(postpone.press(.enter).asked.isEmpty)
    guard case .move(let moved, _) = try act(postpone.press(.function(2))) else { throw Missing() }
    #expect(moved.map(\.id) == [SampleFollowUps.all[0].id])
    #expect(moved.map(\.due) == [WorkingDays().adding(workingDays: 2, to: SampleOffice.today)])
  }

  @Test func `a case keeps its proposals one by one or all at once, and sets others aside`() throws {
    var tester = SampleFollowUps.caseScreen()
    let proposals = tester.lines.filter { $0.contains(" + ") }.count
    try #require(proposals > 1)
    guard case .keep(let one, _) = try act(tester.press(.enter)) else { throw Missing() }
    #expect(one.count == 1)
    tester = SampleFollowUps.caseScreen()
    guard case .keep(let all, _) = try act(tester.type("g")) else { throw Missing() }
    #expect(all.count >= proposals)
    tester = SampleFollowUps.caseScreen()
    guard case .setAside(let aside) = try act(tester.type("x")) else { throw Missing() }
    #expect(aside.map(\.due) == one.map(\.due))
  }

  @Test func `an attempt shows how to call before the number, and ends what it reached`() throws {
    var file = SampleCase.file()
    let phones = try ["771234567", "787654321"].map { try #require(PhoneNumber(parsing: $0)) }
    file.sections[.contacts]?.answers = [
      FieldCode(.phone): .phone(phones[0]), FieldCode(.phoneSafe): .choice(PhoneSafety.discreet.rawValue),
      FieldCode(.phone, 2): .phone(phones[1]),
      FieldCode(.phoneSafe, 2): .choice(PhoneSafety.doNotCall.rawValue),
    ]
    var tester = SampleFollowUps.caseScreen()
    tester.receive(.followUps(file, SampleFollowUps.caseAgenda))
    let contact = try #require(tester.type("c").opened(ContactScreen.self))
    var attempt = ScreenTester(contact, in: tester.context)
    let line = try #require(attempt.lines.first { $0.contains("77 123 45 67") })
    #expect(line.hasPrefix(" ! Ne pas dire qui appelle : "))
    #expect(!attempt.shows("78 765 43 21"))
    attempt.type("M")
    guard case .tried(let tried, _, let ended) = try act(attempt.press(.function(2))) else { throw Missing() }
    #expect(tried.result == .leftAgain && ended == nil)
    #expect(attempt.receive(.followedUp(FollowUpUndo())).said.first?.contains("Plus aucun rappel") == true)
  }

  @Test func `a follow-up planned for Christmas says so and lands on the next open day`() throws {
    let tester = SampleFollowUps.caseScreen()
    var start = tester
    let screen = try #require(start.type("n").opened(FollowUpScreen.self))
    var plan = ScreenTester(screen, in: tester.context)
    plan.receive(.followUps(SampleCase.file(), SampleFollowUps.caseAgenda))
    plan.press(.enter)
    plan.type("25/12\r")
    #expect(plan.shows("fermé (Noël)"))
    guard case .plan(let planned, _) = try act(plan.press(.function(2))) else { throw Missing() }
    #expect(planned.map(\.due) == [CivilDay(year: 2026, month: 12, day: 28)])
    #expect(plan.receive(.followedUp(FollowUpUndo())).said.first?.contains("Noël") == true)
  }

  @Test func `nobody plans on a closed case, and whoever may not is told`() {
    var tester = ScreenTester(
      CaseFollowUpScreen(loading: SampleCase.header.id), in: SampleFollowUps.context())
    tester.receive(.followUps(SampleCase.file(status: .closed), SampleFollowUps.caseAgenda))
    for key in ["n", "g", "i", "x"] {
      #expect(tester.type(key).asked.isEmpty)
      #expect(tester.message == Wording(.french).caseIsClosed)
    }
    var other = calendar(as: SampleOffice.administrator)
    #expect(other.type("f").asked.isEmpty && !other.message.isEmpty)
  }
}

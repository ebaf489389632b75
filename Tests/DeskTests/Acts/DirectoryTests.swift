import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The directory` {
  private let context = SampleDirectory.context()

  private func list(_ context: DeskContext = SampleDirectory.context()) -> ScreenTester {
    ScreenTester(DirectoryScreen(in: context), in: context)
  }

  private func entry(_ id: RecordID, as member: StaffMember = SampleOffice.head) -> ScreenTester {
    ScreenTester(DirectoryEntryScreen(id), in: SampleDirectory.context(as: member))
  }

  private func change(_ outcomes: [Outcome]) -> DirectoryChange? {
    for case .saveProvider(let change, _) in outcomes.asked { return change }
    return nil
  }

  @Test func `opens from Today, for those who may read it`() {
    var tester = ScreenTester(TodayScreen(), in: context)
    #expect(tester.press(.character("p")).opened(DirectoryScreen.self) != nil)
    let auditor = StaffMember(
      id: RecordID(high: 5, low: 9), login: "ba", name: "B. Ba", role: .auditor, isDisabled: false,
      compartments: [.log])
    var other = ScreenTester(TodayScreen(), in: SampleDirectory.context(as: auditor))
    #expect(other.press(.character("p")).opened(DirectoryScreen.self) == nil)
  }

  @Test func `begins with what serves the office's region, and finds as one types`() {
    var tester = list()
    #expect(tester.shows("4 services") && !tester.shows("ANPEJ-DKR"))
    tester.type("ecoute tel")
    #expect(tester.shows("ECOUTE-SN") && !tester.shows("ANPEJ-KLD"))
    tester.press(.escape)
    #expect(tester.shows("4 services"))
  }

  @Test func `says what hinders a service by a sign, and how old its verification is`() {
    let tester = list()
    func row(_ code: String) -> String { tester.lines.first { $0.contains(code) } ?? "" }
    #expect(row("ECOUTE-SN").contains("! jamais") && row("TOIT-ZIG").contains("- jamais"))
    #expect(row("FORM-SN").contains("0 8 mois") && row("ANPEJ-KLD").contains("04/11/2026"))
  }

  @Test func `is filtered by what can be used today`() {
    var tester = list()
    tester.press(.function(4))
    for _ in 0..<4 { tester.press(.down) }
    tester.type("O")
    tester.press(.function(2))
    #expect(tester.shows("2 services") && tester.shows("utilisables aujourd'hui"))
  }

  @Test func `takes a cell of the coverage for its filter`() {
    var tester = list()
    #expect(tester.press(.function(5)).opened(CoverageScreen.self) != nil)
    tester.receive(.coverageChosen(.dakar, .economic))
    #expect(tester.shows("ANPEJ-DKR") && tester.shows("FORM-SN") && !tester.shows("ECOUTE-SN"))
    var coverage = ScreenTester(CoverageScreen(region: .kolda), in: context)
    coverage.press(.right, .right)
    let answered = coverage.press(.enter).answered
    #expect(answered.contains { if case .coverageChosen(.kolda, .psychosocial) = $0 { true } else { false } })
  }

  @Test func `shows another desk's change with the selection where it was`() {
    var tester = list()
    tester.press(.down, .down)
    #expect(tester.focused.contains("FORM-SN"))
    let rest = SampleDirectory.entries.filter { $0.offer.code != "ANPEJ-KLD" }
    tester.context.directory = SampleDirectory.directory(of: rest)
    tester.refresh(Changes(directory: true))
    #expect(tester.focused.contains("FORM-SN") && tester.shows("3 services"))
  }

  @Test func `is signed as verified by one key, and that is undone by name`() {
    var tester = entry(SampleDirectory.listening.id)
    let outcomes = tester.press(.character("v"))
    let signed = change(outcomes)
    #expect(signed?.after.offer.verified == Verification(day: SampleOffice.today, by: "A. Diallo"))
    #expect(signed?.columns == [.verified, .verifiedBy])
    #expect(outcomes.said == ["ECOUTE-SN : vérifié aujourd'hui, signé A. Diallo.  u = défaire"])
    let undone = tester.press(.character("u"))
    #expect(change(undone) == signed?.reversed)
    #expect(undone.said == ["ECOUTE-SN : dernier changement défait."])
    #expect(tester.press(.character("u")).said == [Wording(.french).nothingToUndo])
  }

  @Test func `lifts a pause by the key that sets one`() {
    var paused = entry(SampleDirectory.listening.id)
    #expect(change(paused.press(.character("p")))?.after.offer.pause == .some(nil))
    var usable = entry(SampleDirectory.advice.id)
    #expect(usable.press(.character("p")).opened(PauseScreen.self) != nil)
  }

  @Test func `is paused until a day to come, with a reason`() {
    var tester = ScreenTester(PauseScreen(SampleDirectory.advice, in: context), in: context)
    #expect(change(tester.press(.function(2))) == nil)
    tester.type("-1\rGuichet en travaux")
    #expect(tester.press(.function(2)).said == [Wording(.french).pauseNeedsFuture])
    tester.press(.control("k"))
    tester.type("+2s\r")
    let wanted = OfferPause(until: SampleOffice.today.adding(days: 14), reason: "Guichet en travaux")
    #expect(change(tester.press(.function(2)))?.after.offer.pause == wanted)
    let answered = tester.receive(.done).answered
    #expect(answered.contains { if case .entrySaved = $0 { true } else { false } })
  }

  @Test func `goes out of use and back, a service alone or all of a provider`() {
    var tester = entry(SampleDirectory.advice.id)
    #expect(change(tester.press(.character("i")))?.columns == [.active])
    #expect(change(tester.press(.character("o")))?.columns == [.providerActive])
    var inactive = entry(SampleDirectory.shelter.id)
    #expect(change(inactive.press(.character("i")))?.after.offer.isActive == true)
  }

  @Test(arguments: ["m", "v", "p", "i", "o", "n"])
  func `is not written in by the reception`(key: Character) {
    var tester = entry(SampleDirectory.advice.id, as: SampleOffice.clerk)
    let outcomes = tester.press(.character(key))
    #expect(outcomes.asked.isEmpty && outcomes.said.count == 1)
    #expect(!outcomes.contains { if case .open = $0 { true } else { false } })
  }

  @Test func `leads from a service to the others of its provider`() {
    var tester = entry(SampleDirectory.advice.id)
    tester.press(.end)
    #expect(tester.focused.contains("ANPEJ-DKR"))
    #expect(tester.press(.enter).opened(DirectoryEntryScreen.self) != nil)
  }

  @Test func `is corrected at the fact that was selected, and saved as the office's own word`() {
    var tester = DirectoryStory.edited(in: context)
    #expect(tester.unsaved?.state.typed[ProviderColumn.address.field] == "Marché central")
    let change = change(tester.press(.function(2)))
    #expect(change?.columns == [.address] && change?.providerBefore == SampleDirectory.advice.provider)
    #expect(change?.after.offer.address == "Marché central" && change?.after.offer.source == .office)
    #expect(tester.unsaved == nil, "what is being saved is no draft any more")
    #expect(tester.receive(.done).answered.count == 1)
  }

  @Test func `merges what two desks wrote, field by field`() {
    var tester = DirectoryStory.edited(in: context)
    tester.press(.function(2))
    let shown = tester.receive(.failed(.entryChanged(DirectoryStory.conflict))).opened(ConflictScreen.self)
    #expect(shown != nil)
    var answers = DirectoryForm.answers(of: DirectoryStory.theirs)
    answers[ProviderColumn.address.field] = .text("Marché central")
    let theirs = SectionRecord(
      id: SampleDirectory.advice.id, owner: SampleDirectory.advice.id, section: .service, version: 1,
      answers: answers, changed: SampleOffice.now, changedBy: "")
    let merged = change(tester.receive(.merged(answers: answers, theirs: theirs)))
    #expect(merged?.offerBefore == DirectoryStory.theirs.offer)
    #expect(merged?.after.offer.address == "Marché central")
    #expect(merged?.after.offer.phones == ["33 996 11 99"])
  }

  @Test func `takes a new service under a code that is free`() {
    let screen = DirectoryFormScreen(
      offerOf: SampleDirectory.advice.provider, draft: context.newID(), in: context)
    var tester = ScreenTester(screen, in: context)
    #expect(tester.shows("ANPEJ-KLD2"))
    #expect(change(tester.press(.function(2))) == nil, "what is missing is shown first")
    tester.press(.function(3), .down)
    tester.type("Conseil\rEMP\r")
    tester.press(.function(8), .down, .down)
    tester.type("ZIG\r")
    let change = change(tester.press(.function(2)))
    #expect(change?.after.offer.code == "ANPEJ-KLD2" && change?.isOfNew == true)
    #expect(change?.providerBefore == SampleDirectory.advice.provider)
    #expect(change?.after.offer.area == .places([.ziguinchor], []))
  }

  @Test func `takes up a draft over the entry as it is now, and shows what was changed meanwhile`() throws {
    let draft = try #require(DirectoryStory.edited(in: context).unsaved)
    var same = ScreenTester(DirectoryFormScreen(resuming: draft), in: context)
    #expect(same.receive(.done).opened(ConflictScreen.self) == nil)
    #expect(same.shows("Marché central"))
    var later = SampleDirectory.context()
    later.directory = SampleDirectory.directory(of: [DirectoryStory.theirs])
    var other = ScreenTester(DirectoryFormScreen(resuming: draft), in: later)
    #expect(other.receive(.done).opened(ConflictScreen.self) != nil)
  }
}

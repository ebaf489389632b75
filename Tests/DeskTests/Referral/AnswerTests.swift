import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The answer to a referral` {
  private func answer(_ card: ReferralCard = SampleReferrals.late) -> ScreenTester {
    let context = SampleReferrals.context()
    return ScreenTester(AnswerScreen(card, in: context), in: context)
  }

  private func cases(_ typed: String) -> ScreenTester {
    let context = SampleReferrals.context()
    var tester = ScreenTester(CasesScreen(in: context), in: context)
    tester.type(typed)
    return tester
  }

  @Test(arguments: ["R388", "r388", "r-0388", "KLD-R26-0388"])
  func `opens where a number is typed`(typed: String) throws {
    var tester = cases(typed)
    #expect(tester.shows("R-0388") && tester.shows("1 référencement"))
    #expect(tester.press(.enter).opened(AnswerScreen.self) != nil)
  }

  @Test func `opens for the number with its check character`() {
    let number = SampleReferrals.late.number
    var tester = cases("r388\(number.check)")
    #expect(tester.press(.enter).opened(AnswerScreen.self) != nil)
  }

  @Test func `is listed with the year of its number once that is over`() {
    let (words, card) = (Wording(.french), SampleReferrals.late)
    #expect(words.listNumber(card, today: SampleOffice.today) == "R-0388")
    #expect(words.listNumber(card, today: SampleOffice.today.adding(months: 3)) == "R26-0388")
  }

  /// 24 November 2026 is a Tuesday.
  @Test func `takes the day of an appointment for one to come`() {
    let context = SampleReferrals.context()
    var tester = ScreenTester(AnswerScreen(SampleReferrals.late, step: .appointed, in: context), in: context)
    tester.type("lun")
    tester.press(.enter)
    #expect(tester.shows("30/11/2026"), "\(tester.lines)")
    tester.type("25:00")
    tester.press(.enter)
    #expect(tester.shows(" !  2 Heure"), "\(tester.lines)")
  }

  @Test(arguments: ReferralState.allCases)
  func `lists every legal move of each state, each by its own letter, with its effect`(state: ReferralState) {
    var card = SampleReferrals.late
    card.standing.state = state
    let tester = answer(card)
    let words = Wording(.french)
    let list = tester.lines[4..<20].joined(separator: "\n")
    for move in state.moves { #expect(list.contains(words.name(of: move))) }
    let letters = list.split(separator: "\n").compactMap { $0.dropFirst(2).first }.filter(\.isLetter)
    #expect(Set(letters).count == letters.count)
  }

  /// The keys of a slip that came back: the number at the search of any screen, the letter, what the step needs, F2.
  @Test(arguments: [
    ("a", "", ReferralStep.accepted), ("r", "PLE", .refused), ("d", "T", .served), ("v", "+7", .appointed),
    ("l", "", .waitlisted), ("u", "", .received), ("b", "DES", .gaveUp),
  ])
  func `is entered in at most twelve keys from any screen`(letter: String, typed: String, step: ReferralStep)
    throws
  {
    let number = "R388"
    var tester = answer()
    tester.type(letter + typed)
    let entry = try #require(tester.press(.function(2)).noted)
    #expect(entry.step == step)
    #expect(entry.answers.day(.stepDay) == SampleOffice.today)
    let keys = 1 + number.count + 1 + 1 + letter.count + typed.count + 1
    #expect(keys <= 12, "\(keys) keys")
  }

  @Test func `closes without telling only by a stated reason, where somebody cannot be told`() throws {
    var card = SampleReferrals.late
    card.standing.state = .givenUp
    var tester = answer(card)
    #expect(tester.shows("fini sans le lui dire"))
    tester.type("k")
    #expect(tester.focused.contains("Non dit, pourquoi"))
    tester.press(.function(2))
    #expect(tester.press(.function(2)).noted == nil)
    var again = answer(card)
    again.type("kDCDN")
    let entry = try #require(again.press(.function(2)).noted)
    #expect(entry.step == .closed && entry.answers[FieldCode(.stepUntold)] == .choice("DCD"))
    card.standing.state = .told
    tester = answer(card)
    tester.type("k")
    #expect(tester.focused.contains("Résultat") && !tester.shows("Non dit"))
  }

  @Test func `lets a draft go by b, from its screen and from the list, with the reason`() throws {
    let card = try #require(SampleReferrals.all.first { $0.state == .draft })
    var tester = answer(card)
    #expect(tester.shows("ne partira pas ; le besoin reste ouvert"))
    tester.type("bSRE")
    tester.press(.function(2))
    #expect(tester.press(.function(2)).noted == nil)
    var screen = ScreenTester(ReferralScreen(loading: card.id), in: SampleReferrals.context())
    screen.receive(.referral(SampleReferrals.referral(card, [], daysAgo: 1)))
    var form = ScreenTester(try #require(screen.type("b").opened(AnswerScreen.self)), in: screen.context)
    form.type("DES")
    let entry = try #require(form.press(.function(2)).noted)
    #expect(entry.step == .gaveUp && entry.answers[FieldCode(.stepGivingUp)] == .choice("DES"))
    // Where it stands is told in its own word
    var dropped = card
    dropped.standing.state = .dropped
    #expect(answer(dropped).shows("de nouveau un brouillon"))
  }

  @Test func `may be of an earlier day, and of no later one`() throws {
    var tester = answer()
    tester.type("a")
    tester.press(.control("k"))
    tester.type("-3")
    let entry = try #require(tester.press(.function(2)).noted)
    #expect(entry.answers.day(.stepDay) == SampleOffice.today.adding(days: -3))
    var late = answer()
    late.type("a")
    late.press(.control("k"))
    late.type("+1")
    #expect(late.press(.function(2)).noted == nil)
  }

  @Test func `of another desk wins when it came first, and is shown`() {
    var tester = answer()
    tester.type("a")
    tester.press(.function(2))
    var card = SampleReferrals.late
    card.standing.state = .refused
    card.version += 1
    tester.receive(.failed(.referralChanged(ReferralConflict(card: card, last: .refused, by: "F. Sané"))))
    #expect(tester.message.contains("F. Sané"))
    #expect(tester.shows("refusé"))
    #expect(!tester.lines[4..<20].contains { $0.contains("accepté") && $0.contains("rendez-vous") })
  }

  @Test func `is kept as a draft while it is typed`() throws {
    var tester = answer()
    tester.type("rP")
    let draft = try #require(tester.unsaved)
    #expect(
      draft.subject
        == .referralStep(
          referral: SampleReferrals.late.id, step: .refused, version: SampleReferrals.late.version))
    let again = try #require(AnswerScreen(resuming: draft, in: tester.context))
    #expect(ScreenTester(again, in: tester.context).shows("P"))
  }
}

import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The menu` {
  private func menu(over screen: any Screen, as member: StaffMember = SampleOffice.head) -> ScreenTester {
    let context = SampleOffice.context(as: member)
    return ScreenTester(MenuScreen(commands: screen.commands(in: context)), in: context)
  }

  @Test func `does what is chosen as if its key were pressed below`() {
    var tester = menu(over: TodayScreen())
    tester.type("nouvelle personne")
    let outcomes = tester.press(.enter)
    #expect(outcomes.closes)
    #expect(outcomes.contains { if case .press(.character("n")) = $0 { true } else { false } })
  }

  @Test func `finds a command by any part of its sentence, accents optional`() {
    var tester = menu(over: TodayScreen())
    tester.type("equipe")
    #expect(tester.shows("> e") && tester.shows("Équipe du bureau"))
  }

  @Test func `says why a command cannot be done, and Entrée says it again`() {
    let words = Wording(.french)
    let reason = words.notAllowed(role: words.name(of: Role.administrator))
    var tester = menu(over: TodayScreen(), as: SampleOffice.administrator)
    tester.type("nouvelle personne")
    #expect(tester.shows(reason))
    #expect(tester.press(.enter).said == [reason])
  }

  @Test func `reaches the same pages from every screen`() {
    for (word, isReached) in [
      (
        "page du jour",
        { (outcomes: [Outcome]) in outcomes.contains { if case .home = $0 { true } else { false } } }
      ),
      ("manuel", { $0.replaced(ManualScreen.self) != nil }),
      ("phrase de passe", { $0.contains { if case .hide = $0 { true } else { false } } }),
      ("quitter", { $0.quits }),
    ] {
      var tester = menu(over: CaseScreen(loading: SampleCase.header.id))
      tester.type(word)
      #expect(isReached(tester.press(.enter)), "\(word)")
    }
  }

  @Test func `turns the language and the theme`() {
    var tester = menu(over: TodayScreen())
    tester.type("anglais")
    #expect(tester.press(.enter).contains { if case .setLanguage(.english) = $0 { true } else { false } })
    var other = menu(over: TodayScreen())
    other.type("couleurs")
    #expect(other.press(.enter).contains { if case .setTheme("clair") = $0 { true } else { false } })
  }
}

import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The way in, as text` {
  private static let passphrase = "sept vaches noires au puits"

  /// An opening at its second question page, the facts typed.
  private func opening(_ language: Language) -> ScreenTester {
    let context = SampleOffice.emptyHost(language)
    var tester = ScreenTester(OpeningScreen(in: context), in: context)
    tester.type("10\rBAOS Kolda\rA. Diallo\rdiallo\rFR\r")
    return tester
  }

  @Test(arguments: Language.allCases)
  func `the first opening of an office`(language: Language) {
    let context = SampleOffice.emptyHost(language)
    var facts = ScreenTester(OpeningScreen(in: context), in: context)
    RecordedScreen.expect(facts, is: "opening.facts")
    facts.type("10\rB")
    RecordedScreen.expect(facts, is: "opening.facts.typed")

    var tester = opening(language)
    tester.type(Self.passphrase + "\r")
    RecordedScreen.expect(tester, is: "opening.passphrase")
    tester.type(Self.passphrase + "!\r")
    RecordedScreen.expect(tester, is: "opening.passphrase.differs")
    tester.receive(.officePrepared(recovery: .init(bytes: (0..<32).map { UInt8($0 * 7) })))
    tester.type("2245")
    RecordedScreen.expect(tester, is: "opening.key")
  }

  @Test(arguments: Language.allCases)
  func `signing in`(language: Language) {
    let context = SampleOffice.context(language, as: nil)
    var tester = ScreenTester(SignInScreen(), in: context)
    RecordedScreen.expect(tester, is: "signin.empty")
    tester.type("diallo\rabcdef")
    RecordedScreen.expect(tester, is: "signin.typed")
    tester.press(.enter)
    tester.receive(.failed(.wrongPassphrase(triesLeft: 3)))
    RecordedScreen.expect(tester, is: "signin.wrong")
    tester.receive(.failed(.blocked(until: SampleOffice.at(9, 15))))
    RecordedScreen.expect(tester, is: "signin.blocked")
  }

  @Test(arguments: Language.allCases)
  func `the hidden screen shows nothing of anybody`(language: Language) {
    var tester = ScreenTester(
      HiddenScreen(member: SampleOffice.head), in: SampleOffice.context(language, as: nil))
    tester.type("abc")
    RecordedScreen.expect(tester, is: "hidden")
  }

  @Test(arguments: Language.allCases)
  func `a forgotten passphrase`(language: Language) {
    let context = SampleOffice.context(language, as: nil)
    var tester = ScreenTester(RecoveryScreen(login: "diallo"), in: context)
    tester.type("2245-6789\rabcdef\rabc")
    RecordedScreen.expect(tester, is: "recovery")
    tester.receive(.failed(.wrongRecoveryKey))
    RecordedScreen.expect(tester, is: "recovery.wrong")
  }

  @Test(arguments: Language.allCases)
  func `a terminal that is too small says what it needs`(language: Language) {
    var tester = ScreenTester(TodayScreen(), in: SampleOffice.context(language))
    tester.rows = 20
    tester.columns = 60
    RecordedScreen.expect(tester, is: "toosmall")
  }
}

import Casework
import Desk
import Terminal
import Testing
import Wording

struct `A referral being made` {
  private static let file = SampleReferrals.file

  /// The screen of the work on the case, on its open need.
  private func needs(_ context: DeskContext) -> ScreenTester {
    var context = context
    context.wording.instruments = .builtIn
    var tester = ScreenTester(CaseWorkScreen(loading: Self.file.header.id), in: context)
    tester.receive(.caseFile(Self.file))
    tester.press(.right, .right, .right)
    for _ in 0..<8 where !tester.focused.contains("Emploi") { tester.press(.down) }
    return tester
  }

  /// Whom the need may go to.
  private func choice(_ context: DeskContext) throws -> ScreenTester {
    var tester = needs(context)
    let screen = try #require(tester.press(.character("r")).opened(ProviderChoiceScreen.self))
    var choice = ScreenTester(screen, in: context)
    choice.receive(.done)
    for id in [16, 2] {
      var other = Self.file
      other.header = SamplePeople.caseHeader(number: id)
      choice.receive(.caseFile(other))
    }
    return choice
  }

  private func form(_ context: DeskContext) throws -> ScreenTester {
    var choice = try choice(context)
    return ScreenTester(try #require(choice.press(.enter).replaced(ReferralMakingScreen.self)), in: context)
  }

  private var context: DeskContext { SampleReferrals.context(cards: []) }

  @Test func `that was made from a case is no news of another desk when one comes back to it`() {
    var tester = needs(context)
    var later = Self.file
    later.header.version += 1
    tester.receive(.caseFile(later))
    #expect(tester.message.isEmpty)
    // What comes while the case is looked at is.
    later.header.version += 1
    #expect(tester.refresh(Changes(cases: [later.header.id])) != nil)
    tester.receive(.caseFile(later))
    #expect(tester.message.contains("Un autre poste"))
  }

  @Test func `begins with whom the need may go to, and says why for each`() throws {
    let tester = try choice(context)
    #expect(tester.shows("Proposés") && tester.shows("ANPEJ-KLD"))
    #expect(tester.shows("jamais vérifié"))
  }

  @Test func `warns first of the same help under way, and wants a typed reason`() throws {
    let context = SampleReferrals.context(cards: [SampleReferrals.own])
    let choice = try choice(context)
    #expect(choice.lines[4].contains("!") && choice.lines[4].contains("R-0397"))
    var tester = try form(context)
    #expect(tester.focused.contains("Malgré le doublon"))
    tester.press(.function(8))
    tester.press(all: [.character("O"), .enter, .enter, .enter, .character("S")])
    #expect(tester.press(.function(2)).asked.isEmpty)
    #expect(tester.focused.contains("Malgré le doublon"))
    tester.type("Autre antenne")
    tester.press(.function(2))
    #expect(tester.shows("Ce qui part"))
  }

  @Test func `goes from a need to its issue in few keys, and issues what is shown`() throws {
    var keys = 2
    var tester = try form(context)
    let typed: [Key] = [.character("O"), .enter, .enter, .enter, .character("S"), .function(2)]
    tester.press(all: typed)
    keys += typed.count
    #expect(tester.shows("Ce qui part"))
    #expect(tester.shows("BORDEREAU"))
    tester.press(.function(2))
    #expect(tester.message.contains("oui"))
    let entry = try #require(tester.press(.character("o")).referred)
    keys += 2
    #expect(keys <= 25, "\(keys) keys")
    let text = try #require(entry.issue).text
    #expect(text.contains(ReferralEntry.Issue.placeholder))
    for line in text.split(separator: "\n").prefix(5) { #expect(tester.shows(String(line))) }
    #expect(entry.need == SampleRecords.job.id)
  }

  @Test func `prints what was issued, with its number`() throws {
    var tester = try form(context)
    tester.context.paperSettings.printer = ["lp"]
    tester.press(all: [.character("O"), .enter, .enter, .enter, .character("S"), .function(2), .function(2)])
    let entry = try #require(tester.press(.character("o")).referred)
    let card = SampleReferrals.own
    let screen = try #require(tester.receive(.referred(card)).replaced(IssuedReferralScreen.self))
    var issued = ScreenTester(screen, in: tester.context)
    let left = try #require(entry.issue).text(numbered: card.number)
    #expect(left.contains(card.number.description))
    #expect(issued.press(.character("i")).printed?.hasPrefix(left) ?? false)
  }

  @Test func `holds an item back at one key, and the text is another at once`() throws {
    var tester = try form(context)
    tester.press(all: [.character("O"), .enter, .enter, .enter, .character("S"), .function(2)])
    // The line that changes comes into sight, wherever the preview stood.
    tester.press(.character("a"))
    #expect(tester.shows("LA PERSONNE") && !tester.shows("NDIAYE Mamadou"))
    tester.press(.character("a"))
    #expect(tester.shows("NDIAYE Mamadou"))
    tester.press(.character("a"))
    tester.press(.function(2))
    let entry = try #require(tester.press(.character("o")).referred)
    #expect(!(entry.issue?.text.contains("Mamadou") ?? true))
    #expect(ReferralForm.items(in: entry.sections[.disclosure] ?? [:]).contains(.name) == false)
  }

  @Test func `is not issued by Entrée, nor by the key that asked`() throws {
    for key in [Key.enter, .function(2)] {
      var tester = try form(context)
      tester.press(all: [
        .character("O"), .enter, .enter, .enter, .character("S"), .function(2), .function(2),
      ])
      #expect(tester.press(key).referred == nil)
    }
  }

  @Test func `leaves without consent only under an exception with its reason`() throws {
    var tester = try form(context)
    tester.type("N")
    #expect(tester.press(.function(2)).asked.isEmpty)
    #expect(!tester.shows("Ce qui part"))
  }

  @Test func `may be kept as a draft`() throws {
    var tester = try form(context)
    tester.press(all: [.character("O"), .enter, .enter, .enter, .character("S"), .function(2)])
    let entry = try #require(tester.press(.character("z")).referred)
    #expect(entry.issue == nil)
  }
}

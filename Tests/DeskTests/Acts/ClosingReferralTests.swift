import Casework
import Desk
import Terminal
import Testing
import Wording

struct `Closing a case with live referrals` {
  private static let draft = SampleReferrals.card(399, person: 1, .training, "3FPT-BONS", daysAgo: 1, [])
  private static let recalled = SampleReferrals.card(
    398, person: 1, .health, "SANTE-KOLDA", daysAgo: 3, [.issued, .recalled])

  private func closing(_ cards: [ReferralCard]) -> ScreenTester {
    var file = SampleOffice.file(cards)
    file.records = []
    let context = SampleReferrals.context()
    return ScreenTester(ClosingScreen(file, in: context), in: context)
  }

  private func proposed(_ outcomes: [Outcome]) -> ClosingEntry? {
    for case .proposeClosing(let entry, _, _, _) in outcomes.asked { return entry }
    return nil
  }

  /// Reason, summary, then what the referrals want.
  private func fill(_ tester: inout ScreenTester, _ typed: String) -> [Outcome] {
    tester.type("OBJLe poulailler tourne")
    tester.press(.tab)
    tester.type(typed)
    tester.press(.function(2))
    return tester.press(.function(2))
  }

  @Test func `is one form: each is told by its number and state, and ends by one answer`() throws {
    var tester = closing([SampleReferrals.own, Self.draft])
    #expect(tester.shows("Référ. 1 : R-0397  reçu"))
    #expect(tester.shows("Référ. 2 : R-....  brouillon"))
    let entry = try #require(proposed(fill(&tester, "TOTDESOO")))
    #expect(entry.referrals.map(\.step) == [.served, .told, .closed, .gaveUp])
    #expect(entry.referrals.map(\.version) == [3, 4, 5, 1])
  }

  @Test func `asks why where the person does not know`() throws {
    var tester = closing([SampleReferrals.own])
    let entry = try #require(proposed(fill(&tester, "SRENDCDN")))
    #expect(entry.referrals.map(\.step) == [.gaveUp, .closed])
    #expect(entry.referrals.last?.answers[FieldCode(.stepUntold)] == .choice("DCD"))
  }

  @Test func `waits for the provider's word on a recall`() {
    var tester = closing([Self.recalled])
    #expect(tester.shows("Rappels que le prestataire doit d'abord confirmer : R-0398"))
    #expect(proposed(fill(&tester, "O")) == nil)
    #expect(tester.message.contains("réponse du prestataire"))
  }

  @Test func `keeps what was typed with its referral, whatever ended meanwhile`() throws {
    var tester = closing([Self.draft, SampleReferrals.own])
    tester.type("OBJLe poulailler tourne")
    tester.press(.tab)
    tester.type("DESTOT")
    var file = SampleOffice.file([SampleReferrals.own])
    file.records = []
    tester.receive(.caseFile(file))
    #expect(tester.shows("Référ. 1 : R-0397") && !tester.shows("Référ. 2"))
    #expect(tester.shows("Issue référencement   : TOT"))
    tester.type("O")
    let draft = try #require(tester.unsaved)
    #expect(
      draft.subject
        == .closing(case: file.header.id, needs: [], referrals: [SampleReferrals.own.id]))
  }
}

extension SampleOffice {
  fileprivate static func file(_ cards: [ReferralCard]) -> CaseFile {
    var file = SampleRecords.file
    file.referrals = cards
    return file
  }
}

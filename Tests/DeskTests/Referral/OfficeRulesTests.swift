import Casework
import Desk
import Terminal
import Testing
import Wording

/// An office that gave itself a clock and its own idea of the same help twice.
struct `Referrals by the rules of the office` {
  private static let program = String(decoding: ReferralClockRules.file, as: UTF8.self)

  /// The program's clock, but for a review of what is in service every day.
  private func context(cards: [ReferralCard]) throws -> DeskContext {
    var context = SampleReferrals.context(cards: cards)
    let text = Self.program.replacing("hold: 10, review: 20,", with: "hold: 10, review: 1,")
    context.referralRules = ReferralRules(clock: try ReferralClockRules(yaml: Array(text.utf8)))
    return context
  }

  private let inService = SampleReferrals.card(
    241, person: 10, .health, "SANTE-KOLDA", daysAgo: 6, [.issued, .accepted, .began])

  @Test func `are late on the board, in the table, in the line below and on Today when those say so`() throws
  {
    let program = SampleReferrals.context(cards: [inService])
    let office = try context(cards: [inService])
    func board(_ context: DeskContext) -> ScreenTester {
      ScreenTester(ReferralBoardScreen(in: context), in: context)
    }
    var (late, timely) = (board(office), board(program))
    #expect(late.shows("1 en retard") && late.focused.contains("tard 1 j"))
    #expect(timely.shows("0 en retard") && !timely.focused.contains("tard"))
    late.press(.character("v"))
    timely.press(.character("v"))
    #expect(late.focused.contains("tard 1 j") && !timely.focused.contains("tard"))
    func today(_ context: DeskContext) -> ScreenTester {
      var tester = ScreenTester(TodayScreen(), in: context)
      tester.receive(.drafts([]))
      return tester
    }
    #expect(today(office).shows("R-0241") && !today(program).shows("R-0241"))
  }
}

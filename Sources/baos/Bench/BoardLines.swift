import Casework
import Desk
import Terminal
import Wording

/// The board of a very busy office in memory: opening it, and what a key costs, in time of the processor.
enum BoardLines {
  private static let referrals = 10_000
  /// Issue 4: a board of 10,000 live referrals opens in 100 ms.
  private static let most = 100.0

  static func run(into report: BenchReport) throws {
    let world = World.live
    var context = DeskContext(wording: Speaker.wording, now: world.now(), newID: world.newID)
    context.referrals = ReferralIndex((1...referrals).map { card($0, on: context.today) })
    var opening = Samples()
    var moving = Samples()
    for _ in 0..<20 {
      let begun = Stopwatch.worked()
      var board = ReferralBoardScreen(in: context)
      show(board, in: context)
      opening.add(Double(Stopwatch.worked() - begun) / 1e6)
      for key in [Key.down, .right, .pageDown, .end, .left] {
        let begun = Stopwatch.worked()
        _ = board.handle(key, in: context)
        show(board, in: context)
        moving.add(Double(Stopwatch.worked() - begun) / 1e6)
      }
    }
    try report.add("board.open.\(referrals)", opening, budget: most)
    try report.add("board.key.\(referrals)", moving)
  }

  private static func show(_ board: ReferralBoardScreen, in context: DeskContext) {
    _ = Furniture.frame(of: board, message: "", rows: 24, columns: 80, in: context)
  }

  /// Live ones in every state, spread over the last quarter of a year.
  private static func card(_ number: Int, on today: CivilDay) -> ReferralCard {
    let states = ReferralState.allCases.filter(\.isLive)
    let made = today.adding(days: -(number % 90))
    var standing = ReferralStanding(made: made)
    standing.state = states[number % states.count]
    standing.issued = made
    let categories = NeedCategory.allCases
    let id = RecordID(high: 1, low: UInt64(number))
    return ReferralCard(
      id: id, caseID: id, number: ReferralNumber(office: "KLD", year: 26, counter: number), need: id,
      category: categories[number % categories.count], dimension: .social, offer: id, provider: id,
      isRestricted: number % 20 == 0, urgency: ReferralUrgency.allCases[number % 3], agent: id, made: made,
      standing: standing)
  }
}

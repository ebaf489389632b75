import Casework
import Terminal

/// The lines above everything that is about one referral: whose it is, what for and to whom, where it stands, what is next.
enum ReferralHead {
  static let rows = 3

  static func draw(_ card: ReferralCard, into grid: inout Grid, area: Rectangle, in context: DeskContext) {
    let words = context.wording
    let who = context.person(of: card).map { words.oneLine(of: $0, today: context.today) } ?? ""
    let state = words.standing(of: card, today: context.today)
    let end = area.right - TextWidth.of(state) - 1
    grid.put(cutting: who, row: area.row, column: 1, role: .title, width: end - 3)
    grid.put(state, row: area.row, column: end, role: .note)
    let due =
      context.referralClock.next(for: card, on: context.today)
      .map { words.next($0, today: context.today) } ?? ""
    let start = area.right - TextWidth.of(due) - 1
    grid.put(cutting: context.route(of: card), row: area.row + 1, column: 1, width: start - 3)
    grid.put(due, row: area.row + 1, column: start, role: .dim)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
  }
}

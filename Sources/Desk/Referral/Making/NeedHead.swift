import Casework
import Terminal

/// The lines above the making of a referral: whose it is, and for which need.
enum NeedHead {
  static let rows = 3

  static func draw(_ ground: ReferralGround, into grid: inout Grid, area: Rectangle, in context: DeskContext)
  {
    let words = context.wording
    let name = ground.file.map { words.oneLine(of: $0.person, today: context.today) } ?? ""
    grid.put(cutting: name, row: area.row, column: 1, role: .title, width: area.width - 2)
    let need = ground.need.map { words.line(ofNeed: $0, today: context.today) } ?? ""
    let previous =
      ground.previous.flatMap { context.referrals?[$0] }.map { words.inPlaceOf($0.number.short) } ?? ""
    let end = area.right - TextWidth.of(previous) - 1
    grid.put(cutting: need, row: area.row + 1, column: 1, width: end - 3)
    grid.put(previous, row: area.row + 1, column: end, role: .note)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
  }
}

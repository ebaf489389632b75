import Casework
import Terminal

/// The board as a table: a line a referral.
enum ReferralTable {
  static func drawHeadings(into grid: inout Grid, row: Int, in context: DeskContext) {
    for (column, heading) in zip([1, 13, 33, 54, 70], context.wording.referralHeadings) {
      grid.put(heading, row: row, column: column, role: .label)
    }
  }

  static func draw(
    _ lines: [ReferralLine], selected: Int, into grid: inout Grid, area: Rectangle, in context: DeskContext
  ) -> ListWindow {
    let words = context.wording
    let window = ListWindow.page(count: lines.count, selected: selected, height: area.height)
    for (place, index) in window.visible.enumerated() {
      let row = area.row + place
      let line = lines[index]
      grid.mark(index == selected, row: row, column: 0)
      grid.put(
        words.number(of: line.card), row: row, column: 1, role: index == selected ? .selection : .label,
        width: 9)
      grid.put(line.sign, row: row, column: 11, role: line.sign == "!" ? .problem : .note)
      grid.put(cutting: context.name(ofPersonOf: line.card), row: row, column: 13, width: 19)
      // What follows the name is one run of one colour, gaps too.
      grid.fill(row: row, column: 33, width: area.width - 34, role: .dim)
      grid.put(cutting: context.route(of: line.card), row: row, column: 33, role: .dim, width: 20)
      grid.put(cutting: words.name(of: line.card.state), row: row, column: 54, role: .dim, width: 15)
      guard let due = line.due else { continue }
      let brief = words.brief(due, today: context.today)
      grid.put(cutting: brief, row: row, column: 70, role: .dim, width: 10)
      if area.width > 112 {
        grid.put(cutting: words.name(of: due.task), row: row, column: 81, role: .dim, width: area.width - 82)
      }
    }
    return window
  }
}

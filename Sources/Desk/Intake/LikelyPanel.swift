import Casework
import Terminal
import Wording

/// People already known who look like the one being typed, under the questions of identity.
enum LikelyPanel {
  static func draw(_ matches: [LikelyMatch], into grid: inout Grid, area: Rectangle, in context: DeskContext)
  {
    let words = context.wording
    grid.fill(row: area.row, column: area.column, width: area.width, with: "─", role: .rule)
    grid.put(
      " " + words.alreadyKnown(matches.count) + " ", row: area.row, column: area.column + 2, role: .note)
    let hint = " " + words.lookHint + " "
    grid.put(hint, row: area.row, column: area.right - TextWidth.of(hint) - 2, role: .dim)
    for (line, match) in matches.prefix((area.height - 1) / 2).enumerated() {
      let row = area.row + 1 + 2 * line
      let number = context.index.cases(of: match.person.id).first?.number.description ?? ""
      let column = area.right - TextWidth.of(number) - 1
      let score = String(match.score)
      grid.put(score, row: row, column: area.column + 4 - score.count, role: .note)
      grid.put(
        cutting: words.oneLine(of: match.person, today: context.today), row: row, column: area.column + 5,
        width: column - area.column - 6)
      grid.put(number, row: row, column: column, role: .dim)
      let reasons = words.text(of: match.reasons)
      grid.put(cutting: reasons, row: row + 1, column: area.column + 6, role: .dim, width: area.width - 7)
    }
  }
}

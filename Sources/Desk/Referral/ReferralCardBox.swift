import Casework
import Terminal

/// A referral as a card of three lines: sign, number and next date; whose it is; what for and to whom.
enum ReferralCardBox {
  static let rows = 3
  /// Columns before the next date: sign, marker, number, blank.
  private static let dueColumn = 10

  static func draw(
    _ line: ReferralLine, isSelected: Bool, into grid: inout Grid, row: Int, column: Int, width: Int,
    in context: DeskContext
  ) {
    let words = context.wording
    let card = line.card
    grid.put(line.sign, row: row, column: column, role: line.sign == "!" ? .problem : .note)
    grid.mark(isSelected, row: row, column: column + 1)
    grid.put(
      words.cardNumber(card), row: row, column: column + 2, role: isSelected ? .selection : .label,
      width: dueColumn - 3)
    let due = line.due.map { words.brief($0, today: context.today) } ?? words.shortDay(card.standing.since)
    grid.put(cutting: due, row: row, column: column + dueColumn, width: width - dueColumn)
    let name = context.name(ofPersonOf: card)
    grid.put(cutting: name, row: row + 1, column: column + 2, width: width - 2)
    grid.put(cutting: context.route(of: card), row: row + 2, column: column + 2, role: .dim, width: width - 2)
  }
}

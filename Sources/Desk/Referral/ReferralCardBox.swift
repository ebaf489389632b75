import Casework
import Terminal

/// A referral as a card of three lines: sign, number and next date; whose it is; what for and to whom.
enum ReferralCardBox {
  static let rows = 3
  /// Columns before the number: sign and marker.
  private static let numberColumn = 2
  /// What a number of four digits takes.
  private static let leastNumber = 6

  static func draw(
    _ line: ReferralLine, isSelected: Bool, into grid: inout Grid, row: Int, column: Int, width: Int,
    in context: DeskContext
  ) {
    let words = context.wording
    let card = line.card
    grid.put(line.sign, row: row, column: column, role: line.sign == "!" ? .problem : .note)
    grid.mark(isSelected, row: row, column: column + 1)
    let number = words.cardNumber(card)
    grid.put(number, row: row, column: column + numberColumn, role: isSelected ? .selection : .label)
    let room = width - numberColumn - max(leastNumber, TextWidth.of(number)) - 1
    let due =
      line.due.map { words.brief($0, today: context.today, within: room) }
      ?? words.shortDay(card.standing.since)
    // A blank more, where there is room for it.
    let start = width - room + (TextWidth.of(due) < room ? 1 : 0)
    grid.put(cutting: due, row: row, column: column + start, width: width - start)
    let name = context.name(ofPersonOf: card)
    grid.put(cutting: name, row: row + 1, column: column + 2, width: width - 2)
    grid.put(cutting: context.route(of: card), row: row + 2, column: column + 2, role: .dim, width: width - 2)
  }
}

import Casework
import Terminal

/// The rows of the directory: code, service, place, a sign, and how long ago it was verified.
enum DirectoryList {
  private static let service = 19
  private static let rest = 29

  static func drawHeadings(into grid: inout Grid, row: Int, columns: Int, in context: DeskContext) {
    let end = columns - rest
    for (column, heading) in zip([1, service, end, end + 17], context.wording.directoryHeadings) {
      grid.put(heading, row: row, column: column, role: .label)
    }
  }

  static func draw(
    _ entries: [DirectoryEntry], selected: Int, into grid: inout Grid, area: Rectangle,
    in context: DeskContext
  ) -> ListWindow {
    let words = context.wording
    let window = ListWindow.page(count: entries.count, selected: selected, height: area.height)
    let end = area.width - rest
    for (line, index) in window.visible.enumerated() {
      let row = area.row + line
      let entry = entries[index]
      grid.mark(index == selected, row: row, column: 0)
      grid.put(
        cutting: entry.offer.code, row: row, column: 1, role: index == selected ? .selection : .label,
        width: service - 2)
      grid.put(cutting: entry.offer.service, row: row, column: service, width: end - service - 1)
      // What follows the service is one run of one colour, gaps too: each change of colour costs ten bytes a row.
      grid.fill(row: row, column: end, width: rest - 1, role: .dim)
      grid.put(cutting: words.place(of: entry.offer), row: row, column: end, role: .dim, width: 14)
      let sign = words.sign(of: entry, today: context.today)
      grid.put(sign, row: row, column: end + 15, role: sign == " " ? .dim : .note)
      let age = entry.offer.verificationAge(on: context.today)
      grid.put(words.brief(age), row: row, column: end + 17, role: .dim, width: rest - 18)
    }
    return window
  }
}

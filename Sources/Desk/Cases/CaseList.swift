import Casework
import Terminal

/// The rows of a list of cases: number, name, sex and year, place, status, opened, agent.
enum CaseList {
  static func drawHeadings(into grid: inout Grid, row: Int, in context: DeskContext) {
    for (column, heading) in zip([1, 17, 42, 52, 67], context.wording.caseHeadings) {
      grid.put(heading, row: row, column: column, role: .label)
    }
  }

  static func draw(
    _ hits: [SearchHit], selected: Int, into grid: inout Grid, area: Rectangle, in context: DeskContext
  ) -> ListWindow {
    let words = context.wording
    let window = ListWindow.page(count: hits.count, selected: selected, height: area.height)
    for (line, index) in window.visible.enumerated() {
      let row = area.row + line
      guard let header = context.index.caseHeader(hits[index].caseID) else { continue }
      grid.mark(index == selected, row: row, column: 0)
      grid.put(header.number.description, row: row, column: 1, role: index == selected ? .selection : .label)
      let person = context.index.header(of: header.person)
      let name = person.map { words.name(of: $0) } ?? ""
      let birth = person.flatMap(\.birth).map { words.birthYear($0) } ?? ""
      let sex = person?.sex?.rawValue ?? "-"
      let place = person.map { words.place(of: $0) } ?? ""
      grid.put(cutting: name, row: row, column: 17, width: 24)
      // In the terminal's own colour: a change of colour and back costs sixteen bytes a row, a fifth of the page.
      grid.put("\(sex) \(birth)", row: row, column: 42, width: 9)
      let why = hits[index].reasons.first(where: isTelling).map { words.text(of: $0) }
      grid.put(cutting: why ?? place, row: row, column: 52, role: why == nil ? .text : .note, width: 12)
      let sign = words.sign(of: header.status)
      grid.put(sign, row: row, column: 65, role: sign == " " ? .text : .note)
      grid.put(words.day(header.opened), row: row, column: 67)
      if area.width > 100 {
        grid.put(context.name(ofStaff: header.agent), row: row, column: 80, width: area.width - 81)
      }
    }
    return window
  }

  /// Whether the row does not show by itself what it was found by.
  private static func isTelling(_ reason: SearchReason) -> Bool {
    switch reason {
    case .name, .nameVariant, .place, .birthYear, .number: false
    case .nameClose, .nickname, .parent, .phone, .document, .numberSlip: true
    }
  }
}

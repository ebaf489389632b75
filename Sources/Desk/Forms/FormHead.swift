import Casework
import Terminal

/// The two lines above a long form: which section, how much is answered, what must still be.
enum FormHead {
  static let rows = 2

  static func draw(_ form: FormState, into grid: inout Grid, area: Rectangle, in context: DeskContext) {
    let words = context.wording
    let sections = form.spec.sections
    let number = sections.firstIndex { $0.code == form.focusSection } ?? 0
    let name = words.sectionPlace(number + 1, of: sections.count, name: words.name(of: form.focusSection))
    grid.put(" " + name, row: area.row, column: area.column, role: .title, width: 30)
    let progress = sections.map { form.progress(of: $0.code, in: context.form) }
    let asked = max(1, progress.reduce(0) { $0 + $1.asked })
    let answered = progress.reduce(0) { $0 + $1.answered }
    let filled = min(10, answered * 10 / asked)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 10 - filled)
    grid.put("[\(bar)] \(answered * 100 / asked) %", row: area.row, column: area.column + 31, role: .dim)
    let left = words.requiredLeft(progress.reduce(0) { $0 + $1.requiredLeft })
    grid.put(left, row: area.row, column: area.right - TextWidth.of(left) - 1, role: .dim)
    grid.fill(row: area.row + 1, column: area.column, with: "─", role: .rule)
  }
}

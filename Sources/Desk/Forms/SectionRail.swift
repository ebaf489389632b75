import Casework
import Terminal

/// The left column of a long form: its sections, how far each is, and the legend of the signs.
enum SectionRail {
  static let columns = 22

  static func draw(_ form: FormState, into grid: inout Grid, area: Rectangle, in context: DeskContext) {
    let words = context.wording
    for (line, section) in form.spec.sections.enumerated() {
      let row = area.row + line
      let progress = form.progress(of: section.code, in: context.form)
      let isFocused = section.code == form.focusSection
      grid.mark(isFocused, row: row, column: area.column)
      grid.put(
        "\(line + 1) \(words.name(of: section.code))", row: row, column: area.column + 2,
        role: isFocused ? .selection : .label, width: 15)
      let (state, role) = state(of: progress, in: context)
      grid.put(state, row: row, column: area.column + Self.columns - TextWidth.of(state), role: role)
    }
    for row in area.row..<area.bottom {
      grid.put("│", row: row, column: area.column + Self.columns, role: .rule)
    }
    let legend = [words.legendRequired, words.legendProblem, words.legendSkipped, words.legendSections]
    for (line, text) in legend.enumerated() where area.height > form.spec.sections.count + legend.count {
      grid.put(text, row: area.bottom - legend.count + line, column: area.column + 2, role: .dim, width: 20)
    }
  }

  private static func state(of progress: SectionProgress, in context: DeskContext) -> (String, StyleRole) {
    if progress.problems > 0 { return ("! \(progress.problems)", .problem) }
    if progress.asked == 0 { return (".", .dim) }
    if progress.answered == 0 { return ("-", .dim) }
    if progress.requiredLeft == 0, progress.answered >= progress.asked {
      return (context.wording.sectionDone, .done)
    }
    return ("\(progress.answered)/\(progress.asked)", .dim)
  }
}

package import Casework
package import Terminal
import Wording

/// Two desks corrected the same section: mine, theirs and what was there before, in three columns; the clerk
/// chooses field by field, and nothing is written until every difference is decided.
package struct ConflictScreen: Screen {
  private let conflict: SectionConflict
  private let fields: [FieldSpec]
  private var choices: [FieldCode: Choice] = [:]
  private var selected = 0

  private enum Choice {
    case mine
    case theirs
  }

  /// Of a section of the intake.
  package init(conflict: SectionConflict) {
    self.init(conflict: conflict, fields: CorrectionForm.spec(for: conflict.theirs.section).fields)
  }

  /// Of a section with these questions.
  package init(conflict: SectionConflict, fields specs: [FieldSpec]) {
    self.conflict = conflict
    fields = specs.filter { conflict.mine[$0.code] != conflict.theirs.answers[$0.code] }
    // Where only one desk changed the answer there is nothing to decide.
    for spec in fields {
      let before = conflict.before[spec.code]
      if conflict.mine[spec.code] == before { choices[spec.code] = .theirs }
      if conflict.theirs.answers[spec.code] == before { choices[spec.code] = .mine }
    }
    selected = fields.firstIndex { choices[$0.code] == nil } ?? 0
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down, .enter, .tab: selected = min(max(0, fields.count - 1), selected + 1)
    case .character("m"), .left: choose(.mine)
    case .character("a"), .right: choose(.theirs)
    case .function(2):
      guard fields.allSatisfy({ choices[$0.code] != nil }) else {
        return .say(context.wording.conflictUndecided)
      }
      return .answer(.merged(answers: merged, theirs: conflict.theirs))
    case .escape, .function(3): return .close
    default: break
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(
      words.conflictTitle(by: conflict.theirs.changedBy, at: words.clock(conflict.theirs.changed)),
      row: area.row,
      column: 1, role: .title, width: area.width - 2)
    let width = (area.width - 26) / 3
    let columns = (0..<3).map { 26 + $0 * width }
    for (column, title) in zip(columns, [words.columnMine, words.columnTheirs, words.columnBefore]) {
      grid.put(title, row: area.row + 2, column: column, role: .label, width: width - 1)
    }
    grid.fill(row: area.row + 3, column: 0, with: "─", role: .rule)
    let window = ListWindow.page(count: fields.count, selected: selected, height: area.height - 5)
    for (line, index) in window.visible.enumerated() {
      let spec = fields[index]
      let row = area.row + 4 + line
      grid.mark(index == selected, row: row, column: 0)
      grid.put(choices[spec.code] == nil ? "!" : "x", row: row, column: 1, role: .problem)
      grid.put(words.label(of: spec.code), row: row, column: 3, role: .label, width: 22)
      let answers = [
        conflict.mine[spec.code], conflict.theirs.answers[spec.code], conflict.before[spec.code],
      ]
      for (position, answer) in answers.enumerated() {
        let text = answer.map { words.text(of: $0, in: spec) } ?? "-"
        let isChosen =
          (position == 0 && choices[spec.code] == .mine) || (position == 1 && choices[spec.code] == .theirs)
        grid.put(
          cutting: (isChosen ? "*" : " ") + text, row: row, column: columns[position] - 1,
          role: isChosen ? .selection : .text,
          width: width - 1)
      }
    }
    let left = fields.count { choices[$0.code] == nil }
    grid.put(words.conflictLeft(left), row: area.bottom - 1, column: 1, role: left > 0 ? .problem : .done)
    let cursor = Position(row: area.row + 4 + selected - window.visible.lowerBound, column: 0)
    return Scenery(place: words.placeConflict, help: words.conflictHelp, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.keepMine, [.character("m"), .left]),
      Command(.keepTheirs, [.character("a"), .right]), Command(.menu),
    ]
  }

  private mutating func choose(_ choice: Choice) {
    guard fields.indices.contains(selected) else { return }
    choices[fields[selected].code] = choice
    selected = fields.indices.first { $0 > selected && choices[fields[$0].code] == nil } ?? selected
  }

  private var merged: Answers {
    var answers = conflict.theirs.answers
    for spec in fields where choices[spec.code] == .mine { answers[spec.code] = conflict.mine[spec.code] }
    return answers
  }
}

import Casework
import Terminal

/// One line of the screen of the work on a case, and what stands behind it.
struct WorkLine {
  var sign = " "
  var signRole = StyleRole.text
  var text = ""
  var end = ""
  var role = StyleRole.text
  var target: Target?
  var help = ""

  enum Target {
    case record(CaseRecord)
    case proposal(NeedProposal)
  }

  func draw(into grid: inout Grid, row: Int, columns: Int, isSelected: Bool) {
    grid.mark(isSelected, row: row, column: 0)
    grid.put(sign, row: row, column: 1, role: signRole)
    let endColumn = columns - TextWidth.of(end) - 1
    grid.put(
      cutting: text, row: row, column: 3, role: isSelected && role == .text ? .selection : role,
      width: (end.isEmpty ? columns : endColumn) - 4)
    grid.put(end, row: row, column: endColumn, role: .dim)
  }
}

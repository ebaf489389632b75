import Casework
import Terminal

/// One line of a tab of the case screen: a question and its answer, an alert, another case.
struct CaseLine {
  var sign = " "
  var signRole = StyleRole.text
  var label = ""
  var text = ""
  var textRole = StyleRole.text
  /// The field under the selection, for the correction to start at.
  var field: FieldCode?
  var target: Target?
  var help = ""

  /// What Entrée opens.
  enum Target {
    case caseFile(RecordID)
    case flag(RedFlag)
    case relation(RecordID, MatchDecision)
  }

  /// Columns of the label.
  private static let labelWidth = 24

  func draw(into grid: inout Grid, row: Int, columns: Int, isSelected: Bool) {
    grid.mark(isSelected, row: row, column: 0)
    grid.put(sign, row: row, column: 1, role: signRole)
    if label.isEmpty {
      grid.put(cutting: text, row: row, column: 3, role: textRole, width: columns - 4)
    } else {
      grid.put(label, row: row, column: 3, role: .label, width: Self.labelWidth)
      grid.put(":", row: row, column: 3 + Self.labelWidth, role: .label)
      grid.put(
        cutting: text, row: row, column: 5 + Self.labelWidth, role: textRole,
        width: columns - Self.labelWidth - 6)
    }
  }
}

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
  /// Whether it goes on with the text of the line above.
  var isContinuation = false

  /// What Entrée opens.
  enum Target {
    case caseFile(RecordID)
    case flag(RedFlag)
    case relation(RecordID, MatchDecision)
    case referral(RecordID)
    case paper(IssuedPaper)
  }

  /// Columns of the label.
  private static let labelWidth = 24
  /// Columns of a text on a screen of eighty.
  private static let textWidth = 50

  /// This line, and as many more as its text needs when it is read whole.
  var folded: [CaseLine] {
    let rows = TextLayout.wrap(text, width: Self.textWidth)
    guard !label.isEmpty, rows.count > 1 else { return [self] }
    return rows.enumerated().map { place, row in
      var line = self
      line.text = row
      if place > 0 { (line.isContinuation, line.sign) = (true, " ") }
      return line
    }
  }

  func draw(into grid: inout Grid, row: Int, columns: Int, isSelected: Bool) {
    grid.mark(isSelected, row: row, column: 0)
    grid.put(sign, row: row, column: 1, role: signRole)
    if isContinuation {
      grid.put(
        text, row: row, column: 5 + Self.labelWidth, role: textRole, width: columns - Self.labelWidth - 6)
    } else if label.isEmpty {
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

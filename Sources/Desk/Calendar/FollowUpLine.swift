import Casework
import Terminal

/// A line of the follow-ups of a case.
struct FollowUpLine {
  var sign = " "
  var role = StyleRole.text
  var text = ""
  var end = ""
  var target: Target?
  var help = ""
  var isHeading = false

  enum Target {
    case proposal(FollowUpProposal)
    case followUp(FollowUp)
    case attempt(ContactAttempt)

    var followUp: FollowUp? {
      if case .followUp(let followUp) = self { followUp } else { nil }
    }
  }

  func draw(into grid: inout Grid, row: Int, columns: Int, isSelected: Bool) {
    grid.mark(isSelected, row: row, column: 0)
    if isHeading {
      grid.put(cutting: text, row: row, column: 1, role: .title, width: columns - 2)
      return
    }
    grid.put(sign, row: row, column: 2, role: role)
    let right = columns - TextWidth.of(end) - 1
    grid.put(cutting: text, row: row, column: 4, role: role, width: right - 5)
    grid.put(end, row: row, column: right, role: .dim)
  }
}

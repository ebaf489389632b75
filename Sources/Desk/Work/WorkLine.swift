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
    case referral(ReferralCard)

    func isSame(as other: Target) -> Bool {
      switch (self, other) {
      case (.record(let one), .record(let other)): one.id == other.id
      case (.proposal(let one), .proposal(let other)):
        one.rule == other.rule && one.category == other.category
      case (.referral(let one), .referral(let other)): one.id == other.id
      case (.record, _), (.proposal, _), (.referral, _): false
      }
    }
  }

  /// Where the selection stands when the lines are read again: on what it stood on, wherever that is now, so that no
  /// key meets another record than the one that was looked at; on the record just made; else on the same row. A proposal that was
  /// kept makes room for the next one, unless the record it became is wanted.
  static func place(
    of selected: Int, in before: [WorkLine], now: [WorkLine], new: RecordID?, isWanted: Bool = false
  ) -> Int {
    let made = now.firstIndex {
      if case .record(let record) = $0.target { record.id == new } else { false }
    }
    if isWanted, let made { return made }
    guard before.indices.contains(selected), let target = before[selected].target,
      let first = before.firstIndex(where: { $0.target?.isSame(as: target) ?? false }),
      let place = now.firstIndex(where: { $0.target?.isSame(as: target) ?? false })
    else { return selected }
    if let made { return made }
    let moved = place + selected - first
    return now.indices.contains(moved) && now[moved].target?.isSame(as: target) ?? false ? moved : place
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

import Casework
import Terminal
import Wording

/// A line of the choice of a provider: a warning, a heading, or an offer with why it stands there.
struct ProviderChoiceLine {
  var sign = " "
  var signRole = StyleRole.text
  var head = ""
  var text = ""
  var role = StyleRole.text
  var candidate: ProviderCandidate?

  /// Columns of the code of an offer.
  private static let headWidth = 20

  static func lines(
    _ candidates: [ProviderCandidate], overlaps: [Overlap], in context: DeskContext
  ) -> [ProviderChoiceLine] {
    let words = context.wording
    var lines = overlaps.map { overlap in
      ProviderChoiceLine(
        sign: "!", signRole: .problem,
        text: words.text(of: overlap) { context.directory?.provider($0)?.calledName })
    }
    let proposed = candidates.filter(\.isProposed)
    lines.append(ProviderChoiceLine(text: words.proposedProviders(proposed.count), role: .title))
    lines += proposed.map { candidate in
      ProviderChoiceLine(
        head: candidate.entry.offer.code,
        text: candidate.reasons.map { words.reason($0) }.joined(separator: ", "), candidate: candidate)
    }
    let others = candidates.filter { !$0.isProposed }
    guard !others.isEmpty else { return lines }
    lines.append(ProviderChoiceLine(text: words.otherProviders(others.count), role: .title))
    return lines
      + others.map { candidate in
        ProviderChoiceLine(
          sign: ".", signRole: .dim, head: candidate.entry.offer.code,
          text: candidate.obstacles.map { words.obstacle($0) }.joined(separator: ", "), role: .dim,
          candidate: candidate)
      }
  }

  func draw(into grid: inout Grid, row: Int, columns: Int, isSelected: Bool) {
    grid.mark(isSelected, row: row, column: 0)
    grid.put(sign, row: row, column: 1, role: signRole)
    guard !head.isEmpty else {
      grid.put(cutting: text, row: row, column: 3, role: role, width: columns - 4)
      return
    }
    grid.put(
      cutting: head, row: row, column: 3, role: isSelected ? .selection : .label, width: Self.headWidth)
    grid.put(
      cutting: text, row: row, column: 4 + Self.headWidth, role: role == .text ? .dim : role,
      width: columns - Self.headWidth - 5)
  }
}

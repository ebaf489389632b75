import Casework
import Terminal

/// The four reasons for no answer (F9): one key each, by the first letter of the word or by its number.
enum ReasonBox {
  enum Result {
    case stays(Int)
    case cancelled
    case chosen(NoAnswer)
  }

  static func handle(_ key: Key, selected: Int) -> Result {
    let reasons = NoAnswer.allCases
    switch key {
    case .up: return .stays(max(0, selected - 1))
    case .down: return .stays(min(reasons.count - 1, selected + 1))
    case .enter, .tab: return .chosen(reasons[selected])
    case .escape, .function(3), .function(9): return .cancelled
    case .character("1"), .character("&"), .character("n"), .character("N"): return .chosen(.notDisclosed)
    case .character("2"), .character("é"), .character("i"), .character("I"): return .chosen(.unknown)
    case .character("3"), .character("\""), .character("s"), .character("S"): return .chosen(.notApplicable)
    case .character("4"), .character("'"), .character("d"), .character("D"): return .chosen(.notAsked)
    default: return .stays(selected)
    }
  }

  static func draw(
    _ selected: Int, into grid: inout Grid, area: Rectangle, form: FormState, in context: DeskContext
  ) -> Position? {
    let box = area.centred(height: NoAnswer.allCases.count + 2, width: 44)
    grid.popup(box, title: context.wording.noAnswerTitle)
    let letters = ["N", "I", "S", "D"]
    for (line, reason) in NoAnswer.allCases.enumerated() {
      let isSelected = line == selected
      grid.put(
        "\(isSelected ? ">" : " ") \(letters[line])  \(context.wording.name(of: reason))",
        row: box.row + 1 + line, column: box.column + 2, role: isSelected ? .selection : .text,
        width: box.width - 4)
    }
    return Position(row: box.row + 1 + selected, column: box.column + 2)
  }
}

import Casework
import Terminal
import Wording

/// Asks on the help line for another day, with day arithmetic, and says what was understood. Any day will do: people come
/// on Sundays.
struct DayPrompt {
  private let title: String
  private var line = LineEditor("")

  /// - Parameter title: what is put off, as the prompt begins.
  init(_ title: String) {
    self.title = TextLayout.cut(title, width: 40)
  }

  enum Result {
    case stays
    case cancelled
    case chosen(CivilDay)
    case wrong(FieldProblem)
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Result {
    switch key {
    case .escape, .function(3): return .cancelled
    case .enter:
      do throws(FieldProblem) {
        return .chosen(try read(in: context))
      } catch {
        return .wrong(error)
      }
    default: line.handle(key)
    }
    return .stays
  }

  /// The prompt as the help line shows it, and the column of the caret.
  func help(in context: DeskContext) -> (text: String, caret: Int) {
    let words = context.wording
    let shown = line.shown(width: Self.width)
    let head = "> " + title + " "
    let entry = TextLayout.fit(shown.text, width: Self.width).replacing(" ", with: "_")
    let echo = (try? read(in: context)).map { words.dayEcho($0, today: context.today) }
    let text = [head + entry, echo ?? words.promptKeys].joined(separator: "  ")
    return (TextLayout.cut(text, width: 78), 1 + TextWidth.of(head) + shown.caretColumn)
  }

  private func read(in context: DeskContext) throws(FieldProblem) -> CivilDay {
    let day = try DayParser.day(line.text, today: context.today, leaning: .future)
    if day < context.today { throw .noSuchDay }
    return day
  }

  private static let width = 10
}

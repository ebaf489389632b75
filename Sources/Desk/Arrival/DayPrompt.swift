import Casework
import Terminal
import Wording

/// Asks on the help line for another day, with day arithmetic, and says what was understood. Any day will do: people come
/// on Sundays.
struct DayPrompt {
  private let title: String
  private var line = PromptLine()

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

  func help(in context: DeskContext) -> (text: String, caret: Int) {
    let echo = (try? read(in: context)).map { context.wording.dayEcho($0, today: context.today) }
    return line.help(title, echo: echo, in: context)
  }

  private func read(in context: DeskContext) throws(FieldProblem) -> CivilDay {
    let day = try DayParser.day(line.text, today: context.today, leaning: .future)
    if day < context.today { throw .noSuchDay }
    return day
  }
}

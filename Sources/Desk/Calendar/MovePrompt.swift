import Casework
import Terminal
import Wording

/// Asks on the help line for the day a follow-up moves to, with day arithmetic, and says what was understood.
struct MovePrompt {
  let followUp: FollowUp
  let name: String
  private var line = PromptLine()

  init(_ followUp: FollowUp, name: String) {
    self.followUp = followUp
    self.name = TextLayout.cut(name, width: 20)
  }

  enum Result {
    case stays
    case cancelled
    case chosen(FollowUp, LandedDay)
    case wrong(FieldProblem)
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Result {
    switch key {
    case .escape, .function(3): return .cancelled
    case .enter:
      do throws(FieldProblem) {
        let (landed, time) = try read(in: context)
        var moved = followUp
        moved.due = landed.day
        if let time { moved.time = time }
        return .chosen(moved, landed)
      } catch {
        return .wrong(error)
      }
    default: line.handle(key)
    }
    return .stays
  }

  func help(in context: DeskContext) -> (text: String, caret: Int) {
    let words = context.wording
    let echo = (try? read(in: context)).map { landed, time in
      [
        landed.isMoved ? words.landingFirst(landed) : words.dayEcho(landed.day, today: context.today),
        time.map { words.time($0) },
      ]
      .compactMap(\.self).joined(separator: " ")
    }
    return line.help(words.movePrompt(name), echo: echo, in: context)
  }

  /// A day, and after it perhaps an hour: `+7`, `lun 9h30`.
  private func read(in context: DeskContext) throws(FieldProblem) -> (LandedDay, DayTime?) {
    var text = line.text
    var time: DayTime?
    let parts = text.split(separator: " ")
    if parts.count > 1, let last = parts.last, last.contains(where: { "h:".contains($0) }) {
      time = DayTime(parsing: String(last))
      if time != nil { text = parts.dropLast().joined(separator: " ") }
    }
    return (try FollowUpMove.day(text, today: context.today, days: context.schedule.days), time)
  }
}

package import Casework
package import Terminal
import Wording

/// Until when a service is not to be used, and why.
package struct PauseScreen: Screen {
  private let entry: DirectoryEntry
  private var pane: FormPane
  private var change: DirectoryChange?

  package init(_ entry: DirectoryEntry, in context: DeskContext) {
    self.entry = entry
    pane = FormPane(FormState(spec: PauseForm.spec, answers: [:], context: context.form))
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { pane.typingHelp(in: context) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    pane.take(key, in: context) ?? save(in: context)
  }

  package func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done: change.map { .answer(.entrySaved($0)) } ?? .close
    case .failed(let problem): .say(context.wording.sentence(for: problem))
    default: .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(words.sentence(of: .pause), row: area.row, column: 1, role: .title, width: area.width - 2)
    let title = "\(entry.offer.code)  \(entry.offer.service)"
    grid.put(cutting: title, row: area.row + 1, column: 1, role: .text, width: area.width - 2)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
    let form = Rectangle(row: area.row + 3, column: 0, height: area.height - 4, width: area.width)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    return Scenery(
      place: words.path(words.placeDirectory, entry.offer.code), help: pane.help(in: context), cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.nextField), Command(.previousField),
      Command(.menu, [.function(10)]),
    ]
  }

  private mutating func save(in context: DeskContext) -> Outcome {
    do throws(ProviderProblem) {
      let answers = pane.form.answers(in: context.form)
      let after = try DirectoryForm.entry(answers, of: PauseForm.spec, over: entry)
      guard after.hindrance(on: context.today) != nil else {
        pane.apply(.go(ProviderColumn.notUntil.field), in: context)
        return .say(context.wording.pauseNeedsFuture)
      }
      let change = DirectoryChange(to: after, over: entry)
      self.change = change
      return .ask(.saveProvider(change))
    } catch {
      return .say(context.wording.sentence(for: error))
    }
  }
}

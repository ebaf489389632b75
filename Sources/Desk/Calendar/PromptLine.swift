import Casework
import Terminal

/// A short answer typed on the help line, beside what it is asked for and what was understood of it.
struct PromptLine {
  private var line = LineEditor("")

  var text: String { line.text }

  mutating func handle(_ key: Key) { line.handle(key) }

  /// The line as line 22 shows it, and the column of the caret.
  ///
  /// - Parameter echo: what was understood; nil before anything is, when the keys are told instead.
  func help(_ question: String, echo: String?, in context: DeskContext) -> (text: String, caret: Int) {
    let shown = line.shown(width: Self.width)
    let head = "> " + question + " "
    let entry = TextLayout.fit(shown.text, width: Self.width).replacing(" ", with: "_")
    let text = [head + entry, echo ?? context.wording.promptKeys].joined(separator: "  ")
    return (TextLayout.cut(text, width: 78), 1 + TextWidth.of(head) + shown.caretColumn)
  }

  private static let width = 10
}

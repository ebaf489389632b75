package import Terminal
import Wording

/// A paper that left the office, to the letter.
package struct PaperScreen: Screen {
  private let title: String
  private let text: String
  /// What it is called as a file; nil for what is only to be read.
  private let file: String?
  private let lines: [String]
  private var top = 0

  package init(_ text: String, title: String, file: String? = nil) {
    self.title = title
    self.text = text
    self.file = file
    // Where a page ends on paper, a line ends here.
    lines = text.replacing("\u{c}", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init
    )
    .flatMap { TextWidth.of($0) > 76 ? TextLayout.wrap($0, width: 76) : [$0] }
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let page = max(1, context.bodyRows - 1)
    switch key {
    case .down: top = min(max(0, lines.count - 1), top + 1)
    case .up: top = max(0, top - 1)
    case .pageDown, .function(8): top = min(max(0, lines.count - 1), top + page)
    case .pageUp, .function(7): top = max(0, top - page)
    case .home: top = 0
    case .character("i"):
      guard let file else { break }
      return context.paperSettings.printer.isEmpty ? .keep(text, name: file) : .print(text)
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let visible = top..<min(lines.count, top + area.height - 1)
    for (place, index) in visible.enumerated() {
      grid.put(cutting: lines[index], row: area.row + place, column: 1, width: area.width - 2)
    }
    grid.put(words.lines(visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    return Scenery(
      place: words.path(words.placeReferrals, title),
      help: file == nil ? words.paperReadingHelp : words.paperHelp,
      cursor: Position(row: area.row, column: 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.help)] + (file == nil ? [] : [Command(.printPaper)]) + [
      Command(.back, [.function(3), .escape, .character("q")]),
      Command(.previousSection, [.function(7), .pageUp]), Command(.nextSection, [.function(8), .pageDown]),
      Command(.menu),
    ]
  }
}

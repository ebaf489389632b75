package import Terminal
import Wording

/// The user's manual, chapter by chapter, in the language of the screen.
package struct ManualScreen: Screen {
  private var chapter = 0
  private var top = 0
  /// Lines that PgDn goes on by.
  private static let page = 15

  package init() {}

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let count = context.wording.manual.count
    switch key {
    case .escape, .function(3), .character("q"): return .close
    case .down: top = min(max(0, lines(of: chapter, columns: 76, in: context).count - 1), top + 1)
    case .up: top = max(0, top - 1)
    case .pageDown where top + Self.page < lines(of: chapter, columns: 76, in: context).count:
      top += Self.page
    case .pageUp where top > 0: top = max(0, top - Self.page)
    case .right, .function(8), .pageDown, .enter, .tab:
      chapter = min(count - 1, chapter + 1)
      top = 0
    case .left, .function(7), .pageUp, .backTab:
      chapter = max(0, chapter - 1)
      top = 0
    case .home: (chapter, top) = (0, 0)
    case .end: (chapter, top) = (count - 1, 0)
    default: break
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let chapters = words.manual
    grid.put(
      "\(chapter + 1)/\(chapters.count)  \(chapters[chapter].title)", row: area.row, column: 1, role: .title,
      width: area.width - 2)
    let lines = lines(of: chapter, columns: area.width - 4, in: context)
    for (line, text) in lines.dropFirst(top).prefix(area.height - 3).enumerated() {
      grid.put(text, row: area.row + 2 + line, column: 2, width: area.width - 3)
    }
    let shown = top..<min(lines.count, top + area.height - 3)
    grid.put(words.lines(shown, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    return Scenery(
      place: words.placeManual, help: words.manualHelp, cursor: Position(row: area.row, column: 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.previousSection, [.function(7), .left]), Command(.nextSection, [.function(8), .right]),
      Command(.back),
    ]
  }

  private func lines(of chapter: Int, columns: Int, in context: DeskContext) -> [String] {
    let chapters = context.wording.manual
    guard chapters.indices.contains(chapter) else { return [] }
    return ManualText.body(of: chapters[chapter], wording: context.wording, columns: columns)
  }
}

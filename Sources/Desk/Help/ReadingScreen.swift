package import Terminal

/// A text to be read, or read aloud: the consent, before the first question; where an instrument comes from.
package struct ReadingScreen: Screen {
  private let title: String
  private let paragraphs: [String]
  private let place: String?
  private var top = 0

  /// `place` stands on the first line; the intake when it is nil.
  package init(title: String, paragraphs: [String], place: String? = nil) {
    self.place = place
    self.title = title
    self.paragraphs = paragraphs
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .down, .pageDown, .function(8): top = min(lines(76).count - 1, top + (key == .down ? 1 : 12))
    case .up, .pageUp, .function(7): top = max(0, top - (key == .up ? 1 : 12))
    default: return .close
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    grid.put(title, row: area.row, column: 1, role: .title, width: area.width - 2)
    for (line, text) in lines(area.width - 4).dropFirst(top).prefix(area.height - 2).enumerated() {
      grid.put(text, row: area.row + 2 + line, column: 2, width: area.width - 3)
    }
    return Scenery(
      place: place ?? context.wording.placeIntake, help: context.wording.readingHelp,
      cursor: Position(row: area.row, column: 0))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.back), Command(.previousSection, [.pageUp, .function(7)]),
      Command(.nextSection, [.pageDown, .function(8)]),
    ]
  }

  private func lines(_ width: Int) -> [String] {
    paragraphs.flatMap { TextLayout.wrap($0, width: width) + [""] }
  }
}

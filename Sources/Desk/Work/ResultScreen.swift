import Casework
import Terminal
import Wording

/// What an interview says, right after it was saved: each score with its range and how much was answered, what to ask
/// next, and that it is a screening and no diagnosis.
struct ResultScreen: Screen {
  private let instrument: Instrument
  private let record: RecordID
  private let results: [ScoreResult]
  private let number: String

  init(instrument: Instrument, work: RecordWork, answers: Answers, file: CaseFile, in context: DeskContext) {
    self.instrument = instrument
    record = work.id
    number = file.header.number.description
    results = ScoreSheet.results(of: instrument, answers: answers, file: file, today: context.today)
  }

  private var next: FieldCode? { results.lazy.compactMap(\.next).first }

  mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .enter, .escape, .function(3), .function(2), .character("q"): .close
    case .character("m"): .answer(.goOn(record, at: next))
    case .character("n"): .answer(.noteNeed)
    case .function(6): .open(ReadingScreen.about(instrument, place: number, in: context))
    default: .stay
    }
  }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    grid.put(
      cutting: words.choice(of: instrument), row: area.row, column: 1, role: .title, width: area.width - 2)
    grid.put(words.screeningNotice, row: area.row + 1, column: 1, role: .note, width: area.width - 2)
    grid.fill(row: area.row + 2, column: 0, with: "─", role: .rule)
    var row = area.row + 3
    for line in ScoreSheet.lines(results, in: context) where row < area.bottom - 1 {
      line.draw(into: &grid, row: row, columns: area.width, isSelected: false)
      row += 1
    }
    if let next, row < area.bottom {
      grid.put(
        cutting: words.nextQuestion(words.label(of: next)), row: min(row + 1, area.bottom - 1), column: 3,
        role: .label, width: area.width - 4)
    }
    return Scenery(
      place: words.path(number, words.placeResult), help: words.resultHelp,
      cursor: Position(row: area.row + 3, column: 0))
  }

  func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.back, [.function(3), .enter]), Command(.goOn), Command(.noteNeed),
      Command(.about), Command(.menu),
    ]
  }
}

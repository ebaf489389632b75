import Desk
import Terminal
import Testing
import Wording

/// A screen that breaks one promise, to see that the check of frames notices.
struct FaultyScreen: Screen {
  var draw: @Sendable (inout Grid) -> Void = { _ in }
  var scenery = Scenery(place: "Ici", help: "Aide", cursor: Position(row: 2, column: 0))
  var commands: [Command] = []

  mutating func handle(_ key: Key, in context: DeskContext) -> Outcome { .stay }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    grid.put(">", row: 2, column: 0, role: .selection)
    draw(&grid)
    return scenery
  }

  func commands(in context: DeskContext) -> [Command] { commands }
}

struct `The check of frames` {
  private static let faults: [(name: String, screen: FaultyScreen)] = [
    ("an emoji", FaultyScreen { $0.put("🙂", row: 5, column: 1) }),
    ("an arrow", FaultyScreen { $0.put("→", row: 5, column: 1) }),
    (
      "two words that touch",
      FaultyScreen {
        let after = $0.put("Nom", row: 5, column: 1, role: .label)
        $0.put("Ndiaye", row: 5, column: after, role: .note)
      }
    ),
    ("a colour without a sign", FaultyScreen { $0.put("Ndiaye", row: 5, column: 1, role: .selection) }),
    ("a reversed blank", FaultyScreen { $0.put(" ", row: 5, column: 1, role: .selection) }),
    (
      "a word cut at the edge",
      FaultyScreen { $0.put("Dossiers", row: 5, column: $0.columns < 100 ? 76 : 10) }
    ),
    ("no cursor", FaultyScreen(scenery: Scenery(place: "Ici"))),
    ("a cursor outside", FaultyScreen(scenery: Scenery(place: "Ici", cursor: Position(row: 24, column: 0)))),
    (
      "a cursor on nothing", FaultyScreen(scenery: Scenery(place: "Ici", cursor: Position(row: 9, column: 9)))
    ),
    ("no place", FaultyScreen(scenery: Scenery(place: "", cursor: Position(row: 2, column: 0)))),
    (
      "a long help",
      FaultyScreen(
        scenery: Scenery(
          place: "Ici", help: String(repeating: "ab ", count: 30), cursor: Position(row: 2, column: 0)))
    ),
    ("a long key", FaultyScreen(commands: [Command(.hide)])),
  ]

  @Test(arguments: faults.map(\.name))
  func `notices`(fault: String) {
    guard let screen = Self.faults.first(where: { $0.name == fault })?.screen else { return }
    withKnownIssue {
      ScreenTester(screen, in: SampleOffice.context()).look(isThorough: true)
    }
  }

  @Test func `says nothing of a screen without a fault`() {
    ScreenTester(FaultyScreen(commands: [Command(.help)]), in: SampleOffice.context()).look(isThorough: true)
  }
}

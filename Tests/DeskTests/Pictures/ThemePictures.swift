import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The themes as text` {
  private func review() -> ScreenTester {
    let context = SampleOffice.context()
    let draft = SampleWork.wholeIntake(at: .birth, [.birth: "31/02/1990", .flagThreat: "O"])
    var tester = ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
    tester.press(.function(2), .down)
    return tester
  }

  /// Every state that a theme colours is told by a sign or a word in the text above the planes.
  @Test(arguments: Theme.builtInNames)
  func `one screen in sixteen colours, in eight and in none`(name: String) throws {
    let theme = try Theme.named(name)
    let frame = review().look()
    var text = FrameText(frame).lines.joined(separator: "\n") + "\n"
    for depth in ColourDepth.allCases {
      text += "=== \(depth.rawValue)\n" + plane(frame, theme, depth).joined(separator: "\n") + "\n"
    }
    RecordedScreen.expect(text, is: "theme.\(name)")
  }

  @Test(arguments: Theme.builtInNames)
  func `no colour is left in mono`(name: String) throws {
    let theme = try Theme.named(name)
    for role in StyleRole.allCases { #expect(!theme.style(of: role, at: .mono).hasColour, "\(role.word)") }
  }

  /// A letter per column: c coloured, b bold, C both, d dim, u underlined, r reversed, R reversed and coloured.
  private func plane(_ frame: Frame, _ theme: Theme, _ depth: ColourDepth) -> [String] {
    (0..<frame.grid.rows).map { row in
      let letters = (0..<frame.grid.columns).map { column in
        Self.letter(of: theme.style(of: frame.grid[row, column].role, at: depth))
      }
      return String(letters)
    }
  }

  private static func letter(of style: Style) -> Character {
    let isBold = style.attributes.contains(.bold)
    if style.attributes.contains(.reverse) { return style.hasColour ? "R" : "r" }
    if style.attributes.contains(.underline) { return "u" }
    if style.attributes.contains(.dim) { return "d" }
    if style.hasColour { return isBold ? "C" : "c" }
    return isBold ? "b" : "."
  }
}

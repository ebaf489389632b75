package import Casework
package import Terminal
import Wording

/// The blank screen of Ctrl-G and of the idle lock: nothing of anybody, until the passphrase of who was here, or
/// somebody else's turn.
package struct HiddenScreen: Screen {
  private var secret = SecretLine()
  private let member: StaffMember

  package init(member: StaffMember) {
    self.member = member
  }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .enter:
      guard !secret.text.isEmpty else { return .stay }
      let passphrase = secret.text
      secret.clear()
      return .ask(.unlock(passphrase: passphrase))
    case .function(6): return .changeUser
    case .escape: secret.clear()
    default: _ = secret.handle(key)
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    guard case .failed(let problem) = reply else { return .stay }
    return .say(context.wording.sentence(for: problem))
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let row = area.row + area.height / 2
    grid.put(words.hiddenFor(member.name), row: row - 2, column: 10, role: .text, width: area.width - 20)
    grid.put(words.passphraseLabel, row: row, column: 10, role: .label)
    let after = secret.draw(into: &grid, row: row, column: 28, width: 36)
    return Scenery(
      place: "BAOS", help: words.hiddenHelp, cursor: Position(row: row, column: after))
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.changeUser, [.function(6)])]
  }
}

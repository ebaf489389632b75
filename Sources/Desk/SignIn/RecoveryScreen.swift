import Casework
package import Terminal
import Wording

/// A forgotten passphrase: the paper recovery key, and a new passphrase typed twice.
package struct RecoveryScreen: Screen {
  private var login: LineEditor
  private var key = LineEditor("")
  private var first = SecretLine()
  private var second = SecretLine()
  private var line = 0

  package init(login: String) {
    self.login = LineEditor(login)
    line = login.isEmpty ? 0 : 1
  }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .function(3), .escape: return .close
    case .up, .backTab: line = max(0, line - 1)
    case .down, .tab: line = min(3, line + 1)
    case .enter, .function(2):
      guard line == 3 || key == .function(2) else {
        line += 1
        return .stay
      }
      guard first.text == second.text else {
        second.clear()
        return .say(context.wording.passphrasesDiffer)
      }
      return .ask(.recover(login: login.text, recoveryKey: self.key.text, newPassphrase: first.text))
    default:
      switch line {
      case 0: login.handle(key)
      case 1: self.key.handle(key)
      case 2: _ = first.handle(key)
      default: _ = second.handle(key)
      }
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done: .all([.close, .say(context.wording.recovered)])
    case .failed(let problem): .say(context.wording.sentence(for: problem))
    default: .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let box = area.centred(height: 12, width: 78)
    grid.popup(box, title: words.recoveryTitle)
    let labels = [words.loginLabel, words.recoveryKeyLabel, words.newPassphraseLabel, words.repeatLabel]
    var cursor = Position(row: box.row + 2, column: box.column + 2)
    for (index, label) in labels.enumerated() {
      let row = box.row + 2 + 2 * index
      let column = box.column + 26
      grid.put(label, row: row, column: box.column + 3, role: .label, width: 22)
      var caret = column
      switch index {
      case 0, 1:
        let editor = index == 0 ? login : key
        caret = editor.draw(into: &grid, row: row, column: column, width: 48)
      case 2: caret = first.draw(into: &grid, row: row, column: column, width: 48)
      default: caret = second.draw(into: &grid, row: row, column: column, width: 48)
      }
      if index == line { cursor = Position(row: row, column: caret) }
    }
    return Scenery(
      place: words.path("BAOS", words.recoveryTitle), help: words.recoveryHelp, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.help), Command(.save), Command(.back), Command(.nextField)]
  }
}

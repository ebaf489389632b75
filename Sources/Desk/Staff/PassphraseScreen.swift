package import Casework
package import Terminal
import Wording

/// Changing one's own passphrase: the present one, and the new one twice; or giving a new one to a colleague who
/// forgot theirs.
package struct PassphraseScreen: Screen {
  private var secrets = [SecretLine(), SecretLine(), SecretLine()]
  private var line: Int
  /// The colleague who gets a new passphrase; nil for one's own.
  private let colleague: StaffMember?

  package init(for colleague: StaffMember? = nil) {
    self.colleague = colleague
    line = colleague == nil ? 0 : 1
  }

  /// The present passphrase is not asked of a colleague's.
  private var firstLine: Int { colleague == nil ? 0 : 1 }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .escape, .function(3): return .close
    case .up, .backTab: line = max(firstLine, line - 1)
    case .down, .tab: line = min(2, line + 1)
    case .enter where line < 2: line += 1
    case .enter, .function(2):
      guard secrets[1].text == secrets[2].text else {
        secrets[2].clear()
        line = 2
        return .say(context.wording.passphrasesDiffer)
      }
      if let colleague { return .ask(.resetPassphrase(colleague.id, new: secrets[1].text)) }
      return .ask(.changePassphrase(old: secrets[0].text, new: secrets[1].text))
    default: _ = secrets[line].handle(key)
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done: .all([.close, .say(context.wording.passphraseChanged)])
    case .failed(let problem): .say(context.wording.sentence(for: problem))
    default: .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let box = area.centred(height: 9, width: 76)
    grid.popup(box, title: colleague?.name ?? words.sentence(of: .passphrase))
    var cursor = Position(row: box.row, column: box.column)
    let labels = [words.oldPassphraseLabel, words.newPassphraseLabel, words.repeatLabel]
    for (index, label) in labels.enumerated() where index >= firstLine {
      let row = box.row + 2 + 2 * index
      grid.put(label, row: row, column: box.column + 3, role: .label, width: 22)
      let after = secrets[index].draw(into: &grid, row: row, column: box.column + 27, width: 44)
      if index == line { cursor = Position(row: row, column: after) }
    }
    return Scenery(
      place: words.path(words.placeStaff, words.sentence(of: .passphrase)), help: words.passphraseRule,
      cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.help), Command(.save), Command(.back), Command(.nextField)]
  }
}

import Casework
package import Terminal
import Wording

/// The first screen of an office: who are you, and the passphrase.
package struct SignInScreen: Screen {
  private var login: LineEditor
  private var secret = SecretLine()
  private var isOnSecret = false

  package init(lastLogin: String = "") {
    login = LineEditor(lastLogin)
    isOnSecret = !lastLogin.isEmpty
  }

  package var isTyping: Bool { true }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .enter:
      guard isOnSecret else {
        isOnSecret = !login.text.isEmpty
        return .stay
      }
      let passphrase = secret.text
      secret.clear()
      return .ask(.signIn(login: login.text, passphrase: passphrase))
    case .tab, .down, .up, .backTab: isOnSecret.toggle()
    case .function(3): return .quit
    case .function(4): return .open(RecoveryScreen(login: login.text))
    case .escape:
      secret.clear()
      isOnSecret = false
    default:
      if isOnSecret {
        _ = secret.handle(key)
      } else {
        login.handle(key)
      }
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    guard case .failed(let problem) = reply else { return .stay }
    isOnSecret = true
    if case .unknownUser = problem { isOnSecret = false }
    return .say(context.wording.sentence(for: problem))
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let box = area.centred(height: 8, width: 60)
    grid.popup(box, title: context.office?.name ?? words.placeSignIn)
    let entry = box.column + 20
    grid.put(words.loginLabel, row: box.row + 2, column: box.column + 3, role: .label)
    grid.put(words.passphraseLabel, row: box.row + 4, column: box.column + 3, role: .label)
    let caret = login.draw(into: &grid, row: box.row + 2, column: entry, width: 24)
    let secretEnd = secret.draw(into: &grid, row: box.row + 4, column: entry, width: 36)
    let cursor =
      isOnSecret
      ? Position(row: box.row + 4, column: secretEnd)
      : Position(row: box.row + 2, column: caret)
    return Scenery(
      place: words.path("BAOS", words.placeSignIn), help: isOnSecret ? words.passphraseHelp : words.loginHelp,
      cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.help), Command(.nextField), Command(.quit, [.function(3)]), Command(.recover)]
  }
}

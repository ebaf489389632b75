import CaseStore
import Casework
import Desk
import Foundation
import Terminal
import Wording

/// Puts the desk on the terminal and takes it off again, whatever happens.
enum FullScreen {
  static func run(host: DeskHost, wording: Wording, screen: ScreenOptions, member: SignedIn?) throws {
    let theme = try ThemeChoice.theme(screen.theme)
    let desk = try Desk(host: host, wording: wording, theme: theme.name)
    if let member { try desk.enter(as: member) }
    let terminal = try TerminalSession(
      TerminalOptions(environment: ProcessInfo.processInfo.environment, theme: theme))
    DeskLoop.run(desk, on: terminal, theme: { ThemeChoice.named($0) ?? ($0 == theme.name ? theme : nil) })
    terminal.close()
  }
}

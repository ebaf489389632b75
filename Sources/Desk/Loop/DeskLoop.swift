package import Terminal

/// One thread, one loop: wait for a key, the wake-up pipe or a deadline; act; draw the whole frame; send the
/// difference.
package enum DeskLoop {
  /// Runs until the person quits or the line is cut.
  package static func run(_ desk: Desk, on terminal: TerminalSession, theme: (String) -> Theme?) {
    var shownTheme = desk.theme
    var wipes = desk.wipes
    var isDue = true
    desk.showNow = { [unowned desk] in
      let size = terminal.size
      terminal.show(desk.frame(rows: size.rows, columns: size.columns))
    }
    while !desk.isFinished {
      if isDue {
        if desk.theme != shownTheme, let next = theme(desk.theme) {
          terminal.theme = next
          shownTheme = desk.theme
        }
        if desk.wipes != wipes {
          terminal.wipeScrollback()
          wipes = desk.wipes
        }
        let size = terminal.size
        terminal.show(desk.frame(rows: size.rows, columns: size.columns))
      }
      let events = terminal.events(timeout: desk.nextDeadline)
      isDue = true
      if events.isEmpty { desk.tick() }
      for event in events where !desk.isFinished { take(event, to: desk, on: terminal) }
    }
  }

  private static func take(_ event: TerminalEvent, to desk: Desk, on terminal: TerminalSession) {
    switch event {
    case .key(.control("l")): terminal.redraw()
    case .key(.control("z")): terminal.suspend()
    case .key(let key): desk.press(key)
    case .resized, .resumed, .woken: break
    case .hangUp, .terminate: desk.hangUp()
    }
  }
}

import CTerm

/// The terminal while the desk is open on it; the only file that talks to curses.
///
/// One at a time, used by one thread; only `wake` may be called from others. Whatever ends the program (exit, signal,
/// trap), the terminal is blanked and given back as it was found.
package final class TerminalSession {
  /// How the roles look; setting it shows the last frame anew.
  package var theme: Theme {
    didSet { restyle() }
  }

  /// Steps of colour that this terminal and the person's wishes leave.
  package let depth: ColourDepth
  /// ASCII when the locale, or the person, does not want more.
  package let characterSet: CharacterSet
  /// Ends a wait in `events` with `.woken`; from any thread, also after `close`.
  package let wake: @Sendable () -> Void = { ct_wake() }

  private let canSuspend: Bool
  private var isOpen = true
  private var decoder = KeyDecoder()
  private var pacing: OutputPacing
  /// On the screen now; nil when nothing is known of it.
  private var shown: Frame?
  /// Held back by the pacing.
  private var waiting: Frame?
  private var events: [TerminalEvent] = []
  /// By the raw value of the role.
  private var styles: [Style] = []
  private var scalars: [UInt32] = []
  /// Whether the selection shows by its marker alone, which costs a fifth of the bytes.
  private var isSelectionPlain = false

  /// Takes the terminal of standard input and output.
  package init(_ options: TerminalOptions) throws(TerminalFault) {
    let term = options.environment["TERM"] ?? ""
    let isUTF8 = ct_use_charset(options.characterSet == .utf8 ? 1 : 0) == 1
    switch ct_open(term, options.wantsColours ? 1 : 0, Int32(options.escapeDelay)) {
    case Int32(CT_OPENED): break
    case Int32(CT_NO_TERMINAL): throw .noTerminal
    case Int32(CT_UNKNOWN_TERM): throw .unknownTerm(term)
    case Int32(CT_NO_CURSOR): throw .cannotMoveCursor(term)
    default: throw .noResources
    }
    theme = options.theme
    depth = ColourDepth(colours: Int(ct_colours()))
    characterSet = isUTF8 ? .utf8 : .ascii
    canSuspend = options.canSuspend
    pacing = OutputPacing(lineSpeed: Int(ct_line_speed()))
    restyle()
  }

  deinit {
    close()
  }

  /// Keeps the process's memory and new files from other users; call it first thing in the program.
  package static func hardenProcess() {
    ct_harden()
  }

  /// Rows and columns there are now.
  package var size: (rows: Int, columns: Int) {
    (Int(ct_rows()), Int(ct_columns()))
  }

  /// Shows a frame: only what differs is sent, in one write, and nothing when nothing does. On a slow line it may
  /// wait, inside `events`, for the last one to arrive; a later frame then takes its place.
  package func show(_ frame: Frame) {
    guard isOpen else { return }
    waiting = frame == shown ? nil : frame
    present(at: now)
  }

  /// Waits for something to happen, at most `timeout` milliseconds (nil: for ever); empty when nothing did.
  package func events(timeout: Int?) -> [TerminalEvent] {
    let end = timeout.map { now + $0 }
    while isOpen {
      let start = now
      take(ct_wait(wait(until: end, from: start)))
      let now = self.now
      for input in decoder.expire(at: now) { take(input, at: now) }
      present(at: now)
      if !events.isEmpty || end.map({ now >= $0 }) ?? false { break }
    }
    defer { events = [] }
    return events
  }

  /// Sends every cell again, for a screen that something else has written on.
  package func redraw() {
    guard isOpen else { return }
    ct_redraw()
    waiting = waiting ?? shown
    shown = nil
    present(at: now)
  }

  /// Blanks the screen and gives it back to the shell until the program is continued; nothing where the office
  /// does not want it.
  package func suspend() {
    guard isOpen, canSuspend else { return }
    ct_suspend()
    take(ct_wait(0) & ~Int32(CT_CONTINUED))
    afterResume()
  }

  /// Clears the lines that have scrolled off the screen, where the terminal can; those of the shell go too.
  package func wipeScrollback() {
    guard isOpen else { return }
    ct_wipe_scrollback()
  }

  /// Blanks the screen and gives the terminal back as it was found.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    awaitAnswer()
    ct_close()
  }
}

extension TerminalSession {
  private var now: Int { Int(ct_now()) }

  /// Milliseconds for the poll: to the end asked for, or to what the decoder or a held frame waits for.
  private func wait(until end: Int?, from now: Int) -> Int32 {
    if !events.isEmpty { return 0 }
    let held = waiting == nil ? nil : pacing.release(at: now)
    let next = [end, decoder.deadline, held].compactMap { $0 }.min()
    return next.map { Int32(clamping: max(0, $0 - now)) } ?? -1
  }

  private func take(_ found: Int32) {
    if found & Int32(CT_INPUT) != 0 { readInput() }
    if found & Int32(CT_RESIZED) != 0 {
      ct_resize()
      ct_redraw()
      shown = nil
      events.append(.resized)
    }
    if found & Int32(CT_CONTINUED) != 0 {
      ct_resume()
      afterResume()
    }
    if found & Int32(CT_STOP) != 0 { suspend() }
    if found & Int32(CT_WOKEN) != 0 { events.append(.woken) }
    if found & Int32(CT_HANGUP) != 0 { events.append(.hangUp) }
    if found & Int32(CT_TERMINATE) != 0 { events.append(.terminate) }
  }

  private func readInput() {
    var burst: [TerminalInput] = []
    while burst.count < 65_536 {
      let code = ct_read()
      if code == Int32(CT_NOTHING) { break }
      if let input = TerminalSession.input(code) { burst.append(input) }
    }
    let now = self.now
    for input in decoder.decode(burst, at: now) { take(input, at: now) }
  }

  private func take(_ input: DecodedInput, at now: Int) {
    switch input {
    case .key(let key): events.append(.key(key))
    case .deviceAnswer:
      pacing.answered(at: now)
      if pacing.isSlow != isSelectionPlain {
        isSelectionPlain = pacing.isSlow
        setStyles()
      }
    }
  }

  /// The screen stays blank until the desk shows a frame: it may want to ask for the passphrase first.
  private func afterResume() {
    waiting = nil
    shown = nil
    events.append(.resumed)
  }

  private func restyle() {
    setStyles()
    redraw()
  }

  /// Says how each role looks from the next frame on.
  private func setStyles() {
    styles = StyleRole.allCases.map { role in
      theme.style(of: role == .selection && isSelectionPlain ? .text : role, at: depth)
    }
    for (number, style) in styles.enumerated() {
      ct_style(
        Int32(number), Int32(style.letters.rawValue), Int32(style.ground.rawValue),
        Int32(style.attributes.rawValue))
    }
  }

  /// Sends the waiting frame, unless the line is still busy with the last one.
  private func present(at now: Int) {
    guard let frame = waiting, pacing.release(at: now) == nil else { return }
    waiting = nil
    draw(frame)
    let cost = FrameCost.bytes(from: shown?.grid, to: frame.grid) { styles[Int($0.rawValue)] }
    shown = frame
    if pacing.sent(bytes: cost, at: now), ct_ask_status() == 0 { pacing.couldNotAsk() }
  }

  private func draw(_ frame: Frame) {
    let grid = characterSet == .ascii ? PlainGlyphs.fold(frame.grid) : frame.grid
    ct_erase()
    for row in 0..<min(grid.rows, size.rows) {
      for column in 0..<min(grid.columns, size.columns) {
        put(grid[row, column], row: row, column: column, isWide: grid[row, column + 1].grapheme.isEmpty)
      }
    }
    ct_cursor(Int32(frame.cursor?.row ?? -1), Int32(frame.cursor?.column ?? 0))
    ct_flush()
  }

  private func put(_ cell: Cell, row: Int, column: Int, isWide: Bool) {
    if cell.grapheme.isEmpty || (cell.grapheme == " " && styles[Int(cell.role.rawValue)] == .plain) { return }
    scalars.removeAll(keepingCapacity: true)
    for scalar in cell.grapheme.unicodeScalars { scalars.append(scalar.value) }
    ct_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), isWide ? 2 : 1, Int32(cell.role.rawValue))
  }

  /// Reads the answer that is still on its way, so that the shell does not take it for typing.
  private func awaitAnswer() {
    while let end = pacing.answerDeadline {
      let now = self.now
      guard now < end else { return }
      let found = ct_wait(Int32(clamping: end - now))
      if found & Int32(CT_INPUT) != 0 { readInput() }
      if found & Int32(CT_HANGUP | CT_TERMINATE) != 0 { return }
    }
  }

  private static func input(_ code: Int32) -> TerminalInput? {
    if code < 256 { return .byte(UInt8(truncatingIfNeeded: code)) }
    if code > Int32(CT_KEY_F0) { return .key(.function(Int(code) - CT_KEY_F0)) }
    switch Int(code) {
    case CT_KEY_UP: return .key(.up)
    case CT_KEY_DOWN: return .key(.down)
    case CT_KEY_LEFT: return .key(.left)
    case CT_KEY_RIGHT: return .key(.right)
    case CT_KEY_HOME: return .key(.home)
    case CT_KEY_END: return .key(.end)
    case CT_KEY_PAGE_UP: return .key(.pageUp)
    case CT_KEY_PAGE_DOWN: return .key(.pageDown)
    case CT_KEY_ENTER: return .key(.enter)
    case CT_KEY_BACKSPACE: return .key(.backspace)
    case CT_KEY_DELETE: return .key(.delete)
    case CT_KEY_BACK_TAB: return .key(.backTab)
    default: return nil
    }
  }
}

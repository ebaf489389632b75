import CVTerm

/// The screen of a terminal emulator (libvterm): takes a program's bytes, shows what a person would see.
final class EmulatedScreen {
  /// How one cell looks, as far as tests ask.
  struct Look: Hashable {
    var isBold: Bool
    var isReverse: Bool
    var isUnderlined: Bool
    /// Another colour than the terminal's own.
    var isColoured: Bool
  }

  /// What the emulator tells by itself.
  fileprivate final class Notices {
    var isCursorVisible = true
    var isAlternate = false
    /// Rows that have scrolled off.
    var scrolledOff: [String] = []
  }

  private let emulator: OpaquePointer
  private let screen: OpaquePointer?
  private let notices = Notices()
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  /// The rows as they were last read; nil when something came since.
  private var read: [String]?
  private(set) var rows: Int
  private(set) var columns: Int

  init?(rows: Int, columns: Int) {
    guard let emulator = vterm_new(Int32(rows), Int32(columns)) else { return nil }
    self.emulator = emulator
    self.rows = rows
    self.columns = columns
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = noteProperty
    callbacks.pointee.sb_pushline = noteScrolledLine
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(notices).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(emulator)
    callbacks.deinitialize(count: 1)
    callbacks.deallocate()
  }

  var isCursorVisible: Bool { notices.isCursorVisible }
  /// True while a full-screen program has put the shell's screen aside.
  var isAlternate: Bool { notices.isAlternate }
  /// Rows that have scrolled off the top, oldest first.
  var scrolledOff: [String] { notices.scrolledOff }

  /// The rows of text, trailing blanks left out.
  var lines: [String] {
    let lines = read ?? (0..<rows).map(line)
    read = lines
    return lines
  }

  /// Row and column from 0.
  var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return (Int(position.row), Int(position.col))
  }

  func look(row: Int, column: Int) -> Look {
    let cell = cell(row: row, column: column)
    var letters = cell.fg
    var ground = cell.bg
    return Look(
      isBold: cell.attrs.bold != 0, isReverse: cell.attrs.reverse != 0,
      isUnderlined: cell.attrs.underline != 0,
      isColoured: !isStandard(&letters) || !isStandard(&ground))
  }

  /// Shows what the program sent.
  func show(_ bytes: [UInt8]) {
    read = nil
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      _ = vterm_input_write(emulator, start, buffer.count)
    }
  }

  /// What the terminal has to say to the program: keys pressed, and answers to its questions.
  func takeAnswers() -> [UInt8] {
    var answers: [UInt8] = []
    var part = [CChar](repeating: 0, count: 256)
    while true {
      let count = vterm_output_read(emulator, &part, part.count)
      if count == 0 { return answers }
      answers += part[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  func press(_ key: VTermKey, modifier: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_key(emulator, key, modifier)
  }

  func press(_ scalar: Unicode.Scalar, modifier: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_unichar(emulator, scalar.value, modifier)
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    read = nil
    vterm_set_size(emulator, Int32(rows), Int32(columns))
  }

  private func line(_ row: Int) -> String {
    var text = ""
    for column in 0..<columns { text += cell(row: row, column: column).text }
    return trimmed(text)
  }

  private func cell(row: Int, column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }

  private func isStandard(_ colour: inout VTermColor) -> Bool {
    colour.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0
  }
}

extension VTermScreenCell {
  /// The cell's letter with its accents; nothing for the second half of a wide one.
  fileprivate var text: String {
    if chars.0 == 0 { return " " }
    if chars.0 == UInt32.max { return "" }
    var text = ""
    for value in [chars.0, chars.1, chars.2, chars.3, chars.4, chars.5] {
      guard value != 0, let scalar = Unicode.Scalar(value) else { break }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

private func trimmed(_ text: String) -> String {
  guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
  return String(text[...last])
}

private func noteProperty(
  _ property: VTermProp, _ value: UnsafeMutablePointer<VTermValue>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user, let value else { return 0 }
  let notices = Unmanaged<EmulatedScreen.Notices>.fromOpaque(user).takeUnretainedValue()
  if property == VTERM_PROP_CURSORVISIBLE { notices.isCursorVisible = value.pointee.boolean != 0 }
  if property == VTERM_PROP_ALTSCREEN { notices.isAlternate = value.pointee.boolean != 0 }
  return 1
}

private func noteScrolledLine(
  _ columns: Int32, _ cells: UnsafePointer<VTermScreenCell>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user, let cells else { return 0 }
  let notices = Unmanaged<EmulatedScreen.Notices>.fromOpaque(user).takeUnretainedValue()
  notices.scrolledOff.append(trimmed((0..<Int(columns)).map { cells[$0].text }.joined()))
  return 1
}

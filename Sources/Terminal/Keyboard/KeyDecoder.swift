import Foundation

/// Turns what a terminal sends into keys; a value without clock or terminal.
///
/// A burst is what could be read at once. It tells Alt and a letter from Escape typed before it, and holds an accent
/// together with its letter.
package struct KeyDecoder: Sendable {
  /// How long, in milliseconds, the decoder waits before it takes what it has for the whole.
  enum Patience {
    /// Escape, then a digit: time to move the hand. F3 is the key that answers at once.
    static let escape = 600
    /// The other half of a letter or of a sequence, on the slowest line.
    static let fragment = 100
    /// A paste whose end mark was lost.
    static let paste = 2_000
  }

  private enum State {
    case ground
    /// After Escape; fresh while the burst that brought it goes on, near while no hand could have typed the next key.
    case escape(isFresh: Bool, isNear: Bool)
    /// Inside `ESC [`, with the parameters so far.
    case control(String)
    /// After `ESC O`.
    case application
    /// After `ESC [ [`.
    case console
    case paste(PasteBuffer)
  }

  private var state = State.ground
  private var bytes = ByteText()
  /// Letters of the burst at hand, not yet cut into graphemes.
  private var letters = String.UnicodeScalarView()
  private var isAfterReturn = false
  private var lastBurst = 0
  private var decoded: [DecodedInput] = []

  /// When `expire` must be called, on the clock of the calls; nil while nothing is waited for.
  package private(set) var deadline: Int?

  package init() {}

  /// The keys in a burst read at `now` (milliseconds of any steady clock).
  package mutating func decode(_ burst: [TerminalInput], at now: Int) -> [DecodedInput] {
    if let deadline, now >= deadline { giveUp() }
    if case .escape = state { state = .escape(isFresh: false, isNear: now - lastBurst <= Patience.fragment) }
    lastBurst = now
    for (index, input) in burst.enumerated() {
      switch input {
      case .byte(let byte):
        for scalar in bytes.take(byte) { take(scalar, isLast: index == burst.count - 1) }
      case .key(let key):
        endFragment()
        if case .paste = state { continue }
        endSequence()
        deliver(key)
      }
    }
    return finish(at: now)
  }

  /// What was waited for in vain, once `deadline` has passed: a lone Escape, a letter of an older character set.
  package mutating func expire(at now: Int) -> [DecodedInput] {
    guard let deadline, now >= deadline else { return [] }
    giveUp()
    return finish(at: now)
  }

  private mutating func finish(at now: Int) -> [DecodedInput] {
    flushLetters()
    isAfterReturn = false
    switch state {
    case .ground: deadline = bytes.isWaiting ? now + Patience.fragment : nil
    case .escape: deadline = now + (bytes.isWaiting ? Patience.fragment : Patience.escape)
    case .control, .application, .console: deadline = now + Patience.fragment
    case .paste: deadline = now + Patience.paste
    }
    defer { decoded = [] }
    return decoded
  }

  private mutating func giveUp() {
    deadline = nil
    endFragment()
    if case .paste(let paste) = state { decoded.append(.key(.paste(paste.text))) }
    if case .escape = state { decoded.append(.key(.escape)) }
    state = .ground
  }

  /// Takes half a letter as what it is in the older character set.
  private mutating func endFragment() {
    for scalar in bytes.flush() { take(scalar, isLast: true) }
  }

  /// Ends whatever Escape began, so that a key can follow; Escape itself is delivered.
  private mutating func endSequence() {
    if case .escape = state { deliver(.escape) }
    state = .ground
  }

  private mutating func take(_ scalar: Unicode.Scalar, isLast: Bool) {
    switch state {
    case .ground: takeOnGround(scalar)
    case .escape(let isFresh, let isNear):
      takeAfterEscape(scalar, isFresh: isFresh, isSequence: isNear || !isLast, isLast: isLast)
    case .control(let parameters): takeInControl(scalar, parameters: parameters)
    case .application: end(EscapeSequence.application(scalar))
    case .console: end(EscapeSequence.console(scalar))
    case .paste(var paste):
      let isEnd = paste.take(scalar)
      state = isEnd ? .ground : .paste(paste)
      if isEnd { deliver(.paste(paste.text)) }
    }
  }

  private mutating func takeOnGround(_ scalar: Unicode.Scalar) {
    let isLineEnd = isAfterReturn && scalar == "\n"
    isAfterReturn = scalar == "\r"
    switch scalar.value {
    case 0x1b:
      flushLetters()
      state = .escape(isFresh: true, isNear: true)
    case 0x0d: deliver(.enter)
    case 0x0a: if !isLineEnd { deliver(.enter) }
    case 0x09: deliver(.tab)
    case 0x08, 0x7f: deliver(.backspace)
    case 1...26: deliver(.control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60)))))
    case 0..<0x20, 0x80..<0xa0: flushLetters()
    default: letters.append(scalar)
    }
  }

  private mutating func takeAfterEscape(
    _ scalar: Unicode.Scalar, isFresh: Bool, isSequence: Bool, isLast: Bool
  ) {
    if let number = KeyDecoder.functionRow[scalar] {
      state = .ground
      deliver(.function(number))
    } else if scalar == "[", isSequence {
      state = .control("")
    } else if scalar == "O", isFresh, !isLast {
      state = .application
    } else if isFresh, scalar.value > 0x20, scalar.value != 0x7f {
      state = .ground
      deliver(.alt(Character(scalar)))
    } else {
      endSequence()
      takeOnGround(scalar)
    }
  }

  private mutating func takeInControl(_ scalar: Unicode.Scalar, parameters: String) {
    switch scalar.value {
    case 0x5b where parameters.isEmpty: state = .console
    case 0x20..<0x40: state = .control(parameters.count < 64 ? parameters + String(scalar) : parameters)
    case 0x40..<0x7f: end(EscapeSequence.control(parameters, final: scalar))
    default:
      state = .ground
      takeOnGround(scalar)
    }
  }

  private mutating func end(_ sequence: EscapeSequence) {
    state = .ground
    switch sequence {
    case .key(let key): deliver(key)
    case .deviceAnswer: decoded.append(.deviceAnswer)
    case .pasteStart: state = .paste(PasteBuffer())
    case .unknown: break
    }
  }

  private mutating func deliver(_ key: Key) {
    flushLetters()
    decoded.append(.key(key))
  }

  private mutating func flushLetters() {
    guard !letters.isEmpty else { return }
    let text = String(letters).precomposedStringWithCanonicalMapping
    letters = String.UnicodeScalarView()
    for character in text { decoded.append(.key(.character(character))) }
  }

  /// The upper row of a keyboard, with Shift and, on AZERTY, without; the key says which F-key is meant.
  private static let functionRow: [Unicode.Scalar: Int] = [
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "0": 10,
    "&": 1, "é": 2, "\"": 3, "'": 4, "(": 5, "-": 6, "è": 7, "_": 8, "ç": 9, "à": 10,
  ]
}

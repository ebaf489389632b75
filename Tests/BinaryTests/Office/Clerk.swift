import Foundation
import Testing

/// Somebody at a desk: presses keys, looks at the screen.
final class Clerk {
  let terminal: EmulatedTerminal
  private let office: TemporaryOffice

  /// Opens `baos` on the office; a variable of `environment` that is nil is not set. With `fileBlocks`, no file may
  /// grow beyond so many blocks of 512 bytes: the disk is full.
  init(
    at office: TemporaryOffice, _ arguments: [String] = [], environment: [String: String?] = [:],
    rows: Int = 24, columns: Int = 80, fileBlocks: Int? = nil
  ) throws {
    self.office = office
    var command = [BuiltProgram.path()] + arguments + ["--data", office.directory]
    if let fileBlocks {
      command = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(fileBlocks); exec \"$0\" \"$@\""] + command
    }
    terminal = try EmulatedTerminal(
      command[0], Array(command.dropFirst()), environment: office.variables(environment), rows: rows,
      columns: columns)
  }

  /// Opens `baos` and signs in as `demo`, up to today's page.
  static func signedIn(
    at office: TemporaryOffice, _ arguments: [String] = [], environment: [String: String?] = [:]
  ) throws -> Clerk {
    let clerk = try Clerk(at: office, arguments, environment: environment)
    clerk.signIn()
    return clerk
  }

  func signIn(sourceLocation: SourceLocation = #_sourceLocation) {
    terminal.pump { $0.shows("Identifiant") || $0.shows("Login") }
    let isEnglish = terminal.shows("Login")
    press("demo⏎\(office.passphrase)⏎")
    sees(isEnglish ? "Hello" : "Bonjour", sourceLocation: sourceLocation)
  }

  /// The screen as text.
  var screen: String { terminal.text }

  /// The line of the screen that contains `text`; "" when there is none.
  func line(with text: String) -> String { terminal.lines.first { $0.contains(text) } ?? "" }

  /// Presses keys: letters are themselves, ⏎ ⇥ ⎋ ⌫ ↑ ↓ ← → are the keys so drawn, ① to ⑩ are F1 to F10, ␇ is
  /// Ctrl-G (hide) and ⌧ Ctrl-K (empty the field).
  func press(_ keys: String) {
    for key in keys {
      if let named = Clerk.named[key] { terminal.press(named) } else { terminal.type(String(key)) }
    }
  }

  func press(_ keys: PressedKey...) {
    for key in keys { terminal.press(key) }
  }

  /// Waits until all of these are on the screen together.
  @discardableResult
  func sees(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    let isSeen = terminal.pump { terminal in texts.allSatisfy { terminal.shows($0) } }
    #expect(isSeen, "\(texts) not on the screen:\n\(screen)", sourceLocation: sourceLocation)
    return isSeen
  }

  /// Waits until none of these is on the screen.
  func seesNoMore(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    let isGone = terminal.pump { terminal in texts.allSatisfy { !terminal.shows($0) } }
    #expect(isGone, "\(texts) still on the screen:\n\(screen)", sourceLocation: sourceLocation)
  }

  /// Waits until `condition` holds of the screen.
  func sees(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    where condition: (EmulatedTerminal) -> Bool
  ) {
    let isSo = terminal.pump(until: condition)
    #expect(isSo, "\(what) is not so:\n\(screen)", sourceLocation: sourceLocation)
  }

  /// Registers a person from today's page, up to the screen with the case number; the keys it took.
  @discardableResult
  func register(_ interview: [String], sourceLocation: SourceLocation = #_sourceLocation) -> Int {
    let keys = "n" + interview.joined() + "②"
    press(keys)
    sees("Dossier enregistré", sourceLocation: sourceLocation)
    return keys.count
  }

  /// The case number that stands on the screen.
  var caseNumber: String { screen.firstMatch(of: /[A-Z]{3}-\d\d-\d{5}-\w/).map { String($0.0) } ?? "" }

  /// Cuts the power: the program ends in the middle of whatever it does.
  func cutPower() {
    terminal.signal(SIGKILL)
    _ = terminal.waitForExit()
  }

  private static let named: [Character: PressedKey] = [
    "⏎": .enter, "⇥": .tab, "⎋": .escape, "⌫": .backspace, "↑": .up, "↓": .down, "←": .left, "→": .right,
    "␇": .control("g"), "⌧": .control("k"),
    "①": .function(1), "②": .function(2), "③": .function(3), "④": .function(4), "⑤": .function(5),
    "⑥": .function(6), "⑦": .function(7), "⑧": .function(8), "⑨": .function(9), "⑩": .function(10),
  ]
}

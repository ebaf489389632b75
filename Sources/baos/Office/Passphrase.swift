import Casework
import Glibc
import Wording

/// A passphrase from a file, or typed on the terminal without being shown.
enum Passphrase {
  static func read(from path: String?, prompt: String, wording: Wording) throws -> String {
    if let path { return try firstLine(of: path, wording: wording) }
    guard let typed = ask(prompt) else { throw Stop(.usage, wording.passphraseNeeded) }
    return typed
  }

  /// A new passphrase: from a file, or typed twice.
  static func readNew(from path: String?, wording: Wording) throws -> String {
    let first = try read(from: path, prompt: wording.newPassphrasePrompt, wording: wording)
    guard path == nil else { return first }
    guard ask(wording.repeatPassphrasePrompt) == first else {
      throw Stop(.refused, wording.passphrasesDifferSentence)
    }
    return first
  }

  /// Asks for a line on the controlling terminal; nil when there is none.
  static func askLine(_ prompt: String) -> String? { ask(prompt, shown: true) }

  private static func firstLine(of path: String, wording: Wording) throws -> String {
    guard let file = fopen(path, "r") else { throw Stop(.usage, wording.passphraseFileUnreadable(path)) }
    defer { fclose(file) }
    var facts = stat()
    if fstat(fileno(file), &facts) == 0, facts.st_mode & 0o077 != 0 {
      Speaker.say(wording.passphraseFileOpen(path))
    }
    var buffer = [CChar](repeating: 0, count: 4_096)
    guard fgets(&buffer, Int32(buffer.count), file) != nil else {
      throw Stop(.usage, wording.passphraseFileUnreadable(path))
    }
    return text(of: buffer)
  }

  private static func ask(_ prompt: String, shown: Bool = false) -> String? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var saved = termios()
    guard tcgetattr(terminal, &saved) == 0 else { return nil }
    var quiet = saved
    if !shown { quiet.c_lflag &= ~tcflag_t(ECHO) }
    tcsetattr(terminal, TCSAFLUSH, &quiet)
    defer { tcsetattr(terminal, TCSAFLUSH, &saved) }
    try? Output.write(Array((prompt + " ").utf8), to: terminal)
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = Glibc.read(terminal, &buffer, buffer.count - 1)
    if !shown { try? Output.write([10], to: terminal) }
    guard count > 0 else { return nil }
    return text(of: buffer)
  }

  private static func text(of buffer: [CChar]) -> String {
    let bytes = buffer.prefix { $0 != 0 && $0 != 10 && $0 != 13 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

import Casework
import Glibc

/// This very program, started on a terminal as the office starts it.
struct DeskProgram {
  private let path: String
  private let home: String

  /// `home` stands in for the person's own directory, so that their themes and settings do not weigh in.
  init(home: String) throws {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { throw StoreProblem.noOffice(path: "/proc/self/exe") }
    path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.home = home
  }

  /// A bare environment: no locale but C.UTF-8, no ssh.
  static func environment(home: String, term: String = "xterm-256color") -> [String: String] {
    ["TERM": term, "LANG": "C.UTF-8", "HOME": home, "PATH": "/usr/bin:/bin"]
  }

  /// The desk at its sign-in screen, or just before it.
  func start(
    _ office: BenchOffice, term: String = "xterm-256color", theme: String = "sombre", rows: Int = 24,
    columns: Int = 80
  ) throws -> TerminalProgram {
    try TerminalProgram(
      path, ["--data", office.directory, "--lang", "fr", "--theme", theme],
      environment: Self.environment(home: home, term: term), rows: rows, columns: columns)
  }

  /// The desk with its head signed in, Today on the screen; and what the last key sent.
  func startSignedIn(
    _ office: BenchOffice, term: String = "xterm-256color", theme: String = "sombre", rows: Int = 24,
    columns: Int = 80
  ) throws -> (desk: TerminalProgram, opening: TerminalProgram.Burst) {
    let desk = try start(office, term: term, theme: theme, rows: rows, columns: columns)
    _ = try desk.press("", quiet: 300, patience: 10_000)
    _ = try desk.press(office.login + "\r")
    _ = try desk.press(office.passphrase)
    return (desk, try desk.press("\r", quiet: 300, patience: 30_000))
  }
}

import Foundation
import Testing

struct `The emulated terminal` {
  private static let environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8"]

  private func shell(_ script: String, rows: Int = 24, columns: Int = 80) throws -> EmulatedTerminal {
    try EmulatedTerminal(
      "/bin/sh", ["-c", script], environment: `The emulated terminal`.environment, rows: rows,
      columns: columns)
  }

  @Test func `shows what a program writes, where it writes it`() throws {
    let terminal = try shell("printf '\\033[3;5HN\\303\\251(e)\\033[1;7m ici\\033[m'; read x")
    #expect(terminal.waitFor("Né(e) ici"))
    #expect(terminal.lines[2] == "    Né(e) ici")
    #expect(terminal.screen.cursor == (row: 2, column: 13))
    #expect(terminal.screen.look(row: 2, column: 10).isReverse)
    #expect(!terminal.screen.look(row: 2, column: 4).isReverse)
  }

  @Test func `types, counts what comes back, and sees the end`() throws {
    let terminal = try shell("stty -echo; printf ready; read x; printf \"<$x>\"; exit 3")
    #expect(terminal.waitFor("ready"))
    terminal.mark()
    terminal.type("œuf\n")
    #expect(terminal.waitForExit() == 3)
    #expect(terminal.text.contains("<œuf>"))
    #expect(terminal.byteCount == "<œuf>".utf8.count)
  }

  @Test func `presses keys in the mode that the program asked for`() throws {
    let terminal = try shell(
      "stty raw -echo; printf '\\033[?1hready'; dd bs=1 count=9 2>/dev/null | od -An -c")
    #expect(terminal.waitFor("ready"))
    terminal.press(.up, .function(1), .control("g"), .alt("x"))
    #expect(terminal.waitFor("033   O   A 033   O   P  \\a 033   x"))
  }

  @Test func `answers the question for its status`() throws {
    let terminal = try shell("stty raw -echo; printf '\\033[5n'; dd bs=1 count=4 2>/dev/null | od -An -c")
    #expect(terminal.waitFor("033   [   0   n"))
    #expect(terminal.byteCount == terminal.received.count - 4)
  }

  @Test func `changes its size under the program`() throws {
    let terminal = try shell("trap 'stty size' WINCH; echo ready; while :; do read x; done")
    #expect(terminal.waitFor("ready"))
    terminal.resize(rows: 40, columns: 120)
    #expect(terminal.waitFor("40 120"))
  }

  @Test func `tells the signal that ended the program`() throws {
    let terminal = try shell("echo ready; read x")
    #expect(terminal.waitFor("ready"))
    terminal.signal(SIGTERM)
    #expect(terminal.waitForExit() == 128 + SIGTERM)
  }

  @Test func `gives up when what is waited for does not come`() throws {
    let terminal = try shell("read x")
    #expect(!terminal.waitFor("never", limit: 0.1))
  }

  @Test func `finds the program that the package builds`() {
    #expect(FileManager.default.isExecutableFile(atPath: BuiltProgram.path()))
  }
}

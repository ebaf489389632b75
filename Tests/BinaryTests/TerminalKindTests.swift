import Testing

struct `On every terminal` {
  /// Goes through the main screens; everything the program sent.
  private func tour(
    _ office: TemporaryOffice, _ arguments: [String] = [], environment: [String: String?]
  ) throws -> [UInt8] {
    let clerk = try Clerk(at: office, arguments, environment: environment)
    clerk.sees("Identifiant")
    clerk.press("demo⏎\(office.passphrase)⏎")
    clerk.sees("Aujourd'hui", "Brouillons")
    clerk.press("c")
    clerk.sees("Dossiers", "20 dossiers")
    clerk.press("⏎")
    clerk.sees("Identit", "Historique".lowercased())
    clerk.press("h")
    clerk.sees("Historique", "inscription")
    clerk.press("③③③")
    clerk.sees("Aujourd'hui")
    clerk.press("n" + Interview.first[0] + "④")
    clerk.sees("Section 2/7")
    clerk.press("②")
    clerk.sees("Relecture")
    clerk.press("③⑩")
    clerk.sees("Menu", "Ctrl-G")
    clerk.press("③③")
    clerk.sees("Brouillons", "(1)")
    clerk.press("q")
    #expect(clerk.terminal.waitForExit() == 0)
    #expect(!clerk.terminal.screen.isAlternate)
    return clerk.terminal.received
  }

  @Test(arguments: [
    "xterm-256color", "xterm", "linux", "vt100", "vt220", "screen-256color", "tmux-256color",
  ])
  func `the main screens are reached by the same keys`(term: String) throws {
    let office = try TemporaryOffice.populated()
    _ = try tour(office, environment: ["TERM": term])
  }

  @Test func `nothing but ASCII is sent where the locale has no more`() throws {
    let office = try TemporaryOffice.populated()
    let sent = try tour(office, environment: ["LC_ALL": "C"])
    #expect(!sent.contains { $0 > 0x7f })
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func `no colour is sent where none is wanted`(environment: [String: String]) throws {
    let office = try TemporaryOffice.populated()
    let sent = String(decoding: try tour(office, environment: environment), as: UTF8.self)
    #expect(sent.firstMatch(of: /\u{1b}\[(\d+;)*[349][0-7]m/) == nil)
  }

  @Test func `English is spoken to who asks for it`() throws {
    let clerk = try Clerk.signedIn(at: try TemporaryOffice.populated(), ["--lang", "en"])
    clerk.sees("Today", "Drafts to resume")
    clerk.press("n")
    clerk.sees("New person", "Section 1/7")
    clerk.press("③c")
    clerk.sees("Cases", "20 cases")
  }

  @Test func `a window too small says what is needed, and gives everything back when it grows`() throws {
    let clerk = try Clerk.signedIn(at: try TemporaryOffice.prepared())
    clerk.press("n" + Interview.first[0] + "Sarr⏎Ibra")
    clerk.sees("Ibra_")
    let before = clerk.terminal.lines[1...22]
    clerk.terminal.resize(rows: 20, columns: 60)
    clerk.sees("Il faut 80x24, l'écran fait 60x20.")
    #expect(!clerk.terminal.shows("Sarr"))
    clerk.press("h")
    clerk.terminal.resize(rows: 24, columns: 80)
    clerk.sees("Ibrah_")
    clerk.press("⌫")
    clerk.sees("the same screen") { $0.lines[1...22] == before }
    clerk.terminal.resize(rows: 40, columns: 120)
    clerk.sees("Ibra_", "Lieu de naissance")
    clerk.sees("the key bar at the bottom") { $0.lines.count == 40 && $0.lines[39].contains("F1 Aide") }
  }

  @Test func `the shell gets the screen while the desk is suspended, and the desk comes back`() throws {
    let office = try TemporaryOffice.prepared()
    let shell = try EmulatedTerminal(
      "/bin/bash", ["--norc", "-i"], environment: office.variables(["PS1": "shell> "]))
    #expect(shell.waitFor("shell>"))
    shell.type("\(BuiltProgram.path()) --data \(office.directory)\r")
    #expect(shell.waitFor("Identifiant"))
    shell.type("demo\r\(office.passphrase)\r")
    #expect(shell.waitFor("Aujourd'hui"))
    shell.type("n\(Interview.first[0].dropLast())")
    shell.press(.function(8))
    shell.type("Sarr\rIbra")
    #expect(shell.waitFor("Ibra_"))
    shell.press(.control("z"))
    #expect(shell.waitFor("Stopped"))
    #expect(!shell.shows("Sarr") && !shell.screen.isAlternate, "\(shell.text)")
    shell.type("echo a$((1+1))b\r")
    #expect(shell.waitFor("a2b"))
    shell.type("fg\r")
    #expect(shell.waitFor("Ibra_"), "\(shell.text)")
    shell.type("h")
    #expect(shell.waitFor("Ibrah_"))
    // Ends the desk itself: the terminal of the test ends only the shell.
    shell.press(.function(3))
    #expect(shell.waitFor("Aujourd'hui"))
    shell.type("q")
    #expect(shell.pump { !$0.screen.isAlternate })
    shell.type("exit\r")
    #expect(shell.waitForExit() == 0)
  }
}

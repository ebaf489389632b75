import Foundation
import Testing

struct `Hostile text` {
  /// Looks at what was sent since the last mark, and at the frame that came of it.
  private func expectSound(
    _ clerk: Clerk, after text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sent = clerk.terminal.received
    let acting = HostileText.acting(in: sent, isOnScreen: true)
    #expect(
      acting.isEmpty, "\(acting.prefix(3)) after \(text.debugDescription.prefix(40))",
      sourceLocation: sourceLocation)
    let raw = String(decoding: sent, as: UTF8.self)
    // Sequences that the program itself never sends: titles, resets, the alignment test, blinking.
    for sequence in ["\u{1b}]", "\u{1b}c", "\u{1b}#8", "\u{1b}[31;5m", "\u{1b}P"] {
      #expect(!raw.contains(sequence), "\(sequence.debugDescription)", sourceLocation: sourceLocation)
    }
    let lines = clerk.terminal.lines
    #expect(
      lines[20...].contains { $0.hasPrefix("────────") }, "\(clerk.screen)", sourceLocation: sourceLocation)
    #expect(lines[23].contains("F"), "the key bar is gone:\n\(clerk.screen)", sourceLocation: sourceLocation)
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(clerk.screen)", sourceLocation: sourceLocation)
    clerk.terminal.mark()
  }

  /// A place where text is typed: how one comes there from today's page, and what then stands on the screen.
  @Test(arguments: [
    ("c", "Dossiers"), ("⑩", "Menu"), ("n" + Interview.first[0], "Section 2/7"), ("en", "Identifiant"),
    ("n" + Interview.first[0..<5].joined() + "Osan tra⏎⏎", "Section 6/7"),
  ])
  func `typed or pasted is shown tame, on a whole frame`(keys: String, shows: String) throws {
    let office = try TemporaryOffice.populated()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press(keys)
    clerk.sees(shows)
    clerk.terminal.mark()
    for text in HostileText.texts {
      clerk.terminal.paste(text)
      clerk.terminal.pump(limit: 0.15) { _ in false }
      expectSound(clerk, after: text)
      clerk.press("⌧")
      // By hand no sequence: a terminal cannot tell Escape pressed from Escape sent.
      clerk.terminal.type(
        String(
          text.unicodeScalars.filter { $0.value >= 0xa0 || (0x20..<0x7f).contains($0.value) }.prefix(300)))
      clerk.terminal.pump(limit: 0.15) { _ in false }
      expectSound(clerk, after: text)
      clerk.press("⌧")
    }
    clerk.terminal.send(Array("\u{1b}[200~".utf8) + HostileText.bytes + Array("\u{1b}[201~".utf8))
    clerk.terminal.send(HostileText.bytes)
    clerk.terminal.pump(limit: 0.15) { _ in false }
    expectSound(clerk, after: "no UTF-8")
    clerk.press("␇")
    clerk.sees("Écran caché")
  }

  @Test func `at the door is shown tame, and opens nothing`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk(at: office)
    clerk.sees("Identifiant")
    clerk.terminal.mark()
    for text in HostileText.texts {
      clerk.terminal.paste(text)
      clerk.press("⇥")
      clerk.terminal.paste(text)
      clerk.press("⇥")
      clerk.terminal.pump(limit: 0.1) { _ in false }
      expectSound(clerk, after: text)
      clerk.press("⌧⇥⌧⇥")
    }
    clerk.signIn()
  }

  /// Every word that a command takes from outside; `?` is where the text goes, `@` signs somebody in.
  @Test(arguments: [
    ["find", "?", "@"], ["match", "?", "Ndiaye"], ["case", "?", "@"], ["?"], ["find", "x", "--user", "?"],
    ["find", "x", "--user", "demo", "--passphrase-file", "?"], ["user", "disable", "?", "@"],
    ["user", "add", "?", "--name", "x", "--role", "reception", "@"],
    ["user", "add", "x", "--name", "y", "--role", "?", "@"], ["--theme", "?"], ["--theme", "./?"],
    ["--lang", "?"], ["--idle", "?"], ["instrument", "check", "?"], ["instrument", "add", "./?", "@"],
    ["check", "--?"], ["demo", "--prepare", "--cases", "?"], ["office", "--idle", "?", "@"],
  ])
  func `in the words of a command is answered tame`(words: [String]) throws {
    let office = try TemporaryOffice.populated()
    for text in HostileText.texts + [String(decoding: HostileText.bytes, as: UTF8.self)] {
      let arguments = words.flatMap { $0 == "@" ? office.signingIn : [$0.replacing("?", with: text)] }
      let run = try office.run(arguments)
      let acting = HostileText.acting(in: run.raw).prefix(3)
      #expect(acting.isEmpty, "\(words): \(acting) in \(run.words)")
      #expect(run.status < 128, "\(words) \(text.debugDescription.prefix(60)): \(run.words)")
      #expect(run.words.count < 2_000, "\(words): \(run.words.count) characters")
    }
  }

  /// As bytes, past what a Swift text can hold.
  @Test(arguments: [
    "find \"$t\" $who", "match \"$t\" x", "case \"$t\" $who", "check --data \"/tmp/$t\"", "--theme \"$t\"",
    "instrument check \"/tmp/$t\"", "--data \"$office/$t\" demo --prepare --cases 0",
  ])
  func `of no UTF-8 in the words of a command is answered tame`(words: String) throws {
    let office = try TemporaryOffice.populated()
    let bytes = HostileText.bytes.map { "\\x" + String($0, radix: 16) }.joined()
    let run = try office.runShell(
      "t=$(printf '\(bytes)\\x1b[31m\\xc2\\x9b\\x07'); who='\(office.signingIn.joined(separator: " ")) --data '$office; $baos \(words)"
    )
    #expect(
      HostileText.acting(in: run.raw).isEmpty, "\(HostileText.acting(in: run.raw).prefix(3)) in \(run.words)")
    #expect(run.status < 128, "\(run.words)")
  }

  @Test func `in the path of the data or in a file is told tame`() throws {
    let office = try TemporaryOffice()
    for (number, text) in HostileText.texts.enumerated() where text.utf8.count < 200 {
      let name = text.replacing("/", with: "_")
      for arguments in [["check"], ["user", "list"], ["find", "x"], ["office"]] {
        let run = try StartedRun(
          BuiltProgram.path(), arguments + ["--data", "\(office.home)/\(name)"],
          environment: office.environment,
          room: office.home
        ).finish()
        #expect(HostileText.acting(in: run.raw).isEmpty, "\(run.words)")
      }
      let file = "\(office.home)/file-\(number).yaml"
      try Data("name: \(text)\nstyles:\n  \(text): {}\ncode: \"\(text)\"\n".utf8).write(
        to: URL(filePath: file))
      for arguments in [["instrument", "check", file], ["--theme", file]] {
        let run = try office.run(arguments)
        #expect(HostileText.acting(in: run.raw).isEmpty, "\(run.words)")
        #expect(run.status < 128 && run.status > 0, "\(run.words)")
      }
    }
  }

  /// Names of people of the staff stand in clear: somebody with a shell may have put anything there.
  @Test func `in the file itself is shown tame`() throws {
    for text in HostileText.texts {
      let office = try TemporaryOffice.prepared()
      let added = try office.runSignedIn([
        "user", "add", "awa", "--name", text, "--role", "reception", "--new-passphrase-file",
        try office.keep(passphrase: "une phrase assez longue"),
      ])
      #expect(added.status == 0, "\(added.words)")
      let list = try office.run(["user", "list"])
      #expect(HostileText.acting(in: list.raw).isEmpty && list.output.contains("awa"), "\(list.output)")
      let clerk = try Clerk(at: office)
      clerk.sees("Identifiant")
      clerk.terminal.mark()
      clerk.press("awa⏎une phrase assez longue⏎")
      clerk.sees("Bonjour")
      expectSound(clerk, after: text)
    }
  }
}

import Foundation
import Testing

struct `A fault` {
  /// The desk cannot be shown: what the environment is, and what the sentence names.
  @Test(arguments: [
    (["TERM": "gibberish"], "TERM=gibberish"), (["TERM": "dumb"], "dumb"), (["TERM": nil], "TERM"),
    (["TERM": ""], "TERM"),
  ])
  func `of the terminal is one sentence and exit code 2`(environment: [String: String?], named: String) throws
  {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk(at: office, environment: environment)
    #expect(clerk.terminal.waitForExit() == 2)
    #expect(clerk.terminal.shows(named), "\(clerk.screen)")
    #expect(clerk.terminal.lines.count { !$0.isEmpty } <= 2, "\(clerk.screen)")
  }

  @Test(arguments: [[], ["demo"]])
  func `of having no terminal at all is one sentence and exit code 2`(arguments: [String]) throws {
    let run = try TemporaryOffice().run(arguments)
    expect(run, 2, "terminal")
  }

  /// What somebody with a shell did to the data directory before the desk opened.
  @Test(arguments: [
    ("chmod 755 $office", 4, "chmod"),
    ("rm -r $office && touch $office", 4, "répertoire"),
    ("rm -r $office", 4, "Aucun bureau"), ("rm $office/baos.db; mkfifo -m 600 $office/baos.db", 4, "BAOS"),
    ("rm $office/baos.db-*; head -c 8192 /dev/urandom > $office/baos.db", 4, "BAOS"),
    ("rm $office/baos.db-*; truncate -s 40000 $office/baos.db", 5, "abîmé"),
    (
      "rm $office/baos.db-*; printf '\\x7f\\xff\\xff\\xff' | dd of=$office/baos.db bs=1 seek=60 conv=notrunc",
      5, "récente"
    ),
    ("rm $office/baos.db-*; printf 'abcd' | dd of=$office/baos.db bs=1 seek=68 conv=notrunc", 4, "BAOS"),
  ])
  func `of the data is one sentence and its exit code`(damage: String, status: Int32, named: String) throws {
    let office = try TemporaryOffice.populated()
    let done = try office.runShell(damage)
    try #require(done.status == 0, "\(done.words)")
    expect(try office.run(["user", "list"]), status, named)
    if named != "Aucun bureau" {
      let clerk = try Clerk(at: office)
      #expect(clerk.terminal.waitForExit() == status)
      #expect(clerk.terminal.shows(named), "\(clerk.screen)")
    }
  }

  @Test(
    arguments: [
      (["--wrong"], 64, "--wrong"), (["fnd", "x"], 64, "find"), (["\u{1b}[2Jx"], 64, "agenda"),
      (["find"], 64, "text"), (["--idle", "0"], 64, "--idle"),
      (["--lang", "xx"], 64, "xx"), (["case"], 64, "number"), (["demo", "--cases", "-1"], 64, "--cases"),
      (["--theme", "nothing"], 64, "sombre"), (["--theme", "./nothing.yaml"], 64, "nothing.yaml"),
    ] as [([String], Int32, String)])
  func `of the arguments is told, with exit code 64`(arguments: [String], status: Int32, named: String) throws
  {
    let run = try TemporaryOffice().run(arguments)
    expect(run, status, named, lines: 40)
  }

  @Test func `of who signs in is one sentence and exit code 3`() throws {
    let office = try TemporaryOffice.prepared()
    let wrong = try office.keep(passphrase: "a wrong passphrase")
    expect(try office.run(["find", "x", "--user", "demo", "--passphrase-file", wrong]), 3, "4 essais")
    expect(try office.run(["find", "x", "--user", "nobody", "--passphrase-file", wrong]), 3, "nobody")
    expect(try office.run(["find", "x", "--user", "demo", "--passphrase-file", "/none"]), 64, "/none")
    expect(try office.run(["find", "x", "--user", "demo"]), 64, "--passphrase-file")
  }

  @Test func `of a passphrase that others can read is told, and the work is done`() throws {
    let office = try TemporaryOffice.populated()
    let file = try office.keep(passphrase: office.passphrase, mode: 0o644)
    let run = try office.run(["find", "KLD-25-00001-C", "--user", "demo", "--passphrase-file", file])
    #expect(run.status == 0 && run.words.contains("chmod 600"), "\(run.words)")
  }

  @Test func `of finding nothing is exit code 1`() throws {
    let office = try TemporaryOffice.populated()
    expect(try office.runSignedIn(["find", "zzzzzz"]), 1, "zzzzzz", lines: 2)
    expect(try office.runSignedIn(["case", "KLD-26-00001-A"]), 1, "Vouliez-vous dire")
    expect(try office.run(["match", "Diallo", "Xyzzy"]), 1, "")
  }

  @Test func `of a disk with no more room is exit code 6, and nothing that was there is lost`() throws {
    let office = try TemporaryOffice.populated()
    let options = office.signingIn.joined(separator: " ") + " --data $office"
    let run = try office.runShell(
      "trap '' XFSZ; ulimit -f 64; exec $baos user add new --name 'N. Ew' --role reception "
        + "--new-passphrase-file $office/demo-passphrase \(options)")
    expect(run, 6, "disque est plein : rien n'a été enregistré")
    let check = try office.runSignedIn(["check"])
    #expect(check.status == 0, "\(check.output)\(check.words)")
    #expect(check.output.contains("dossiers : 20"))
  }

  @Test func `of a reader who leaves ends the program without a word`() throws {
    let office = try TemporaryOffice.busy()
    let options = office.signingIn.joined(separator: " ") + " --data $office"
    let run = try office.runShell("$baos find a --limit 50 \(options) | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.status == 0)
    #expect(!run.words.contains("Fatal error") && !run.words.contains("Broken"), "\(run.words)")
    let manual = try office.runShell("$baos manual | head -1; echo ${PIPESTATUS[0]}")
    #expect(["0", "141"].contains(manual.output.split(separator: "\n").last), "\(manual.output)")
    #expect(manual.words.isEmpty, "\(manual.words)")
  }

  private func expect(
    _ run: FinishedRun, _ status: Int32, _ named: String, lines: Int = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == status, "\(run.words)", sourceLocation: sourceLocation)
    #expect(run.output.isEmpty || status == 1, "\(run.output)", sourceLocation: sourceLocation)
    if !named.isEmpty { #expect(run.words.contains(named), "\(run.words)", sourceLocation: sourceLocation) }
    #expect(run.words.split(separator: "\n").count <= lines, "\(run.words)", sourceLocation: sourceLocation)
    for trace in ["Fatal error", "Stack dump", "Optional(", "StoreProblem"] {
      #expect(!run.words.contains(trace), "\(run.words)", sourceLocation: sourceLocation)
    }
  }
}

import Testing

struct `A key` {
  /// What four function keys send from xterm, PuTTY, the Linux console, and by hand from the digits and from the
  /// top row of an AZERTY keyboard.
  @Test(arguments: [
    ["\u{1b}OP", "\u{1b}OQ", "\u{1b}[20~", "\u{1b}[21~"],
    ["\u{1b}[11~", "\u{1b}[12~", "\u{1b}[20~", "\u{1b}[21~"],
    ["\u{1b}[[A", "\u{1b}[[B", "\u{1b}[20~", "\u{1b}[21~"], ["\u{1b}1", "\u{1b}2", "\u{1b}9", "\u{1b}0"],
    ["\u{1b}&", "\u{1b}é", "\u{1b}ç", "\u{1b}à"],
  ])
  func `does the same however the terminal sends it`(sent: [String]) throws {
    let clerk = try Clerk.signedIn(at: try TemporaryOffice.prepared())
    clerk.press("n" + Interview.first[0] + "Sarr")
    clerk.sees("Sarr_")
    for (bytes, seen) in zip(sent.dropFirst(), ["Relecture", "non communiqué", "Menu"]) {
      clerk.terminal.type(bytes)
      try #require(clerk.sees(seen))
      clerk.press("③")
      try #require(clerk.sees("Section 2/7", "Sarr"))
    }
    clerk.terminal.type(sent[0])
    clerk.sees("help about the field") { !$0.lines[22].isEmpty }
  }

  @Test func `that is pasted is text: it submits nothing and obeys nothing`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk(at: office)
    clerk.sees("Identifiant")
    clerk.terminal.paste("demo\n")
    clerk.press("⇥")
    clerk.terminal.paste(office.passphrase + "\n")
    clerk.sees("Phrase de passe  ****")
    clerk.press("⏎")
    clerk.sees("Bonjour")
    clerk.terminal.paste("n")
    clerk.press("n" + Interview.first[0])
    clerk.sees("Section 2/7")
    clerk.terminal.paste("Sa\u{1b}OQrr\n\u{7}\nNdi\u{202e}aye\u{200b}\r\n")
    clerk.sees("Section 2/7", "Sarr  Ndiaye")
    #expect(clerk.line(with: "Nom  ").contains(">"), "\(clerk.screen)")
    #expect(!clerk.screen.unicodeScalars.contains { $0.value == 0x202e || $0.value == 0x200b })
  }
}

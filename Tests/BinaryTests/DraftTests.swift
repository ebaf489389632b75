import Foundation
import Testing

struct `A draft` {
  /// An intake that stops in the middle of the given names, which are the last thing typed.
  private static let half = "n" + Interview.standard[0] + "Ndiaye⏎Mamad"

  @Test func `has everything that was typed when the power goes, up to the field left last`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press("n" + Interview.standard[0] + "Ndiaye⏎")
    clerk.sees("draft") { $0.lines[0].contains("Brouillon") && $0.lines[3].contains("Ndiaye") }
    clerk.cutPower()

    let next = try Clerk.signedIn(at: office)
    next.sees("Brouillons à reprendre (1)", "Ndiaye")
    next.press("⏎")
    next.sees("Section 2/7", "Ndiaye")
    #expect(next.line(with: "Prénoms").contains(">*"), "\(next.screen)")
    next.press("Mamadou⏎")
    next.sees("Mamadou")
    let check = try office.runSignedIn(["check"])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `has the half of a word when the line is cut or the machine goes down`(signal: Int32) throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press(Self.half)
    clerk.sees("Mamad_")
    clerk.terminal.signal(signal)
    #expect(clerk.terminal.waitForExit() == 0)
    try resumesHalf(office)
  }

  @Test func `has the half of a word when the terminal is taken away`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press(Self.half)
    clerk.sees("Mamad_")
    clerk.terminal.hangUp()
    #expect(clerk.terminal.waitForExit() == 0)
    try resumesHalf(office)
  }

  @Test(arguments: ["①", "⑩", "⑥", "②", "⑨"])
  func `has the half of a word when help, the menu or a list stood over it`(keys: String) throws {
    let office = try TemporaryOffice.populated()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press(Self.half)
    clerk.sees("Mamad_")
    clerk.terminal.mark()
    clerk.press(keys)
    clerk.sees("answer") { !$0.received.isEmpty }
    clerk.terminal.signal(SIGTERM)
    #expect(clerk.terminal.waitForExit() == 0)
    try resumesHalf(office)
  }

  @Test func `is written after two seconds of silence`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press(Self.half)
    clerk.sees("Mamad_")
    let before = clerk.terminal.lines[0]
    clerk.sees("a later draft") { $0.lines[0].contains("Brouillon") && $0.lines[0] != before }
    clerk.cutPower()
    try resumesHalf(office)
  }

  @Test func `is thrown away, and brought back`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press(Self.half + "③")
    clerk.sees("Brouillons à reprendre (1)")
    clerk.press("x")
    clerk.sees("Brouillons à reprendre (0)")
    clerk.press("u")
    clerk.sees("Brouillons à reprendre (1)", "Ndiaye")
  }

  @Test func `stays on the screen while the disk has no room for it`() throws {
    let office = try TemporaryOffice.populated()
    let clerk = try Clerk(at: office, fileBlocks: 192)
    clerk.sees("Identifiant")
    clerk.press("demo⏎\(office.passphrase)⏎")
    clerk.sees("Aujourd'hui")
    clerk.press(Self.half + "③")
    clerk.sees("Nouvelle personne", "Mamad", "disque")
    #expect(!clerk.screen.contains("Le brouillon est gardé"), "\(clerk.screen)")
    // It goes only when there was room again, and then with the draft on the disk.
    clerk.press("⑩quitter⏎")
    clerk.sees("the menu with its reason, or the end") {
      $0.exitCode != nil || ($0.shows("> quitter") && $0.shows("disque"))
    }
    if clerk.terminal.exitCode != nil {
      try Clerk.signedIn(at: office).sees("Brouillons à reprendre (1)")
    } else {
      clerk.press("③")
      clerk.sees("Nouvelle personne", "Mamad")
    }
  }

  private func resumesHalf(_ office: TemporaryOffice) throws {
    let next = try Clerk.signedIn(at: office)
    next.sees("Brouillons à reprendre (1)")
    next.press("⏎")
    next.sees("Section 2/7", "Ndiaye", "Mamad")
    #expect(next.line(with: "Prénoms").contains(">"), "\(next.screen)")
    next.press("ou")
    next.sees("Mamadou_")
  }
}

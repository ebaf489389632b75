import Foundation
import Testing

struct `Words that nobody else may read` {
  private static let name = "Kwanarizi"
  private static let note = "zvupelka"
  private static let screening = "grimtovak"
  private static let psychosocial = "plyshemur"
  private static let secret = "bruxolin fendaro mistukel vornapi"
  private static let all =
    [name, note, screening, psychosocial] + secret.split(separator: " ").map(String.init)

  /// An interview with a canary in a name, a note of the family, and both notes of the screening.
  private static let interview = [
    Interview.first[0], "\(name)⏎Ibrahima⏎H⏎1988⏎⏎SEN⑧", Interview.first[2], "⏎⏎⏎⏎⏎⏎⏎⏎⏎\(note)⑧",
    Interview.first[4],
    Interview.first[5], Interview.first[6] + "\(screening)⇥\(psychosocial)",
  ]

  /// Looks at the data directory and at the home of the program, which is its place for temporary files too.
  private func expectNoCanary(
    _ words: [String] = all, in office: TemporaryOffice, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // A word that stands in clear: the search would find the others too.
    var isControlFound = false
    let home = URL(filePath: office.home)
    let others = try FileManager.default.subpathsOfDirectory(atPath: office.home).filter {
      $0 != "passphrase"
    }
    let strays = others.compactMap { name in
      (try? Data(contentsOf: home.appending(path: name))).map { (name: name, bytes: $0) }
    }
    for (file, bytes) in try office.files() + strays {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      isControlFound = isControlFound || text.contains("baos kolda (fictif)")
      for word in words {
        #expect(!text.contains(word.lowercased()), "\(word) in \(file)", sourceLocation: sourceLocation)
      }
    }
    #expect(isControlFound, sourceLocation: sourceLocation)
  }

  @Test func `are in no file and on no hidden or closed screen, whenever the power goes`() throws {
    let office = try TemporaryOffice.prepared()
    let file = try office.keep(passphrase: Self.secret)
    let changed = try office.runSignedIn(["user", "passphrase", "--new-passphrase-file", file])
    #expect(changed.status == 0, "\(changed.words)")
    office.use(passphrase: Self.secret)

    let clerk = try Clerk.signedIn(at: office)
    clerk.press("n")
    for keys in Self.interview { clerk.press(keys) }
    clerk.sees(Self.psychosocial)
    try expectNoCanary(in: office)
    clerk.press("␇")
    clerk.sees("Écran caché")
    for word in Self.all { #expect(!clerk.screen.contains(word)) }
    clerk.press("\(Self.secret)⏎")
    clerk.sees(Self.psychosocial)
    clerk.cutPower()
    try expectNoCanary(in: office)

    let next = try Clerk.signedIn(at: office)
    next.press("⏎")
    next.sees(Self.psychosocial)
    next.press("②")
    next.sees("Dossier enregistré")
    next.press("⏎")
    next.sees(Self.name.uppercased())
    next.press("③③q")
    #expect(next.terminal.waitForExit() == 0)
    let left = next.terminal.screen.scrolledOff.joined() + next.screen
    for word in Self.all { #expect(!left.lowercased().contains(word.lowercased())) }
    try expectNoCanary(in: office)
    #expect(try office.start(["check"]).finish().status == 0)
  }

  /// On terminals that have another screen for full-screen programs, and on those that have one only.
  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func `of corrections, plans, reasons and drafts are in no file, and on no screen that was left`(
    term: String
  )
    throws
  {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office, environment: ["TERM": term])
    var typed: [String] = []
    func type(_ before: String, _ word: String, _ after: String, until seen: String...) {
      clerk.press(before + word + after)
      for text in seen { clerk.sees(text) }
      typed.append(word)
    }
    func isShown() -> [String] {
      let all = (clerk.terminal.screen.scrolledOff.joined() + clerk.screen).lowercased()
      return typed.filter { all.contains($0) }
    }
    clerk.register(Interview.first)
    clerk.press("⏎→→→↓m")
    clerk.sees("Corriger : Contacts")
    type("⌧", "zvillabru", "②", until: "[Contacts]", "zvillabru")
    clerk.press("h")
    clerk.sees("Sare Bidji > zvillabru")
    clerk.press("③e→→→n")
    clerk.sees("Dimension du besoin")
    type("EFOR⏎⏎H⏎⏎", "zbesoltra", "②", until: "Enregistré : besoin")
    clerk.press("→n")
    clerk.sees("Objectif économique")
    type("", "zobjektru", "②", until: "Enregistré : plan", "zobjektru")
    clerk.press("←←←←n⏎")
    clerk.sees("Jour de la séance")
    type("I⏎⏎⏎⏎", "zpresanvu", "⏎", until: "zpresanvu")
    clerk.press("③③k")
    clerk.sees("Proposer la clôture")
    type("④⏎", "zklotramitu", "⏎④⏎O②", until: "Clôture proposée")
    clerk.press("k")
    clerk.sees("Clôture proposée par")
    type("R⏎", "zruvertol", "②", until: "Clôture reprise")
    try expectNoCanary(typed, in: office)
    clerk.press("h")
    clerk.sees("zruvertol")
    #expect(!isShown().isEmpty)

    clerk.press("␇")
    clerk.sees("Écran caché")
    #expect(isShown().isEmpty)
    try expectNoCanary(typed, in: office)
    clerk.press("\(office.passphrase)⏎")
    clerk.sees("zruvertol")
    clerk.terminal.signal(SIGTERM)
    #expect(clerk.terminal.waitForExit() == 0)
    #expect(isShown().isEmpty, "\(isShown()) on:\n\(clerk.screen)")
    try expectNoCanary(typed, in: office)
  }
}

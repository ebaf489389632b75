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

  private func expectNoCanary(
    in office: TemporaryOffice, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // A word that stands in clear: the search would find the others too.
    var isControlFound = false
    for (file, bytes) in try office.files() {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      isControlFound = isControlFound || text.contains("baos kolda (fictif)")
      for word in Self.all {
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
}

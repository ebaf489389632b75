import Foundation
import Testing

struct `Two desks at the work on one case` {
  /// Two desks on the needs of one case that has two, "Formation" and "Logement", after what is proposed.
  private func desks() throws -> (one: Clerk, other: Clerk, office: TemporaryOffice) {
    let office = try TemporaryOffice.prepared()
    let one = try Clerk.signedIn(at: office)
    one.register(Interview.first)
    one.press("③")
    one.sees("Aujourd'hui")
    one.press("c⏎e→→→")
    for (keys, name) in [("SLOG⏎⏎M②", "Logement"), ("EFOR⏎⏎M②", "Formation professionnelle")] {
      one.press("n")
      one.sees("Dimension du besoin")
      one.press(keys)
      one.sees("Enregistré : besoin", "[Besoins]", name)
    }
    let other = try Clerk.signedIn(at: office)
    other.press("c⏎e→→→")
    other.sees("[Besoins]", "Logement", "Formation professionnelle")
    return (one, other, office)
  }

  /// Moves the selection to the line with this text.
  private func choose(_ text: String, _ clerk: Clerk) {
    clerk.press("↑↑↑↑↑")
    clerk.sees("the first line selected") { $0.lines[4].hasPrefix(">") }
    for line in 4..<8 where !clerk.line(with: text).hasPrefix(">") {
      clerk.press("↓")
      clerk.sees("the next line selected") { $0.lines[line + 1].hasPrefix(">") }
    }
    #expect(clerk.line(with: text).hasPrefix(">"), "\(clerk.screen)")
  }

  @Test func `have no undo for what the other did first`() throws {
    let (one, other, office) = try desks()
    choose("Logement", one)
    choose("Logement", other)
    // The first desk has not looked yet when its key is pressed.
    one.terminal.signal(SIGSTOP)
    other.press("x")
    other.sees("Retiré : besoin")
    one.press("x")
    one.terminal.signal(SIGCONT)
    one.sees("l'état a changé sur un autre poste")
    one.press("u")
    one.sees("Rien à défaire")
    other.press("③e→→→")
    other.sees("[Besoins]", "Formation professionnelle")
    #expect(!other.screen.contains("Logement"), "\(other.screen)")
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  @Test func `keep the selection on the need that was looked at when the other adds one above it`() throws {
    let (one, other, _) = try desks()
    choose("Logement", one)
    other.press("n")
    other.sees("Dimension du besoin")
    other.press("EFOR⏎⏎U②")
    other.sees("Enregistré : besoin")
    one.sees("urgente")
    #expect(one.line(with: "Logement").hasPrefix(">"), "\(one.screen)")
    one.press("x")
    one.sees("Retiré : besoin", "Formation professionnelle")
    #expect(!one.screen.contains("Logement"), "\(one.screen)")
  }
}

import Foundation
import Testing

struct `A referral` {
  /// Somebody whose case has the need of housing, on the tab of its needs with that need selected.
  private func need(_ office: TemporaryOffice) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    clerk.press("c⏎e→→→n")
    clerk.sees("Dimension du besoin")
    clerk.press("EEMP⏎⏎H②")
    clerk.sees("Enregistré : besoin", "[Besoins]")
    for _ in 0..<8 where !clerk.terminal.lines[clerk.terminal.screen.cursor.row].contains("Emploi") {
      let before = clerk.terminal.screen.cursor.row
      clerk.press("↓")
      clerk.sees("the next line") { $0.screen.cursor.row != before }
    }
    return clerk
  }

  /// From the need to the issued slip; the keys it took.
  private func issue(_ clerk: Clerk) -> Int {
    var keys = 0
    func press(_ more: String) {
      clerk.press(more)
      keys += more.count
    }
    press("r")
    clerk.sees("Proposés", "ANPEJ-KLD")
    press("⏎")
    clerk.sees("Accord de la personne")
    press("O⏎⏎⏎S②")
    clerk.sees("Ce qui part", "BORDEREAU")
    press("②")
    clerk.sees("oui, émettre")
    press("o")
    clerk.sees("Émis vers")
    return keys
  }

  /// The short number of the slip that was issued first in this office.
  private let first = "R1"

  /// Back to today's page, one screen after the other.
  private func home(_ clerk: Clerk) {
    for _ in 0..<6 where !clerk.terminal.lines[0].contains("Aujourd'hui") {
      let title = clerk.terminal.lines[0]
      clerk.press("③")
      clerk.sees("the screen below") { $0.lines[0] != title }
    }
    clerk.sees("Aujourd'hui")
  }

  @Test func `answered at two desks at once is answered by one, and the other is shown it`() throws {
    let office = try TemporaryOffice.prepared()
    let one = try need(office)
    _ = issue(one)
    let other = try Clerk.signedIn(at: office)
    for clerk in [one, other] {
      home(clerk)
      clerk.press("/")
      clerk.sees("Chercher")
      clerk.press(first)
      clerk.sees("1 référencement")
      clerk.press("⏎")
      clerk.sees("Étape")
    }
    other.press("a")
    other.sees("Jour")
    one.press("rPLE")
    one.sees("Motif du refus")
    one.press("②")
    one.sees("refusé.")
    other.press("②")
    other.sees("y a écrit depuis", "refusé")
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  @Test func `being made is gone on with after a power cut`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try need(office)
    clerk.press("r")
    clerk.sees("Proposés")
    clerk.press("⏎")
    clerk.sees("Accord de la personne")
    clerk.press("O⏎")
    clerk.sees("Brouillon")
    clerk.cutPower()
    let again = try Clerk.signedIn(at: office)
    again.sees("Référencement : ")
    again.press("⏎")
    again.sees("Accord de la personne")
    again.press("⏎⏎S②")
    again.sees("Ce qui part")
  }
}

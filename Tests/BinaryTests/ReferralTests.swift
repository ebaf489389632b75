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

  private func answer(_ clerk: Clerk, _ keys: String, _ number: String, sees: String) {
    clerk.press("③③③③")
    clerk.sees("Aujourd'hui")
    let all = "/\(number)⏎\(keys)②"
    #expect(all.count <= 12, "\(all)")
    clerk.press("/")
    clerk.sees("Chercher")
    clerk.press(number)
    clerk.sees("1 référencement")
    clerk.press("⏎")
    clerk.sees("Étape")
    clerk.press(keys)
    clerk.sees("Jour")
    clerk.press("②")
    clerk.sees(sees)
  }

  @Test func `goes by keys from a need to a loop that is closed, over a refusal and the next provider`()
    throws
  {
    let office = try TemporaryOffice.prepared()
    let clerk = try need(office)
    let keys = issue(clerk)
    #expect(keys <= 25, "\(keys) keys")
    answer(clerk, "rPLE", first, sees: "refusé")

    // The next provider: the chain is kept.
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    clerk.press("r")
    clerk.sees("Tableau")
    clerk.press("v⏎")
    clerk.sees("[Ce qui s'est passé]", "capacité pleine")
    clerk.press("n")
    clerk.sees("à la place de", "déjà tenté")
    clerk.press("⏎")
    clerk.sees("Accord de la personne")
    clerk.press("O⏎⏎⏎S②")
    clerk.sees("Ce qui part")
    clerk.press("②")
    clerk.sees("oui, émettre")
    clerk.press("o")
    clerk.sees("Émis vers")

    answer(clerk, "a", "R2", sees: "accepté")
    answer(clerk, "vj", "R2", sees: "rendez-vous fixé")
    answer(clerk, "m", "R2", sees: "n'est pas venue")
    answer(clerk, "dT", "R2", sees: "service rendu")
    answer(clerk, "i", "R2", sees: "réponse dite")
    answer(clerk, "kS", "R2", sees: "clos")
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  @Test func `answered at two desks at once is answered by one, and the other is shown it`() throws {
    let office = try TemporaryOffice.prepared()
    let one = try need(office)
    _ = issue(one)
    let other = try Clerk.signedIn(at: office)
    for clerk in [one, other] {
      clerk.press("③③③③")
      clerk.sees("Aujourd'hui")
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

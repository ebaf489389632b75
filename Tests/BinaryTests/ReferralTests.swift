import CaseStore
import Casework
import Foundation
import Testing

/// A need whose provider has a telephone and paper, and nothing else: from the desk alone, by keys.
struct `A referral` {
  /// Somebody who is twenty-eight, with a need of a job, on the tab of the needs with that need selected.
  private func need(_ office: TemporaryOffice) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office)
    var interview = Interview.first
    interview[1] = interview[1].replacing("1988", with: "1998")
    clerk.register(interview)
    clerk.press("③")
    clerk.sees("Aujourd'hui", "Brouillons à reprendre")
    clerk.press("c")
    clerk.sees("1 dossier")
    clerk.press("⏎")
    clerk.sees("[Résumé]")
    clerk.press("e→→→")
    clerk.sees("[Besoins]")
    clerk.press("n")
    clerk.sees("Dimension du besoin")
    clerk.press("EEMP⏎⏎H②")
    clerk.sees("Enregistré : besoin", "[Besoins]")
    for _ in 0..<8 where !focused(clerk).contains("Emploi") {
      let before = clerk.terminal.screen.cursor.row
      clerk.press("↓")
      clerk.sees("the next line") { $0.screen.cursor.row != before }
    }
    return clerk
  }

  @Test func `of a need that was only proposed goes on from the need, once it is kept`() throws {
    let clerk = try need(TemporaryOffice.prepared())
    clerk.press("↑↑↑↑↑↑↑↑")
    clerk.sees("a proposal") { $0.lines[$0.screen.cursor.row].contains("+ ") }
    let name = try #require(focused(clerk).firstMatch(of: /(?:haute|moyenne|faible|urgente) +([^(]+) \(/)).1
    clerk.press("r")
    clerk.sees("D'abord garder le besoin (F2), puis r.")
    clerk.press("②")
    clerk.sees("Enregistré : besoin")
    #expect(focused(clerk).contains(name) && !focused(clerk).contains("+ "))
    clerk.press("r")
    clerk.sees("À qui référer")
  }

  /// The line under the cursor.
  private func focused(_ clerk: Clerk) -> String { clerk.terminal.lines[clerk.terminal.screen.cursor.row] }

  /// From the need, or from the referral that is replaced, to the issued slip; the keys it took.
  private func issue(_ clerk: Clerk, by first: String) -> Int {
    var keys = 0
    func press(_ more: String) {
      clerk.press(more)
      keys += more.count
    }
    press(first)
    clerk.sees("À qui référer", "Proposés")
    press("⏎")
    clerk.sees("Accord de la personne")
    press("O⏎⏎⏎S")
    clerk.sees("S_ signature")
    press("②")
    clerk.sees("Ce qui part", "BORDEREAU")
    press("②")
    clerk.sees("oui, émettre")
    press("o")
    clerk.sees("Émis vers")
    return keys
  }

  /// Back to today's page, one screen after the other.
  private func home(_ clerk: Clerk) {
    for _ in 0..<8 {
      let place = clerk.terminal.lines[0].prefix(36)
      if place.contains("Aujourd'hui") { break }
      clerk.press("③")
      clerk.sees("the screen below") { $0.lines[0].prefix(36) != place }
    }
    clerk.sees("Aujourd'hui", "Brouillons à reprendre")
  }

  /// Types the number of a slip into the search of the page of the day; the keys so far.
  @discardableResult
  private func find(_ number: String, _ clerk: Clerk) -> Int {
    home(clerk)
    clerk.press("/")
    clerk.sees("Chercher", "dossier")
    clerk.press(number)
    clerk.sees("1 référencement")
    clerk.press("⏎")
    clerk.sees("> Étape")
    return 1 + number.count + 1
  }

  /// What came back on paper or by telephone, from the page of the day: the number, then these keys, then F2.
  private func note(
    _ number: String, _ keys: String, asks: String, _ clerk: Clerk, then said: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let count = find(number, clerk) + keys.count + 1
    clerk.press(keys)
    clerk.sees(asks, "F2 Enreg.", sourceLocation: sourceLocation)
    clerk.press("②")
    clerk.sees(said, sourceLocation: sourceLocation)
    #expect(count <= 12, "\(count) keys for \(said)", sourceLocation: sourceLocation)
  }

  @Test func `goes by keys from a need over a refusal and the next provider to a loop that is closed`() throws
  {
    let office = try TemporaryOffice.prepared()
    let clerk = try need(office)
    let keys = issue(clerk, by: "r")
    #expect(keys <= 12, "\(keys) keys")
    note("R1", "rPLE", asks: "PLE", clerk, then: "R-0001-\(check(1)) : refusé.")

    // The next provider, in the place of the first.
    find("R1", clerk)
    clerk.sees("prestataire suivant")
    _ = issue(clerk, by: "n")
    note("R2", "a", asks: "accepté", clerk, then: "R-0002-\(check(2)) : accepté.")
    note("R2", "vj", asks: "Date prévue", clerk, then: "R-0002-\(check(2)) : rendez-vous fixé.")
    note("R2", "m", asks: "pas venue", clerk, then: "R-0002-\(check(2)) : la personne n'est pas venue.")
    note("R2", "dT", asks: "en totalité", clerk, then: "R-0002-\(check(2)) : service rendu.")
    note("R2", "i", asks: "réponse dite", clerk, then: "R-0002-\(check(2)) : réponse dite à la personne.")
    note("R2", "kS", asks: "besoin satisfait", clerk, then: "R-0002-\(check(2)) : clos.")

    // Then both are over, the chain stands, and so does the need.
    let store = try CaseStore.open(at: office.directory, world: .ofTests)
    let member = try store.signIn(login: "demo", passphrase: office.passphrase)
    let cards = try store.referrals(by: member).sorted { $0.number < $1.number }
    #expect(cards.map(\.state) == [.superseded, .closed] && cards.last?.previous == cards.first?.id)
    #expect(cards.last?.standing.outcome == .met)
    store.close()
    home(clerk)
    clerk.press("c⏎")
    clerk.sees("[Résumé]")
    clerk.press("e→→→")
    clerk.sees("[Besoins]", "Emploi, placement, stage")
    #expect(clerk.line(with: "Emploi, placement, stage").contains("satisfait"))
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  private func check(_ counter: Int) -> Character {
    ReferralNumber(office: "KLD", year: World.ofTests.today.year % 100, counter: counter).check
  }

  @Test func `is printed as it was issued, from the desk and from the command line, with its digest`() throws
  {
    let office = try TemporaryOffice.prepared()
    let clerk = try need(office)
    _ = issue(clerk, by: "r")
    clerk.press("i")
    clerk.sees("Enregistré, non chiffré")
    let number = ReferralNumber(office: "KLD", year: World.ofTests.today.year % 100, counter: 1)
    let printed = try String(contentsOfFile: "\(office.home)/\(number).txt", encoding: .utf8)
    #expect(printed == (try office.runSignedIn(["slip", "\(number)"]).output))
    // Once more is a file of its own, not a refusal.
    clerk.press("i")
    clerk.sees("\(number)-2.txt")
    #expect(try String(contentsOfFile: "\(office.home)/\(number)-2.txt", encoding: .utf8) == printed)
    let store = try CaseStore.open(at: office.directory, world: .ofTests)
    defer { store.close() }
    let member = try store.signIn(login: "demo", passphrase: office.passphrase)
    let card = try #require(store.referrals(by: member).first)
    let paper = try #require(store.referral(card.id, by: member).papers.first)
    let text = try #require(paper.text)
    #expect(printed.hasPrefix(text) && text.contains("SARR Ibrahima"))
    try Data(text.utf8).write(to: URL(filePath: office.home + "/issued"))
    let digest = try office.runShell("sha256sum < \(office.home)/issued")
    #expect(digest.output.hasPrefix(paper.digest), "\(digest.output)")
    // The screen of the referral tells the same digest.
    clerk.press("⏎")
    clerk.sees("[Ce qui s'est passé]")
    clerk.press("←")
    clerk.sees(String(paper.digest.prefix(40)))
  }

  @Test func `answered at two desks at once is answered by one, and the other is shown it`() throws {
    let office = try TemporaryOffice.prepared()
    let one = try need(office)
    _ = issue(one, by: "r")
    let other = try Clerk.signedIn(at: office)
    for clerk in [one, other] { find("R1", clerk) }
    other.press("a")
    other.sees("> accepté")
    one.press("rPLE")
    one.sees("PLE")
    one.press("②")
    one.sees(": refusé.")
    other.press("②")
    other.sees("y a écrit depuis", "refusé")
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  @Test func `being made is gone on with after a power cut, from its first field on`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try need(office)
    clerk.press("r")
    clerk.sees("Proposés")
    clerk.press("⏎")
    clerk.sees("Accord de la personne")
    // The answer jumps on by itself: the field is left, and so it is kept.
    clerk.press("O")
    clerk.sees("Brouillon")
    clerk.cutPower()
    let again = try Clerk.signedIn(at: office)
    again.sees("Référencement : ")
    again.press("⏎")
    again.sees("Accord de la personne : O oui")
    again.press("⏎⏎⏎S②")
    again.sees("Ce qui part")
    again.cutPower()
    let third = try Clerk.signedIn(at: office)
    third.sees("Référencement : ")
    third.press("⏎")
    third.sees("Accord donné comment  : S")
  }

  @Test func `whose answer is being typed is gone on with after a power cut`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try need(office)
    _ = issue(clerk, by: "r")
    find("R1", clerk)
    clerk.press("rPLE")
    clerk.sees("Brouillon")
    clerk.cutPower()
    let again = try Clerk.signedIn(at: office)
    again.sees("Brouillons à reprendre (1)")
    again.press("⏎")
    again.sees("> refusé", "PLE capacité pleine")
    again.press("②")
    again.sees(": refusé.")
    #expect(try office.runSignedIn(["check"]).status == 0)
  }
}

import Foundation
import Testing

/// An announcement from the telephone call to the day, on a real terminal, with a clock that the test moves.
struct `An announced arrival, on the terminal` {
  /// The intake of somebody whose name, country and day the notice has said: Entrée passes over what is there.
  private static let announced = [
    "OOOONPS⑧", "⏎⏎⏎⏎1988⏎⏎SEN⑧", "1001⏎Sare Bidji⏎⏎775551122⏎⏎S⑧", "⑧", "⏎VHR⑧", "Osan tra⏎⑧",
    "N⏎⏎⏎⏎⏎⏎⏎⏎⏎NNNNNNNM",
  ]

  @Test func `is noted through a power cut, registered from on its day, and another closed and undone`()
    throws
  {
    let office = try TemporaryOffice.prepared()
    let clock = MovedClock(at: office)
    func arrivals(_ more: [String] = []) throws -> JSON {
      let run = try office.run(
        ["arrivals", "--json"] + more + office.signingIn, environment: clock.environment)
      return try JSON(run.output)
    }

    // The power goes while the given names are typed: only they are typed again.
    let first = try Clerk.signedIn(at: office, environment: clock.environment)
    first.press("a+2⏎PSarr⏎Ibra")
    first.sees("draft") { $0.lines[0].contains("Brouillon") && $0.shows("Ibra_") }
    first.cutPower()
    let clerk = try Clerk.signedIn(at: office, environment: clock.environment)
    clerk.sees("Brouillons à reprendre (1)", "Annonce : Sarr")
    clerk.press("⏎")
    clerk.sees("Nouvelle annonce", "SARR")
    #expect(clerk.line(with: "Prénoms").contains(">"), "\(clerk.screen)")
    clerk.press("Ibrahima⏎HLBYFAMI②")
    clerk.sees("Noté : SARR Ibrahima, Libye")

    // A group, in the keys of a call.
    clerk.press("③")
    clerk.sees("Arrivées des sept jours (1)")
    clerk.press("a+2⏎G3⏎NERM⌫⌫⌫⌫")
    clerk.press("③")
    clerk.sees("Le brouillon est gardé")
    clerk.press("x")
    clerk.sees("Brouillon jeté")
    let keys = "a+2⏎G3⏎LBYOIM②"
    #expect(keys.count <= 16)
    clerk.press(keys)
    clerk.sees("Noté : groupe de 3, Libye")
    clerk.press("③")
    clerk.sees("Arrivées des sept jours (2)")
    #expect(try arrivals()["total"]?.number == 2)

    // The day comes: both stand high, and one is registered with what the notice said.
    clock.set(secondsAhead: 2 * 86_400)
    clerk.press("↓")
    clerk.sees("Arrivées annoncées (2)")
    clerk.press("↑⏎")
    clerk.sees("SARR Ibrahima, Libye", "Inscrits (0 sur 1)")
    clerk.press("n" + Self.announced[0])
    clerk.sees("Section 2/7", "Sarr", "Ibrahima")
    clerk.press(Self.announced[1...].joined() + "②")
    clerk.sees("Dossier enregistré", "SARR Ibrahima", "Annonce : 1 sur 1 inscrits")
    let number = clerk.caseNumber
    clerk.press("③")
    clerk.sees("x venus", number)
    let file = try JSON(
      office.run(["case", number, "--json"] + office.signingIn, environment: clock.environment).output)
    let journey = file["sections"]?["journey"]?["answers"]
    #expect(journey?["lastCountry"]?["value"]?.text == "LBY", "\(String(describing: journey))")

    // The group does not come: why is said, taken back by its name, and said again as a new day.
    clerk.press("③")
    clerk.sees("Arrivées annoncées (1)", "groupe de 3")
    clerk.press("⏎a")
    clerk.sees("Pourquoi pas venus ?")
    clerk.press("↓⏎")
    clerk.sees("pas venus : parti ailleurs", "u = défaire")
    #expect(try arrivals()["total"] == nil || arrivals()["total"]?.number == 0)
    clerk.press("u")
    clerk.sees("Défait : la suite notée.", ". attendus")
    clerk.press("p+5⏎")
    clerk.sees("Reporté au", "(J+5)")
    clerk.press("③")
    clerk.sees("Arrivées des sept jours (1)")
    let all = try arrivals(["--all"])["arrivals"]?.list ?? []
    #expect(all.compactMap { $0["status"]?.text } == ["expected", "came"])
    #expect(all.last?["cases"]?.list.compactMap(\.text) == [number])
    let sheet = try office.run(
      ["agenda", "--sheet", "--day", "+5"] + office.signingIn, environment: clock.environment)
    #expect(sheet.output.contains("groupe de 3, Libye"), "\(sheet.output)")
    let check = try office.run(["check"] + office.signingIn, environment: clock.environment)
    #expect(check.status == 0, "\(check.output)\(check.words)")
  }

  @Test(arguments: [("xterm-256color", "C.UTF-8"), ("linux", "C.UTF-8"), ("vt100", "C")])
  func `is told on every terminal, in ASCII and without colour too`(term: String, locale: String) throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(
      at: office, environment: ["TERM": term, "LANG": locale, "LC_ALL": locale, "NO_COLOR": "1"])
    clerk.press("a+2⏎G3⏎LBYOIM②")
    clerk.sees("groupe de 3, Libye", "u = d")
    clerk.press("③")
    clerk.sees("sept jours (1)", "groupe de 3, Libye")
  }

  @Test func `is told to the other desk within two seconds, and its undo refused over what that wrote`()
    throws
  {
    let office = try TemporaryOffice.prepared()
    let first = try Clerk.signedIn(at: office)
    let second = try Clerk.signedIn(at: office)
    first.press("a+1⏎G3⏎LBYOIM②")
    first.sees("Noté : groupe de 3, Libye")
    #expect(second.terminal.pump(limit: 2.5) { $0.shows("Arrivées des sept jours (1)") }, "\(second.screen)")
    second.press("⏎p+3⏎")
    second.sees("Reporté au")
    #expect(first.terminal.pump(limit: 2.5) { $0.shows("(J+3)") }, "\(first.screen)")
    first.press("u")
    first.sees("vient de changer ailleurs")
  }
}

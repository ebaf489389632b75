import Foundation
import Testing

/// The month of an office on a real terminal, with a clock that the test moves.
struct `A month of an office, on the terminal` {
  private let office: TemporaryOffice
  private let clock: MovedClock
  /// Days that the clock is ahead.
  private let start = Int(Date().timeIntervalSince1970) / 86_400

  init() throws {
    office = try TemporaryOffice.prepared()
    clock = MovedClock(at: office)
  }

  /// The days of what is planned, as days since 1970, from the calendar file that other programs get.
  private func planned() throws -> [Int] {
    let run = try office.run(["agenda", "--ics", "-"] + office.signingIn, environment: clock.environment)
    #expect(run.status == 0, "\(run.words)")
    let events = run.output.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    return events.filter { !$0.contains("STATUS:CANCELLED") }.compactMap { event in
      guard let found = event.firstMatch(of: /DTSTART[^:]*:(\d{4})(\d\d)(\d\d)/) else { return nil }
      var parts = DateComponents()
      (parts.year, parts.month, parts.day) = (Int(found.1), Int(found.2), Int(found.3))
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      return calendar.date(from: parts).map { Int($0.timeIntervalSince1970) / 86_400 }
    }.sorted()
  }

  @Test
  func `is planned, moved, missed, reached through a relative, held, closed by two people and opened again`()
    throws
  {
    let secret = try office.keep(passphrase: "une phrase assez longue")
    let added = try office.runSignedIn([
      "user", "add", "awa", "--name", "Awa Ba", "--role", "caseManager", "--new-passphrase-file", secret,
    ])
    try #require(added.status == 0, "\(added.words)")
    var ahead = 0
    func pass(to day: Int) {
      clock.set(secondsAhead: (day - start - ahead) * 86_400)
      ahead = day - start
    }
    let clerk = try Clerk.signedIn(at: office, environment: clock.environment)
    // Somebody at high risk: a call within seven days.
    var interview = Interview.first
    interview[interview.count - 1] = String(interview[interview.count - 1].dropLast()) + "E"
    clerk.register(interview)
    let number = clerk.caseNumber
    clerk.press("⏎s")
    clerk.sees("PROPOSÉ (5)")
    clerk.press("g")
    clerk.sees("propositions retenues")
    let first = try #require(try planned().first)

    // Nobody answers on the day; the call is moved by three days, taken back, and moved again.
    pass(to: first)
    clerk.press("③③")
    clerk.sees("Suivis du jour (1)")
    let sheet = try office.run(["agenda", "--sheet"] + office.signingIn, environment: clock.environment)
      .output
    #expect(sheet.contains("SARR Ibrahima") && sheet.contains(number) && sheet.contains("77 555 11 22"))
    clerk.press("sc")
    clerk.sees("Essai de contact", "77 555 11 22")
    clerk.press("N②")
    clerk.sees("> Semaine")
    clerk.press("p+3⏎")
    clerk.sees("u = défaire")
    let moved = try #require(try planned().first)
    #expect(moved > first)
    clerk.press("u")
    clerk.sees("Défait")
    #expect(try planned().first == first)
    clerk.press("p+3⏎")
    clerk.sees("u = défaire")

    // It is missed, and late; a relative is reached, and the person did not come.
    pass(to: moved + 1)
    clerk.press("③")
    clerk.sees("Suivis en retard (1)")
    clerk.press("sc")
    clerk.sees("Essai de contact")
    clerk.press("P②")
    clerk.sees("> Semaine")
    clerk.press("a")
    clerk.sees("u = défaire")

    // The interview of its day is held from the follow-up: done, and its form opens.
    let held = try #require(try planned().first)
    pass(to: max(held, moved + 1))
    clerk.press("③s")
    clerk.sees("RSS")
    clerk.press("f")
    clerk.sees("Jour de l'entretien")
    clerk.press("②")
    clerk.sees("Résultat")
    #expect(try JSON(office.runSignedIn(["case", number, "--json"]).output)["interviews"]?.list.count == 1)

    // One proposes to close the case, another approves; later it is opened again.
    clerk.press("③③")
    clerk.sees("Aujourd'hui")
    clerk.press("c⏎k")
    clerk.sees("Proposer la clôture")
    clerk.press("OBJ⏎bilan fait avec lui⏎O②")
    clerk.sees("attend l'accord")
    clerk.press("③③b")
    clerk.sees("Identifiant")
    clerk.press("awa⏎une phrase assez longue⏎")
    clerk.sees("Clôtures à approuver (1)", number)
    clerk.press("c⏎k")
    clerk.sees("Clôture proposée par")
    clerk.press("A②")
    clerk.sees("Dossier clos")
    #expect(try planned() == [])
    clerk.press("r")
    clerk.sees("Rouvrir")
    clerk.press("revenu demander②")
    clerk.sees("Dossier rouvert")
    #expect(try !planned().isEmpty)
    let checked = try office.run(["check"] + office.signingIn, environment: clock.environment)
    #expect(checked.status == 0, "\(checked.output)\(checked.words)")
  }
}

import Testing

struct `The main job` {
  /// Keys from today's page to the case number; it may only fall.
  private static let mostKeys = 95

  @Test func `registers a person, finds them by another spelling, corrects them, and tells who did`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("③")
    clerk.sees("Aujourd'hui", "SARR Ibrahima")

    let keys = clerk.register(Interview.standard)
    print("intake keys: \(keys)")
    #expect(keys <= Self.mostKeys)
    let number = clerk.caseNumber
    #expect(number.hasPrefix("KLD-"))
    clerk.press("③")
    clerk.sees("Ouverts cette semaine (2)", number)

    clerk.press("c")
    clerk.sees("2 dossiers")
    clerk.press("njaay mamadu")
    clerk.sees("1 dossier", "\(number)")
    #expect(clerk.line(with: number).contains("NDIAYE Mamadou"))

    clerk.press("⏎→→→")
    clerk.sees("Village, quartier", "Kounkane")
    clerk.press("↓m")
    clerk.sees("Corriger : Contacts")
    clerk.press("Saré Yoba②")
    clerk.sees("[Contacts]", "Saré Yoba")
    clerk.press("h")
    clerk.sees("Historique", "Kounkane > Saré Yoba", "A. Diallo")

    clerk.press("③③⎋③③")
    #expect(clerk.terminal.waitForExit() == 0)
    let check = try office.runSignedIn(["check"])
    #expect(check.status == 0, "\(check.output)")
  }
}

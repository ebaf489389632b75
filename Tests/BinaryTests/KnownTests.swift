import Testing

struct `Somebody already known` {
  /// The same man in a Gambian spelling, up to his given names.
  private static let again = "n" + Interview.standard[0] + "Saar⏎Ibrayima"
  private static let rest =
    "H⏎1988⏎⏎SEN⑧" + "⑤⏎⏎⏎⑧⑧" + "⑤⑤⑤⑤⑤⑤⑧" + Interview.standard[5] + Interview.standard[6] + "②"

  /// An office that knows Ibrahima Sarr, and a clerk who is typing his name anew; the number of his case.
  private func begin(_ office: TemporaryOffice) throws -> (clerk: Clerk, number: String) {
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    let number = clerk.caseNumber
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    clerk.press(Self.again)
    clerk.sees("Déjà connue ? (1)", "SARR Ibrahima", number, "Saar = Sarr")
    clerk.press("⑥")
    clerk.sees("Ressemblance", "En cours de saisie", "Sare Bidji", number)
    return (clerk, number)
  }

  @Test func `is shown with reasons, and gets a new case when it is the same person`() throws {
    let office = try TemporaryOffice.prepared()
    let (clerk, number) = try begin(office)
    clerk.press("m")
    clerk.sees("Même personne que \(number)", "Nouveau retour")
    clerk.seesNoMore("Déjà connue")
    clerk.press("⑧⑧⑧" + "⑤⑤⑤⑤⑤⑤⑧" + Interview.standard[5] + Interview.standard[6] + "②")
    clerk.sees("Dossier enregistré")
    #expect(clerk.caseNumber != number)
    let found = try JSON(office.runSignedIn(["find", "sarr", "--json"]).output)
    #expect(found["total"]?.number == 2)
    let people = found["cases"]?.list.compactMap { $0["person"]?["id"]?.text } ?? []
    #expect(people.count == 2 && Set(people).count == 1, "\(people)")
  }

  @Test func `is still the same person after a power cut`() throws {
    let office = try TemporaryOffice.prepared()
    let (clerk, number) = try begin(office)
    clerk.press("m")
    clerk.sees("Même personne que \(number)", "Nouveau retour")
    clerk.cutPower()

    let later = try Clerk.signedIn(at: office)
    later.sees("Brouillons à reprendre (1)")
    later.press("⏎")
    later.sees("Nouveau retour", "Section 2/7")
    later.press("⑧⑧⑧" + "⑤⑤⑤⑤⑤⑤⑧" + Interview.standard[5] + Interview.standard[6] + "②")
    later.sees("Dossier enregistré")
    let found = try JSON(office.runSignedIn(["find", "sarr", "--json"]).output)
    let people = found["cases"]?.list.compactMap { $0["person"]?["id"]?.text } ?? []
    #expect(people.count == 2 && Set(people).count == 1, "\(people)")
  }

  @Test func `whose village another desk corrected meanwhile keeps the correction`() throws {
    let office = try TemporaryOffice.prepared()
    let (clerk, number) = try begin(office)
    clerk.press("m")
    clerk.sees("Même personne que \(number)")
    let other = try Clerk.signedIn(at: office)
    other.press("c\(number)⏎")
    other.sees("[Résumé]")
    other.press("→→→↓m")
    other.sees("Corriger : Contacts")
    other.press("⌧Dabo②")
    other.sees("Correction enregistrée")
    clerk.press("⑧⑧⑧" + "⑤⑤⑤⑤⑤⑤⑧" + Interview.standard[5] + Interview.standard[6] + "②")
    clerk.sees("Dabo", "Sare Bidji")
    clerk.press("②")
    clerk.sees("Dossier enregistré")
    let found = try JSON(office.runSignedIn(["find", "dabo", "--json"]).output)
    #expect(found["total"]?.number == 2)
  }

  @Test func `is linked when it is somebody of the same household`() throws {
    let office = try TemporaryOffice.prepared()
    let (clerk, number) = try begin(office)
    clerk.press("f")
    clerk.sees("Même foyer")
    clerk.seesNoMore("Déjà connue")
    clerk.press("⏎" + Self.rest)
    clerk.sees("Dossier enregistré")
    #expect(clerk.caseNumber != number)
    let file = try JSON(office.runSignedIn(["case", number, "--json"]).output)
    #expect(file["relations"]?.list.count == 1)
  }

  @Test func `is not asked about again once it is not the same`() throws {
    let office = try TemporaryOffice.prepared()
    let (clerk, _) = try begin(office)
    clerk.press("p")
    clerk.sees("Deux personnes différentes")
    clerk.seesNoMore("Déjà connue")
    clerk.press("③")
    clerk.sees("Brouillons à reprendre (1)")
    clerk.press("⏎")
    clerk.sees("Section 2/7", "Ibrayima")
    #expect(!clerk.terminal.shows("Déjà connue"))
    clerk.press("⑥")
    clerk.sees("Personne de semblable n'est connu")
  }
}

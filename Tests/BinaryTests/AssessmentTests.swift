import Testing

struct `The work on a case` {
  private func open(_ office: TemporaryOffice) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    clerk.press("c⏎e")
    clerk.sees("[Où en est-on]", "Étape : accueil", "Aucune évaluation intégrée")
    return clerk
  }

  @Test func `goes from an assessment to needs, a signed plan and what is spent, all by keys`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try open(office)

    clerk.press("n⏎")
    clerk.sees("Section 1/6", "Jour de la séance")
    clerk.press("I⑧")
    clerk.sees("Section 2/6 : Économique")
    clerk.press("⑧⑧⑧⑧O⏎②")
    clerk.sees("[Où en est-on]", "Étape : évaluation", "Pense à repartir : oui")
    clerk.press("→")
    clerk.sees("[Évaluations]", "initial", "Économique 0/")

    clerk.press("→→n")
    clerk.sees("Besoin", "Dimension du besoin")
    clerk.press("EFOR⏎⏎H②")
    clerk.sees("[Besoins]", "Enregistré : besoin", "haute", "Formation professionnelle")

    clerk.press("→n")
    clerk.sees("Objectif économique")
    clerk.press("Ouvrir un atelier②")
    clerk.sees("[Plan]", "Enregistré : plan", "Ouvrir un atelier", "pas encore signé")
    clerk.press("←")
    clerk.sees("[Besoins]")
    clerk.press("↓↓↓↓↓↓a")
    clerk.sees("Action", "E économique")
    clerk.press("Cours de menuiserie⏎PANPEJ⏎②")
    clerk.sees("Enregistré : action", "[Besoins]")
    clerk.press("→")
    clerk.sees("[Plan]", "Cours de menuiserie")
    clerk.press("s")
    clerk.sees("Signé le")
    clerk.press("j⏎E②")
    clerk.sees("Enregistré : plan", "signé le")
    clerk.press("r")
    clerk.sees("Nouvelle version du plan", "pas encore signé", "Versions remplacées", "Cours de menuiserie")

    clerk.press("③h")
    clerk.sees("plan : ajout", "Signé le : -")
    let checked = try office.runSignedIn(["check"])
    #expect(checked.status == 0, "\(checked.words)")
    let number = try #require(clerk.screen.firstMatch(of: /KLD-\d\d-\d{5}-./)).0
    let json = try JSON(office.runSignedIn(["case", String(number), "--json"]).output)
    #expect(json["needs"]?.list.count == 1)
  }

  @Test func `takes back what was just saved, and withdraws what was entered by mistake`() throws {
    let clerk = try open(TemporaryOffice.prepared())
    clerk.press("→→→n")
    clerk.sees("Dimension du besoin")
    clerk.press("SLOG⏎⏎U②")
    clerk.sees("Enregistré : besoin", "urgente", "Logement")
    clerk.press("u")
    clerk.sees("Dernier acte défait")
    #expect(!clerk.screen.contains("Logement"))
  }

  @Test func `by two desks on one section is shown, never overwritten`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try open(office)
    clerk.press("→→→→n")
    clerk.sees("Objectif économique")
    clerk.press("Un kiosque②")
    clerk.sees("Enregistré : plan")
    let other = try Clerk.signedIn(at: office)
    other.press("c⏎e→→→→⏎")
    other.sees("Un kiosque")
    clerk.press("⏎")
    clerk.sees("Objectif économique")
    clerk.press("⌧Une boutique②")
    clerk.sees("Une boutique", "Enregistré : plan")
    other.press("⌧Un jardin②")
    other.sees("Le mien", "L'autre poste", "Un jardin", "Une boutique")
    other.press("a②")
    other.sees("[Plan]", "Une boutique")
    #expect(!other.screen.contains("Un jardin"))
  }

  @Test func `says whole which case it is about, whoever has a long name`() throws {
    let office = try TemporaryOffice.prepared()
    _ = try open(office)
    let secret = try office.keep(passphrase: "une longue phrase 42")
    let added = try office.runSignedIn([
      "user", "add", "mlndiaye", "--name", "Mamadou L. Ndiaye", "--role", "caseManager",
      "--new-passphrase-file", secret,
    ])
    #expect(added.status == 0, "\(added.words)")
    let clerk = try Clerk(at: office)
    clerk.sees("Identifiant")
    clerk.press("⌧mlndiaye⏎une longue phrase 42⏎")
    clerk.sees("Bonjour")
    clerk.press("c⏎e")
    clerk.sees("[Où en est-on]", "-M > Évaluation  ", "Mamadou L. Ndiaye")
  }
}

import Foundation
import Testing

struct `The directory from the command line` {
  private func file(_ text: String, in office: TemporaryOffice) throws -> String {
    let path = office.home + "/table.csv"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `is listed, narrowed, and read by scripts`() throws {
    let office = try TemporaryOffice.prepared()
    let all = try office.runSignedIn(["providers", "--region", "KLD"])
    #expect(all.status == 0 && all.output.contains("ANPEJ-KLD") && !all.output.contains("ANPEJ-DKR"))
    let some = try JSON(
      office.runSignedIn(["providers", "--region", "dakar", "--need", "emp", "--json"]).output)
    #expect(some.list.contains { $0["code"]?.text == "ANPEJ-DKR" })
    #expect(some.list.allSatisfy { $0["needs"]?.list.contains { $0.text == "EMP" } == true })
    #expect(try office.runSignedIn(["providers", "--region", "Bamako"]).status == 64)
    #expect(try office.runSignedIn(["providers", "--need", "XYZ"]).status == 64)
    #expect(try office.run(["providers"]).status != 0, "not without a passphrase")
    let coverage = try office.runSignedIn(["providers", "coverage", "--need", "SPE", "--lang", "en"])
    #expect(coverage.status == 0 && coverage.output.contains("nobody"))
  }

  @Test func `goes out as a table and comes back the same`() throws {
    let office = try TemporaryOffice.prepared()
    let table = try office.runSignedIn(["providers", "--inactive", "--csv"]).output
    let run = try office.runSignedIn(["providers", "import", file(table, in: office)])
    #expect(run.status == 0, "\(run.words)")
    #expect(run.output.hasPrefix("0 nouveau, 0 modifié, "), "\(run.output)")
  }

  @Test func `takes a table in whole, after a dry run that writes nothing`() throws {
    let office = try TemporaryOffice.prepared()
    let table = "code;nom de l'organisme;service;besoins;zone couverte\nGRDRX-KLD;Grdr;Projets;AGR;KLD\n"
    let path = try file(table, in: office)
    let dry = try office.runSignedIn(["providers", "import", path, "--dry-run"])
    #expect(dry.status == 0 && dry.output.contains("Ligne 2, \"GRDRX-KLD\" : nouveau."), "\(dry.output)")
    #expect(!(try office.runSignedIn(["providers"]).output.contains("GRDRX-KLD")))
    #expect(try office.runSignedIn(["providers", "import", path]).status == 0)
    #expect(try office.runSignedIn(["providers"]).output.contains("GRDRX-KLD"))
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  @Test(arguments: [[], ["--dry-run"]])
  func `names what is wrong by line and column, and takes nothing`(options: [String]) throws {
    let office = try TemporaryOffice.prepared()
    let table = """
      code;nom de l'organisme;service;besoins;zone couverte
      BON-KLD;Bon;Projets;AGR;KLD
      MAL-KLD;Mal;Projets;ZZZ;KLD
      """
    let run = try office.runSignedIn(["providers", "import", file(table, in: office)] + options)
    #expect(run.status == 1)
    #expect(run.words.contains("Ligne 3, \"MAL-KLD\" : refusé.") && run.words.contains("Colonne 4 : "))
    #expect(run.output.contains("1 nouveau, 0 modifié, 0 sans changement, 1 refusé."), "\(run.output)")
    #expect(!(try office.runSignedIn(["providers"]).output.contains("BON-KLD")))
    let stranger = try office.runSignedIn(["providers", "import", file("a;b\n1;2\n", in: office)] + options)
    #expect(stranger.status == 1 && stranger.words.contains("en-tête inconnu"))
    #expect(
      try office.runSignedIn(["providers", "import", office.home + "/rien.csv"] + options).status == 64)
  }
}

struct `The directory at two desks` {
  @Test func `shows what the other wrote, and overwrites nothing of it`() throws {
    let office = try TemporaryOffice.prepared()
    let (one, other) = (try Clerk.signedIn(at: office), try Clerk.signedIn(at: office))
    for clerk in [one, other] {
      clerk.press("pANPEJ-KLD")
      clerk.sees("1 service", "ANPEJ-KLD")
    }
    one.press("⏎v")
    one.sees("vérifié aujourd'hui, signé A. Diallo")
    let today = one.line(with: "Vérifié le").firstMatch(of: /\d\d\/\d\d\/\d{4}/).map { String($0.0) } ?? "?"
    other.sees("the day of the other desk") {
      $0.lines.contains { $0.contains("ANPEJ-KLD ") && $0.contains(today) }
    }
    other.press("⏎m")
    other.sees("Section 1/5")
    other.press("⑧⑧↓Sikilo⏎")
    other.sees("Sikilo", "Brouillon")
    one.press("m⑧⑧↓")
    one.sees("Section 3/5")
    one.press("Centre⏎②")
    one.sees("ANPEJ-KLD : enregistré")
    other.press("②")
    other.sees("Deux postes à la fois", "Sikilo", "Centre")
    other.press("a②")
    other.sees("ANPEJ-KLD")
    other.press("③")
    #expect(try office.runSignedIn(["providers", "--json"]).output.contains("\"Centre\""))
    #expect(try office.runSignedIn(["check"]).status == 0)
  }

  @Test func `takes up an entry where the power was cut`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press("p②")
    clerk.sees("Nouvel organisme", "Section 1/5")
    clerk.press("TEST⏎Organisme d'essai⏎")
    clerk.sees("Brouillon", "Organisme d'essai")
    clerk.cutPower()
    let again = try Clerk.signedIn(at: office)
    again.sees("Brouillons à reprendre (1)", "Répertoire > Nouvel organisme")
    again.press("⏎")
    again.sees("Section 1/5", "TEST", "Organisme d'essai")
    again.press("⑧TEST-KLD⏎Accueil⏎LOG⏎⑧↓↓KLD⏎②")
    again.sees("TEST-KLD : ajouté.  u = rendre inactif", "Répertoire > TEST-KLD")
    again.press("u")
    again.sees("dernier changement défait", "- Organisme inactif")
    again.press("③")
    again.sees("Brouillons à reprendre (0)")
    #expect(try office.runSignedIn(["check"]).status == 0)
  }
}

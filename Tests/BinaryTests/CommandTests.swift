import Testing

struct `From the command line` {
  @Test func `people and cases are found, and read by scripts`() throws {
    let office = try TemporaryOffice.populated()
    let plain = try office.runSignedIn(["find", "KLD"])
    let found = try JSON(office.runSignedIn(["find", "a", "--json", "--limit", "3"]).output)
    let first = try #require(found["cases"]?.list.first)
    let number = try #require(first["number"]?.text)
    #expect((found["total"]?.number ?? 0) >= (found["cases"]?.list.count ?? 0))
    #expect(found["cases"]?.list.count == 3)
    #expect(plain.status == 0 || plain.status == 1)

    let text = try office.runSignedIn(["case", number.filter { $0 != "-" }.lowercased()])
    #expect(text.status == 0 && text.output.hasPrefix("Dossier \(number)\n"), "\(text.output)\(text.words)")
    let file = try JSON(office.runSignedIn(["case", number, "--json"]).output)
    #expect(file["number"]?.text == number)
    #expect(file["person"]?["familyName"]?.text == first["person"]?["familyName"]?.text)
  }

  @Test func `sealed answers stay sealed, and it is said where`() throws {
    let office = try TemporaryOffice.populated()
    let text = try office.runSignedIn(["case", "KLD-25-00001-C"])
    #expect(text.output.contains("réservé (protection)"), "\(text.output)")
    #expect(!text.output.contains("Traite des personnes"), "\(text.output)")
    let file = try JSON(office.runSignedIn(["case", "KLD-25-00001-C", "--json"]).output)
    let screening = try #require(file["sections"]?["screening"])
    #expect(screening["sealed"]?.list.compactMap(\.text).contains("protection") == true)
    #expect(screening["answers"]?["vulnerableTrafficking"]?["value"] == nil)
  }

  @Test func `two names are compared without an office`() throws {
    let office = try TemporaryOffice()
    let same = try office.run(["match", "Njaay Mamadu", "Ndiaye Mamadou", "--json"])
    let answer = try JSON(same.output)
    #expect((answer["score"]?.number ?? 0) >= 90, "\(same.output)")
    #expect(answer["reasons"]?.list.isEmpty == false)
    let words = try office.run(["match", "Njaay Mamadu", "Ndiaye Mamadou"])
    #expect(words.output.contains("/100") && words.output.contains("Ndiaye"))
  }

  @Test func `a whole office is checked`() throws {
    let office = try TemporaryOffice.populated()
    let run = try office.runSignedIn(["check"])
    #expect(run.status == 0 && run.words.contains("Tout est en ordre"), "\(run.output)\(run.words)")
    #expect(run.output.contains("dossiers : 20"))
    #expect(try office.run(["check"]).status == 0)
  }

  @Test func `users are listed, added, closed and opened again`() throws {
    let office = try TemporaryOffice.prepared()
    let secret = office.passphraseFile
    let added = try office.runSignedIn(
      ["user", "add", "fdiop", "--name", "F. Diop", "--role", "reception", "--new-passphrase-file", secret])
    #expect(added.status == 0, "\(added.words)")
    #expect(try office.run(["user", "list"]).output.contains("fdiop\tF. Diop\tAccueil"))
    let find = ["find", "x", "--user", "fdiop", "--passphrase-file", secret]
    #expect(try office.run(find).status == 1)
    #expect(try office.runSignedIn(["user", "disable", "fdiop"]).status == 0)
    #expect(try office.run(find).status == 3)
    #expect(try office.runSignedIn(["user", "enable", "fdiop"]).status == 0)
    #expect(try office.run(find).status == 1)
  }

  @Test func `help and mistakes are told in French as in English`() throws {
    let office = try TemporaryOffice()
    let english = try office.runShell("LC_ALL=en_US.UTF-8 $baos help user add").output
    let french = try office.runShell("LC_ALL=fr_SN.UTF-8 $baos help user add").output
    #expect(english.contains("OVERVIEW: Add a user.") && english.contains("Show help information."))
    #expect(french.contains("OBJET : Ajouter un utilisateur.") && french.contains("Montrer cette aide."))
    for word in ["OVERVIEW", "USAGE", "default", "values", "Show", "See "] {
      #expect(!french.contains(word), "\(word): \(french)")
    }
    let commands = try office.runShell("LC_ALL=C $baos --help").output
    #expect(commands.contains("COMMANDES :") && commands.contains("open (par défaut)"), "\(commands)")
  }

  @Test(arguments: [
    ("find", "Il manque l'argument '<text> ...'."), ("find --limi 3 x", "Vouliez-vous dire '--limit' ?"),
    ("find --limit x y", "La valeur 'x' ne va pas pour '--limit <limit>'."),
    ("check a b", "2 arguments de trop : 'a', 'b'."), ("check a", "Argument de trop : 'a'."),
    ("open --theme", "Il manque une valeur à '--theme <theme>'."), ("open --zut", "Option inconnue '--zut'."),
    ("find x --json=1", "L'option '--json' ne prend pas de valeur ; '1' est de trop."),
    ("find x --lang de", "La valeur 'de' ne va pas pour '--lang <lang>'. Choisir parmi 'fr' ou 'en'."),
    ("user add x --name y --role chef", "Choisir parmi :"), ("find x --limit 0", "--limit : 1 ou plus."),
    ("holidays 1200", "L'année : de 1850 à 2199."),
    ("agenda --sheet --json", "Un seul de --ics, --sheet, --json."),
    ("--json find x", "La commande vient avant ses options : baos find"),
  ])
  func `a mistake is told in one French sentence`(typed: String, sentence: String) throws {
    let run = try TemporaryOffice().runShell("LC_ALL=fr_SN.UTF-8 $baos \(typed)")
    #expect(run.status == 64 && run.words.contains(sentence), "\(run.words)")
    for word in ["Error", "Usage", "Missing", "See ", "Help:"] {
      #expect(!run.words.contains(word), "\(run.words)")
    }
  }

  @Test func `what a role may not read is refused by name, not by an empty answer`() throws {
    let office = try TemporaryOffice.populated()
    let secret = office.passphraseFile
    let added = try office.runSignedIn(
      [
        "user", "add", "chiffres", "--name", "S. Ba", "--role", "statistician", "--new-passphrase-file",
        secret,
      ])
    #expect(added.status == 0, "\(added.words)")
    for (command, word) in [(["case", "KLD-25-00001-C"], "dossiers"), (["referrals"], "référencements")] {
      let run = try office.run(command + ["--user", "chiffres", "--passphrase-file", secret])
      #expect(
        run.status == 3 && run.words.contains(word) && run.words.contains("ne permet pas"), "\(run.words)")
    }
    let nameless = try office.runSignedIn(
      ["user", "add", "vide", "--name", " ", "--role", "reception", "--new-passphrase-file", secret])
    #expect(nameless.status == 64 && nameless.words.contains("il faut un nom"), "\(nameless.words)")
  }

  @Test(arguments: ["fr", "en"])
  func `the manual is printed, with the keys there are`(language: String) throws {
    let office = try TemporaryOffice()
    let manual = try office.run(["manual", "--lang", language])
    #expect(manual.status == 0)
    #expect(manual.output.contains("Ctrl-G") && manual.output.contains("F9"))
    #expect(manual.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let help = try office.runShell("$baos --help")
    #expect(help.status == 0 && help.output.contains("64"))
  }
}

import Foundation
import Testing

/// The folder `papiers/` of an office, and what prints.
struct `Papers from the command line` {
  private let office: TemporaryOffice

  init() throws {
    office = try TemporaryOffice()
    try FileManager.default.createDirectory(
      atPath: office.directory + "/papiers", withIntermediateDirectories: true)
  }

  private func put(_ text: String, as name: String, mode: Int = 0o600) throws {
    let path = office.directory + "/papiers/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// What `papers try` says with this printer.
  private func tried(_ printer: String, _ more: String = "") throws -> FinishedRun {
    try put("format: 1\nimprimante: \(printer)\n\(more)", as: "reglages.yaml")
    return try office.run(["papers", "try"])
  }

  /// A printer that is a script, since its file of settings holds no ampersand.
  private func script(_ text: String) throws -> String {
    let path = office.home + "/printer.sh"
    try Data(text.utf8).write(to: URL(filePath: path))
    return "[/bin/sh, \(path)]"
  }

  @Test func `are printed by a command that gets the text and nothing else of the office`() throws {
    let seen = office.home + "/seen"
    let line = "cat > \(seen); env > \(seen).env; ls -l /proc/self/fd > \(seen).files"
    let run = try tried("[/bin/sh, -c, \"\(line)\"]")
    #expect(run.status == 0 && run.words == "Remis à l'imprimante (/bin/sh).\n" && run.output.isEmpty)
    let text = try String(contentsOfFile: seen, encoding: .utf8)
    #expect(text.contains("72 colonnes") && text.contains("ŋɓɗƴ"))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 65)
    let variables = try String(contentsOfFile: seen + ".env", encoding: .utf8)
    #expect(variables.contains("HOME=") && !variables.contains("TERM=") && !variables.contains("BAOS"))
    let files = try String(contentsOfFile: seen + ".files", encoding: .utf8)
    #expect(!files.contains("baos.db") && !files.contains(office.directory))
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.directory) == ["papiers"])
  }

  @Test func `are printed without a shell between, and in ASCII where the printer knows no more`() throws {
    let strange = office.home + "/a $(id) ; b"
    let run = try tried("[tee, --, \"\(strange)\"]", "lettres: ascii\n")
    #expect(run.status == 0)
    let text = try Data(contentsOf: URL(filePath: strange))
    #expect(text.allSatisfy { $0 < 0x80 } && text.count > 300)
  }

  @Test(arguments: [
    (
      "[no-such-printer]",
      "La commande \"no-such-printer\" n'existe pas sur cette machine ; rien n'est imprimé."
    ),
    ("[/etc/passwd]", "\"/etc/passwd\" ne démarre pas (Permission denied) ; rien n'est imprimé."),
    ("[/bin/sh, -c, \"kill -9 $$\"]", "\"/bin/sh\" a été interrompu (signal 9) ; voir ce qui est sorti."),
    ("\"false\"", "\"false\" a échoué (code 1)."),
  ])
  func `that a printer does not take are told in one sentence`(printer: String, sentence: String) throws {
    let run = try tried(printer)
    #expect(run.status == 6 && run.words == sentence + "\n")
  }

  @Test func `that a printer refuses are told in its own words, made harmless`() throws {
    let run = try tried(script("printf 'no default\\033[2J destination\\nmore\\n' >&2; exit 3"))
    #expect(run.status == 6)
    #expect(run.words == "\"/bin/sh\" a échoué (code 3) (no default[2J destination).\n")
  }

  @Test func `are not waited for without end, and the printer is stopped with all it started`() throws {
    let mark = office.home + "/alive"
    let printer = try script("(sleep 30; touch \(mark)) & echo $! > \(mark).id; sleep 30")
    let run = try tried(printer, "secondes: 1\n")
    #expect(run.status == 6)
    #expect(run.words == "\"/bin/sh\" arrêté après 1 s sans finir. Voir l'imprimante, réessayer.\n")
    let child = try String(contentsOfFile: mark + ".id", encoding: .utf8).trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(isGone(child))
  }

  /// Whether a process ends within two seconds; one that nobody has buried is gone as well.
  private func isGone(_ process: String) -> Bool {
    for _ in 0..<200 {
      let facts = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      if facts?.contains(") Z") ?? true { return true }
      poll(nil, 0, 10)
    }
    return false
  }

  @Test func `need no printer that reads them`() throws {
    #expect(try tried("[\"true\"]").status == 0)
    #expect(try tried(script("exec 0<&-; sleep 0.1")).status == 0)
  }

  @Test func `are not printed where nobody set a printer`() throws {
    let run = try office.run(["papers", "try"], environment: ["BAOS_PRINTER": "/bin/cat", "PRINTER": "x"])
    #expect(run.status == 6 && run.words.hasPrefix("Aucune imprimante"))
  }

  @Test func `are not printed by a command that others could have written`() throws {
    try put("format: 1\nimprimante: [touch, \(office.home)/run]\n", as: "reglages.yaml", mode: 0o622)
    let run = try office.run(["papers", "try"])
    #expect(run.status == 6 && run.words.contains("chmod go-w"))
    #expect(!FileManager.default.fileExists(atPath: office.home + "/run"))
  }

  @Test(arguments: [
    ("imprimante: {a: b}\n", "Ligne 2"), ("imprimante: []\n", "Ligne 2"), ("secondes: 0\n", "Ligne 2"),
    ("printer: [lp]\n", "Ligne 2"), ("lettres: latin1\n", "Ligne 2"), ("dossier: ici\n", "Ligne 2"),
  ])
  func `keep to settings that are right, and say the line of a wrong one`(line: String, place: String) throws
  {
    try put("format: 1\n" + line, as: "reglages.yaml")
    let run = try office.run(["papers"])
    #expect(run.status == 1 && run.words.contains("reglages.yaml : \(place)"), "\(run.words)")
    #expect(run.output.contains("imprimante : aucune"))
  }

  @Test(arguments: ["fr", "en"], ["bordereau", "retour", "personne", "bureau", "rappel", "message", "avis"])
  func `come with templates that can be taken out, adapted and checked`(language: String, paper: String)
    throws
  {
    let shown = try office.run(["papers", "show", paper, "--lang", language])
    #expect(shown.status == 0)
    try put(shown.output + "BAOS {numero}\n", as: "\(paper).\(language).txt")
    let path = office.directory + "/papiers/\(paper).\(language).txt"
    #expect(try office.run(["papers", "check", path]).status == 0)
    let list = try office.run(["papers"])
    let line = list.output.split(separator: "\n").first { $0.hasPrefix("\(paper).\(language)") }
    #expect(list.status == 0 && line?.contains("du bureau") == true)
  }

  @Test func `fall back on the program's template where the office's is wrong`() throws {
    try put("baos bordereau 1\n{numero}\n{secret}\n", as: "bordereau.fr.txt")
    let run = try office.run(["papers"])
    #expect(run.status == 1 && run.words.contains("Ligne 3 : {secret} n'existe pas sur ce papier."))
    #expect(run.output.split(separator: "\n").first?.contains("du programme") == true)
    let check = try office.run(["papers", "check", office.directory + "/papiers/bordereau.fr.txt"])
    #expect(check.status == 1 && check.words.hasPrefix("Ligne 3"))
  }

  @Test func `are written as new files, for their owner alone`() throws {
    let first = try office.run(["papers", "try", "--out", office.home])
    let path = office.home + "/essai.txt"
    #expect(first.status == 0 && first.words.contains("essai.txt"))
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    let second = try office.run(["papers", "try", "--out", office.home])
    #expect(second.status == 6 && second.words.contains("existe déjà"))
    let nowhere = try office.run(["papers", "try", "--out", office.home + "/nowhere"])
    #expect(nowhere.status == 6 && nowhere.words.contains("n'existe pas ; le créer"))
    let notADirectory = try office.run(["papers", "try", "--out", path])
    #expect(notADirectory.status == 6 && notADirectory.words.contains("n'existe pas ; le créer"))
    #expect(try office.run(["papers", "try", "--out", "/proc"]).status == 6)
  }

  /// A file that may not grow is a full disk for whoever cannot mount one.
  @Test func `leave nothing half written on a full disk`() throws {
    let run = try office.runShell(
      "(trap '' XFSZ; ulimit -f 0; exec \"$baos\" papers try --data \"$office\" --out \"$HOME\") 2>&1 | cat")
    #expect(run.output.contains("Le disque est plein"), "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: office.home + "/essai.txt"))
  }
}

import Foundation
import Testing

struct `An instrument from the command line` {
  private static let good = """
    format: 1
    code: MINI
    version: 1
    status: provisional
    title: {fr: Un petit instrument, en: A small instrument}
    short: {fr: Petit, en: Small}
    instructions: {fr: Bonjour., en: Hello.}
    source: {fr: Bureau, en: Office}
    licence: {fr: libre, en: free}
    compartment: case
    scales:
      YN:
        - {code: O, value: 1, fr: oui, en: "yes"}
        - {code: N, value: 0, fr: non, en: "no"}
    items:
      - {code: a, dimension: economic, scale: YN, fr: A ?, en: A?, label: {fr: a, en: a}}
    scores:
      - {code: ECO, label: {fr: part, en: part}, method: mean, best: high, weights: {a: 1}}

    """

  private func file(_ text: String, in office: TemporaryOffice) throws -> String {
    let path = office.home + "/mini.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `is praised in one line when it is good`() throws {
    let office = try TemporaryOffice()
    let run = try office.run(["instrument", "check", file(Self.good, in: office)])
    #expect(run.status == 0 && run.words.isEmpty)
    #expect(run.output == "MINI, version 1 : 1 question, 1 score. Le fichier est bon.\n")
  }

  @Test(arguments: [
    (
      "dimension: economic", "dimension: moral",
      "Ligne 16, question \"a\" : dimension \"moral\", qui n'existe pas."
    ),
    ("weights: {a: 1}", "weights: {a: }", "Ligne 18, score \"ECO\" : la question \"a\" n'a pas de poids."),
    ("version: 1", "version: neuf", "Ligne 3 : nombre entier de 1 à 9 999 attendu, et non \"neuf\"."),
    (
      "en: A?", "en: A\u{202e}?",
      "Ligne 16 : caractères invisibles ou de commande, qui montrent un autre texte."
    ),
    ("scales:", "scales: &x", "Ligne 11 : \"&\" n'est pas admis dans ce fichier."),
  ])
  func `is refused by its line when it is wrong`(old: String, new: String, sentence: String) throws {
    let office = try TemporaryOffice()
    let run = try office.run(["instrument", "check", file(Self.good.replacing(old, with: new), in: office)])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.words == sentence + "\n")
  }

  @Test func `that is far too large, or not there, is refused by its size or its name`() throws {
    let office = try TemporaryOffice()
    let large = try office.runShell(
      "head -c 10000000 /dev/zero > $office.yaml; $baos instrument check $office.yaml; s=$?; rm $office.yaml; exit $s"
    )
    #expect(large.status == 1 && large.words.contains("10 000 000 octets"), "\(large.words)")
    let endless = try office.run(["instrument", "check", "/dev/zero"])
    #expect(endless.status == 1 && endless.words.contains("trop grand"), "\(endless.words)")
    for path in [office.home, office.home + "/nowhere.yaml"] {
      let run = try office.run(["instrument", "check", path])
      #expect(run.status == 64 && run.words.contains("ne se lit pas"), "\(run.words)")
    }
  }

  @Test func `that is empty is refused without a word that nobody said`() throws {
    let office = try TemporaryOffice()
    let run = try office.run(["instrument", "check", try file("", in: office)])
    #expect(run.status == 1 && run.words.contains("ce n'est pas du YAML."), "\(run.status) \(run.words)")
  }

  @Test func `is listed, added once, and not in the place of another`() throws {
    let office = try TemporaryOffice.populated()
    let path = try file(Self.good, in: office)
    let before = try office.run(["instrument", "list"])
    #expect(before.status == 0 && before.output.contains("RSS\t1\tprovisoire\t"), "\(before.output)")
    #expect(before.output.contains("[de mémoire]") && !before.output.contains("MINI"))
    let added = try office.runSignedIn(["instrument", "add", path])
    #expect(added.status == 0 && added.words.contains("MINI, version 1"), "\(added.words)")
    #expect(try office.runSignedIn(["instrument", "add", path]).status == 0)
    let list = try JSON(office.run(["instrument", "list", "--json"]).output).list
    let mini = try #require(list.first { $0["code"]?.text == "MINI" })
    #expect(mini["origin"]?.text == "office" && mini["items"]?.number == 1 && list.count == 8)
    let other = try file(Self.good.replacing("Bonjour", with: "Bonsoir"), in: office)
    let refused = try office.runSignedIn(["instrument", "add", other])
    #expect(refused.status == 64 && refused.words.contains("MINI"), "\(refused.words)")
    #expect(try office.run(["check"]).status == 0)
  }

  @Test func `of the program is listed where there is no office`() throws {
    let office = try TemporaryOffice()
    let run = try office.runShell("cd $HOME && $baos instrument list --lang en")
    #expect(run.status == 0 && run.output.contains("WHO5\t1\tadapted\t"), "\(run.words)")
    #expect(run.output.split(separator: "\n").count == 7)
  }

  @Test func `or a name alias that is wrong in the office's own file is named by its line`() throws {
    let office = try TemporaryOffice.prepared()
    try Data("version: 1\ngroups: 3\n".utf8).write(to: URL(filePath: office.directory + "/aliases.yaml"))
    let run = try office.run(["match", "Awa", "Hawa"])
    #expect(run.status == 64 && run.words.hasPrefix("Ligne 2 : "), "\(run.words)")
  }
}

import Casework
import Paperwork
import Testing
import Wording

struct `A case read line by line` {
  @Test func `reads in the order of the interview, one fact a line`() {
    let lines = CaseText.lines(
      CaseSample.file(), wording: Wording(.french), specs: IntakeForm.spec.fields, today: CaseSample.day,
      nameOf: { $0 == CaseSample.sister ? "NDIAYE Awa" : nil })
    #expect(lines == expected)
  }

  @Test func `tells where referrals stand and what is planned, of a protected one no word`() throws {
    func lines(restricted: Bool) -> [String] {
      let (file, course) = CaseSample.course(restricted: restricted)
      return CaseText.lines(
        file, wording: Wording(.french), specs: IntakeForm.spec.fields, today: CaseSample.day, course: course)
    }
    let told = lines(restricted: false)
    let at = try #require(told.firstIndex(of: "1 référencement"))
    #expect(told[at + 1].hasPrefix("KLD-R26-0388-") && told[at + 1].contains("Emploi > ANPEJ, émis"))
    #expect(told[at + 1].contains("en retard de"))
    #expect(
      told.suffix(3) == [
        "1 suivi", "lun. 16/11/2026 09:30 : appel, RSS, en retard de 8 jours",
        "essai de contact, mar. 17/11/2026 : appel, ne répond pas, rappeler le soir",
      ])
    let silent = lines(restricted: true)
    #expect(silent.contains { $0.contains("protégé, émis") } && !silent.contains { $0.contains("ANPEJ") })
    let (file, course) = CaseSample.course(restricted: true)
    let json = CaseJSON.text(of: file, specs: IntakeForm.spec.fields, course: course, today: CaseSample.day)
    #expect(json.contains("\"restricted\" : true") && !json.contains("ANPEJ"))
    #expect(json.contains("\"result\" : \"\(ContactResult.noAnswer.rawValue)\""))
  }

  @Test func `says what is restricted without a word of it`() {
    let lines = CaseText.lines(
      CaseSample.file(sealed: [.protection]), wording: Wording(.french), specs: IntakeForm.spec.fields,
      today: CaseSample.day)
    #expect(lines.contains("réservé (protection)"))
    #expect(!lines.contains { $0.contains("passeur") })
  }

  @Test func `speaks English as well`() {
    let lines = CaseText.lines(
      CaseSample.file(), wording: Wording(.english), specs: IntakeForm.spec.fields, today: CaseSample.day)
    #expect(lines.contains("Case KLD-26-00123-\(CaseSample.file().header.number.check)"))
    #expect(lines.contains("Last country: Libya"))
    #expect(lines.contains("Amount of the debt: 1 250 000 FCFA"))
  }

  @Test(arguments: ["\u{1b}[2JNdiaye", "Ndi\u{202e}aye", "Ndi\u{9b}aye", "Ndi\u{7}aye\u{0}"])
  func `hostile text in the data cannot act on a terminal`(hostile: String) {
    let file = CaseSample.file(familyName: hostile)
    let lines = CaseText.lines(
      file, wording: Wording(.french), specs: IntakeForm.spec.fields, today: CaseSample.day)
    let text = lines.joined() + CaseJSON.text(of: file, specs: IntakeForm.spec.fields)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 32 && scalar.value != 0x9b && scalar.value != 0x202e)
    }
  }

  @Test func `an answer of a newer program is read under its code`() {
    var file = CaseSample.file()
    file.sections[.identity]?.answers[FieldCode("shoeSize")] = .number(43)
    let lines = CaseText.lines(
      file, wording: Wording(.french), specs: IntakeForm.spec.fields, today: CaseSample.day)
    #expect(lines.contains("shoeSize : 43"))
  }
}

private let expected = [
  "Dossier KLD-26-00123-\(CaseNumber(office: "KLD", year: 26, counter: 123).check)",
  "NDIAYE Mamadou",
  "dossier ouvert",
  "Ouvert le : mar. 24/11/2026",
  "Chargé(e) de dossier : A. Diallo",
  "Dernière modification : 24/11/2026 14:32",
  "",
  "1 signal d'alerte",
  "! Sans abri cette nuit : relevée par A. Diallo le 24/11/2026 14:32, "
    + "F. Sané, 24/11/2026 14:32 : orientée vers un service, CPRS appelé",
  "",
  "Identité de la personne",
  "Nom : Ndiaye",
  "Prénoms : Mamadou",
  "Sexe : homme",
  "Né(e) le : 1994 (32 ans)",
  "Nationalité : Sénégal",
  "Prénom du père : non communiqué",
  "Dernière modification : A. Diallo, 24/11/2026 14:32",
  "",
  "Retour et parcours",
  "Date du retour : 24/11/2026",
  "Dernier pays : Libye",
  "Autres pays traversés : Niger, Algérie",
  "Recours à un passeur : oui",
  "Dette de voyage : oui",
  "Montant de la dette : 1 250 000 FCFA",
  "Note sur le parcours : Premier mot.",
  "  Second mot.",
  "Dernière modification : A. Diallo, 24/11/2026 14:32",
  "",
  "Rapprochements",
  "même foyer : NDIAYE Awa, A. Diallo, 24/11/2026 14:32",
]

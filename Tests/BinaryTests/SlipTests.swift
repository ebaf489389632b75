import CaseStore
import Casework
import Foundation
import Testing

struct `The slip from the command line` {
  private let office: TemporaryOffice
  private let number: ReferralNumber
  private let draft: ReferralNumber
  /// As it was kept, with its number.
  private let issued: String

  /// An office that sent somebody to a provider, and wrote another referral that did not leave.
  init() throws {
    office = try TemporaryOffice.populated()
    let store = try CaseStore.open(at: office.directory, world: .ofTests)
    defer { store.close() }
    let member = try store.signIn(login: "demo", passphrase: office.passphrase)
    let registration = Registration(
      sections: [
        .consent: [FieldCode(.consentInterview): .yesNo(true), FieldCode(.consentShare): .yesNo(true)],
        .identity: [
          FieldCode(.familyName): .text("Baldé"), FieldCode(.givenNames): .text("Mariama"),
          FieldCode(.sex): .choice("F"), FieldCode(.birth): .date(.year(1994)),
        ],
      ], day: World.ofTests.today)
    let header = try store.register(registration, by: member)
    let need = World.ofTests.newID()
    let told: Answers = [
      FieldCode(.needDimension): .choice(NeedDimension.economic.rawValue),
      FieldCode(.needCategory): .choice(NeedCategory.training.rawValue),
      FieldCode(.needPriority): .choice(NeedPriority.high.rawValue),
    ]
    try store.record(
      [CaseRecordEntry(id: need, kind: .need, sections: [.need: told])], in: header.id, by: member)
    func refer(_ issue: ReferralEntry.Issue?) throws -> ReferralCard {
      let sections: [SectionCode: Answers] = [
        .referral: [
          FieldCode(.referralUrgency): .choice("N"), FieldCode(.referralReason): .text("veut souder"),
        ],
        .disclosure: [
          FieldCode(.disclosureConsent): .yesNo(true), FieldCode(.disclosureItems): .choices(["NOM", "MOT"]),
          FieldCode(.disclosureUntil): .date(.day(World.ofTests.today.adding(days: 90))),
          FieldCode(.disclosureBy): .choice(ConsentGiver.person.rawValue),
          FieldCode(.disclosureHow): .choice(ConsentHow.signature.rawValue),
        ],
      ]
      return try store.refer(
        ReferralEntry(
          id: World.ofTests.newID(), need: need, offer: ProviderDirectory.starting.entries[0].id,
          urgency: .normal, sections: sections, issue: issue), in: header.id, by: member)
    }
    let card = try refer(
      ReferralEntry.Issue(
        text: "FICHE \(ReferralEntry.Issue.placeholder)\nBALDÉ Mariama\n",
        answers: [FieldCode(.stepDay): .date(.day(World.ofTests.today))]))
    number = card.number
    draft = try refer(nil).number
    issued = try #require(store.referral(card.id, by: member).papers.first?.text)
  }

  private func slip(_ arguments: [String]) throws -> FinishedRun {
    try office.runSignedIn(["slip"] + arguments)
  }

  @Test func `is written again to the letter, whole or a part of it`() throws {
    let whole = try slip([number.description])
    #expect(whole.status == 0 && whole.words.isEmpty)
    #expect(whole.output.hasPrefix(issued) && issued.contains(number.description))
    #expect(whole.output.split(separator: "\u{c}").count == 3)
    #expect(whole.output.contains("TALON À RENVOYER À : BAOS Kolda") && whole.output.contains("signature"))
    // As somebody types it from the slip.
    let typed = number.description.lowercased().filter { $0 != "-" }
    let part = try slip([typed, "--part", "person"])
    #expect(part.status == 0 && part.output.hasPrefix("POUR VOUS") && !part.output.contains("BALDÉ"))
    let page = try slip([number.description, "--html", "--lang", "en"])
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("BALDÉ Mariama"))
    #expect(page.output.contains("RETURN SLIP"))
  }

  @Test func `goes to the office's printer, signed as the office signs`() throws {
    let folder = office.directory + "/papiers"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let settings = "format: 1\ntelephone: 33 996 00 00\nimprimante: tee \(office.home)/printed\n"
    try Data(settings.utf8).write(to: URL(filePath: folder + "/reglages.yaml"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder + "/reglages.yaml")
    let run = try slip([number.description, "--print"])
    #expect(run.status == 0 && run.output.isEmpty && run.words == "Remis à l'imprimante (tee).\n")
    let printed = try String(contentsOfFile: office.home + "/printed", encoding: .utf8)
    #expect(printed == (try slip([number.description]).output) && printed.contains("33 996 00 00"))
  }

  @Test
  func `says until when to answer by the clock of the office, and by the program's where that one is wrong`()
    throws
  {
    let folder = office.directory + "/papiers"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("baos retour 1\n{numero}\nRéponse avant le {reponse_avant}\n".utf8).write(
      to: URL(filePath: folder + "/retour.fr.txt"))
    func put(_ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: office.directory + "/clock.yaml"))
    }
    func answerBy(_ day: CivilDay) -> String {
      String(format: "%02d/%02d/%d\n", day.day, day.month, day.year)
    }
    let today = World.ofTests.today
    // The program's gives ten working days for what is not urgent.
    let program = String(decoding: ReferralClockRules.file, as: UTF8.self)
    try put(program.replacing("{ count: working, answer: 10,", with: "{ count: calendar, answer: 2,"))
    #expect(try slip([number.description]).output.contains(answerBy(today.adding(days: 2))))
    try put("format: 1\nversion: 2\nurgencies: {}\n")
    let run = try slip([number.description])
    let tenth = WorkingDays().adding(workingDays: 10, to: today)
    #expect(run.status == 0 && run.output.contains(answerBy(tenth)))
    #expect(run.words.hasPrefix("clock.yaml : Ligne 3"), "\(run.words)")
    #expect(run.words.hasSuffix("; les règles du programme valent.\n"), "\(run.words)")
  }

  @Test func `of the fictional office is whole, as a desk would have written it`() throws {
    let store = try CaseStore.open(at: office.directory, world: .ofTests)
    defer { store.close() }
    let member = try store.signIn(login: "demo", passphrase: office.passphrase)
    let cards = try store.referrals(by: member).filter { $0.standing.issued != nil && $0.number != number }
    try #require(cards.count > 5)
    for card in cards.prefix(8) {
      let text = try #require(store.referral(card.id, by: member).papers.first?.text)
      #expect(text.contains("BORDEREAU DE RÉFÉRENCEMENT") && text.contains("\(card.number)"), "\(text)")
      #expect(!text.contains(ReferralEntry.Issue.placeholder + "\n"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 }, "\(text)")
    }
  }

  @Test func `goes into a file that is named by its number`() throws {
    let run = try slip([number.description, "--out", office.home])
    #expect(run.status == 0 && run.output.isEmpty)
    let path = "\(office.home)/\(number).txt"
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(issued))
    let again = try slip([number.description, "--out", office.home])
    #expect(again.status == 6 && again.words.contains("existe déjà"))
  }

  @Test func `is not there for a draft or for a number that nobody has`() throws {
    let unfinished = try slip([draft.description])
    #expect(unfinished.status == 1 && unfinished.words.contains("brouillon"))
    for wrong in ["KLD-R26-9999-K", "bonjour", "R"] {
      let run = try slip([wrong])
      #expect(run.status == 1 && run.output.isEmpty, "\(run.words)")
    }
    #expect(try slip([number.description, "--print", "--html"]).status == 64)
  }
}

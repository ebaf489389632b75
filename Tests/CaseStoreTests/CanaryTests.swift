import CaseStore
import Casework
import Foundation
import Testing

struct `Words typed in sealed fields` {
  private static let words = [
    "zyxfamille", "zyxprenom", "zyxsurnom", "zyxmere", "zyxvillage", "zyxadresse", "221770000042",
    "zyxpasseur",
    "zyxroute", "zyxnuit", "zyxecran", "zyxaction", "zyxmotif", "zyxraison", "zyxbrouillon", "zyxcloture",
    "zyxretour", "zyxpassation", "zyxphrasedepasse", "zyxlecture", "zyxforge", "zyxreponse", "zyxbesoin",
    "zyxmetier", "zyxdanger", "zyxdeja", "zyxtemoignage", "zyxinformatrice", "zyxsuite", "zyxfiche",
    "zyxrappel", "zyxannonce", "zyxattendu",
  ]

  private static func sections() throws -> [SectionCode: Answers] {
    [
      .consent: [FieldCode(.consentInterview): .yesNo(true), FieldCode(.guardianName): .text("zyxmere")],
      .identity: [
        FieldCode(.familyName): .text("zyxfamille"), FieldCode(.givenNames): .text("zyxprenom"),
        FieldCode(.nickname): .text("zyxsurnom"), FieldCode(.motherName): .text("zyxmere"),
      ],
      .contacts: [
        FieldCode(.village): .text("zyxvillage"), FieldCode(.address): .text("zyxadresse"),
        FieldCode(.phone): .phone(try #require(PhoneNumber(parsing: "77 000 00 42"))),
      ],
      .journey: [
        FieldCode(.smugglerNote): .text("zyxpasseur"), FieldCode(.journeyNote): .text("zyxroute"),
      ],
      .screening: [
        FieldCode(.psychosocialNote): .text("zyxnuit"), FieldCode(.screeningNote): .text("zyxecran"),
        FieldCode(.flagSuicidal): .choice("O"),
      ],
    ]
  }

  private func work(_ office: EmptyOffice) throws {
    let store = office.store
    let somebody = try store.addStaff(
      login: "awa", name: "Awa Ba", role: .psychosocialAssistant, passphrase: "zyxphrasedepasse longue",
      cost: EmptyOffice.cheap, by: office.head)
    let awa = try store.signIn(login: "awa", passphrase: "zyxphrasedepasse longue")
    let reception = try office.signedIn("accueil", .reception)
    for writer in [awa, reception] {
      var state = SavedForm(formCode: IntakeForm.code, formVersion: 1)
      state.typed = [FieldCode(.familyName): "zyxfamille", FieldCode(.journeyNote): "zyxbrouillon"]
      let draft = Draft(
        id: office.clock.world.newID(), author: writer.member.id, authorName: "", form: IntakeForm.code,
        subject: .newPerson, state: state, updated: office.clock.now)
      try store.save(draft: draft, by: writer)
      let flag = SavedForm.SavedAcknowledgement(action: .accompanied, note: "zyxaction", at: office.clock.now)
      let coming: Answers = [
        FieldCode(.arrivalDay): .date(.day(SampleIntake.day)), FieldCode(.arrivalNote): .text("zyxannonce"),
      ]
      let entry = try #require(ArrivalEntry(id: office.clock.world.newID(), answers: coming))
      _ = try store.announce(entry, by: writer)
      let notice = try store.arrival(entry.id, by: writer)?.notice
      let named = coming.merging([FieldCode(.familyName): .text("zyxattendu")]) { $1 }
      let change = try #require(ArrivalEntry(id: entry.id, answers: named, base: notice))
      _ = try store.announce(change, by: writer)
      let header = try store.register(
        Registration(sections: try Self.sections(), flags: [.suicidal: flag], day: SampleIntake.day),
        by: writer)
      let file = try store.caseFile(header.id, by: awa)
      var answers = file.sections[.journey]?.answers ?? [:]
      answers[FieldCode(.journeyNote)] = .text("zyxroute zyxmotif")
      try store.correct(.journey, of: header.id, base: file.sections[.journey], answers: answers, by: awa)
      _ = try store.openSealed(
        [.psychosocial], section: .screening, of: header.id, reason: "zyxlecture", by: awa)
      let work = SampleWork(office: office, caseID: header.id)
      var interview = work.interview()
      interview.sections[.items] = [SampleWork.item: .text("zyxreponse")]
      try store.record(
        [work.assessment("zyxforge"), interview, work.need("zyxbesoin")], in: header.id, by: awa)
      try refer(office, header.id, by: awa)
      func version() throws -> Int { try store.caseFile(header.id, by: awa).header.version }
      let needs = ended(try store.caseFile(header.id, by: awa))
      try store.proposeClosing(
        ClosingEntry(reason: "x", note: "zyxcloture", needs: needs), of: header.id, version: try version(),
        by: awa)
      try store.decideClosing(of: header.id, approving: false, answer: "zyxrenvoi", by: office.head)
      try store.proposeClosing(
        ClosingEntry(reason: "x", note: "zyxcloture"), of: header.id, version: try version(), by: awa)
      try store.decideClosing(of: header.id, approving: true, by: office.head)
      try store.reopen(header.id, version: try version(), reason: "zyxretour", by: awa)
      try store.reassign(
        header.id, version: try version(), to: somebody.id, reason: "zyxpassation", by: awa)
      for alert in try store.flags(of: header.id, by: awa) {
        try store.closeFlag(flag: alert.id, text: "zyxraison", by: awa)
      }
    }
  }

  private func refer(_ office: EmptyOffice, _ caseID: RecordID, by awa: SignedIn) throws {
    let sample = try SampleReferral(office: office, caseID: caseID)
    var entry = sample.entry()
    entry.sections[.referral]?[FieldCode(.referralReason)] = .text("zyxmetier")
    entry.sections[.referral]?[FieldCode(.referralGiven)] = .text("zyxdeja")
    entry.issue?.text = "zyxfiche"
    let card = try sample.refer(entry, by: awa)
    let informed: [CoreField: Answer] = [
      .stepInformant: .text("zyxinformatrice"), .stepNote: .text("zyxsuite"),
    ]
    var recall = sample.step(.recalled, of: try sample.note(.accepted, of: card, informed, by: awa))
    recall.paper = "zyxrappel"
    let recalled = try office.store.note(recall, by: awa)
    try sample.note(
      .closed, of: sample.note(.recallConfirmed, of: recalled, by: awa),
      [.stepOutcome: .choice(ReferralOutcome.notMet.rawValue)], by: awa)
    entry = sample.entry()
    entry.sections[.referral]?[FieldCode(.referralSensitive)] = .yesNo(true)
    entry.sections[.referral]?[FieldCode(.referralReason)] = nil
    entry.sections[.referral]?[FieldCode(.referralSensitiveReason)] = .text("zyxdanger")
    entry.sections[.disclosure]?[FieldCode(.disclosureHow)] = .choice(ConsentHow.oralWithWitness.rawValue)
    entry.sections[.disclosure]?[FieldCode(.disclosureWitness)] = .text("zyxtemoignage")
    let given = try sample.note(.gaveUp, of: sample.refer(entry, by: awa), by: awa)
    try sample.note(.closed, of: sample.note(.told, of: given, by: awa), by: awa)
  }

  /// Every need with how it ended.
  private func ended(_ file: CaseFile) -> [CaseRecordEntry] {
    CaseWork(file.records).openNeeds.map { need in
      var answers = need.sections[.need]?.answers ?? [:]
      answers[FieldCode(.needClosing)] = .choice(NeedClosing.met.rawValue)
      return CaseRecordEntry(
        id: need.id, kind: .need, status: .met, version: need.version, sections: [.need: answers],
        bases: need.sections)
    }
  }

  @Test func `stand in no file of the folder, while it is open and after`() throws {
    let office = try EmptyOffice()
    try work(office)
    for isClosed in [false, true] {
      if isClosed { office.store.close() }
      for name in try FileManager.default.contentsOfDirectory(atPath: office.path) {
        let content = try Data(contentsOf: URL(fileURLWithPath: office.path + "/" + name))
        for word in Self.words { #expect(content.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
      }
    }
  }

  @Test func `are found by this test when they are written in clear`() throws {
    let office = try EmptyOffice()
    try office.store.set("note.fatou", to: "zyxtemoin", by: office.head)
    let found = try FileManager.default.contentsOfDirectory(atPath: office.path).contains { name in
      let content = try Data(contentsOf: URL(fileURLWithPath: office.path + "/" + name))
      return content.range(of: Data("zyxtemoin".utf8)) != nil
    }
    #expect(found)
  }
}

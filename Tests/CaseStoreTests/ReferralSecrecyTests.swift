import CaseStore
import Casework
import Testing

struct `What the store tells of a referral` {
  let office: EmptyOffice
  let header: CaseHeader
  let sample: SampleReferral

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    sample = try SampleReferral(office: office, caseID: header.id)
  }

  private var today: CivilDay { sample.today }

  @Test func `seals its reason and its slip for protection, and opens them with a line in the journal`()
    throws
  {
    let agent = try office.signedIn("agent", .caseManager)
    let focal = try office.signedIn("protection", .protectionFocalPoint)
    var entry = sample.entry()
    entry.sections[.referral] = [
      FieldCode(.referralUrgency): .choice("N"), FieldCode(.referralSensitive): .yesNo(true),
      FieldCode(.referralSensitiveReason): .text("menacée"),
    ]
    let card = try sample.refer(entry, by: agent)
    #expect(card.isRestricted)
    for reader in [agent, focal] {
      let whole = try office.store.referral(card.id, by: reader)
      #expect(whole.sections[.referral]?.sealed == [.protection] && whole.papers.map(\.text) == [nil])
      #expect(whole.papers.first?.digest.count == 64)
    }
    #expect(throws: StoreProblem.notAllowed(.readProtection, .caseManager)) {
      try office.store.openSealed([.protection], referral: card.id, reason: "x", by: agent)
    }
    let opened = try office.store.openSealed([.protection], referral: card.id, reason: "réunion", by: focal)
    #expect(opened.answers[FieldCode(.referralSensitiveReason)] == .text("menacée"))
    #expect(opened.papers.first?.text == entry.issue?.text(numbered: card.number))
    let line = try #require(try office.store.history(of: header.id, by: focal).first { $0.act == .opened })
    #expect(line.referral?.number == card.number && line.by == focal.member.name)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `is in no history of who may not read referrals`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    _ = try sample.refer(sample.entry(), by: agent)
    let reception = try office.signedIn("accueil", .reception)
    #expect(try office.store.history(of: header.id, by: agent).contains { $0.referral != nil })
    let told = try office.store.history(of: header.id, by: reception)
    #expect(!told.isEmpty && told.allSatisfy { $0.referral == nil && $0.act != .referralWritten })
  }

  @Test func `issued from a draft whose reason was told in confidence needs no second telling`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    var entry = sample.entry(isIssued: false)
    entry.sections[.referral] = [
      FieldCode(.referralUrgency): .choice("N"), FieldCode(.referralSensitive): .yesNo(true),
      FieldCode(.referralSensitiveReason): .text("menacée"),
    ]
    let draft = try sample.refer(entry, by: agent)
    entry.version = draft.version
    entry.bases = try office.store.referral(draft.id, by: agent).sections
    entry.sections[.referral]?[FieldCode(.referralSensitiveReason)] = nil
    entry.issue = sample.issue()
    #expect(try sample.refer(entry, by: agent).state == .issued)
    let opened = try office.store.openSealed(
      [.protection], referral: draft.id, reason: "x", by: office.head)
    #expect(opened.answers[FieldCode(.referralSensitiveReason)] == .text("menacée"))
  }

  @Test(arguments: [NeedCategory.protection, .specialisedCare])
  func `is restricted by the nature of its need`(category: NeedCategory) throws {
    let other = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head)
    #expect(
      try SampleReferral(office: office, caseID: other.id, category: category).refer().isRestricted)
  }

  @Test func `says in no column in clear to whom it goes, nor for which need`() throws {
    let entry = sample.entry()
    try sample.note(.accepted, of: try sample.refer(entry))
    let hidden = [
      SampleReferral.offer.id, SampleReferral.offer.provider.id, sample.need, header.id,
    ].map(\.description)
    let digest = try #require(
      try sample.whole(office.store.referrals(by: office.head)[0]).papers.first?.digest)
    var columns: [String] = []
    for table in ["referral", "referral_event", "issued_paper", "journal"] {
      let names = try sqlite(
        office.databasePath, "SELECT group_concat(name, ',') FROM pragma_table_info('\(table)')")
      let row = names.filter { $0 != "\"" }.split(separator: ",").map { "coalesce(hex(\($0)), '')" }
      let some = table == "journal" ? "WHERE act LIKE 'referral%'" : ""
      columns.append(
        try sqlite(
          office.databasePath,
          "SELECT lower(group_concat(\(row.joined(separator: " || ' ' || ")), ' ')) FROM \(table) \(some)"))
    }
    let all = columns.joined(separator: " ")
    // Journal entries write ids as text, rows as bytes.
    func stands(_ id: String) -> Bool {
      let text = id.utf8.map { byte in String(byte, radix: 16) }.joined()
      return all.contains(id) || all.contains(text)
    }
    #expect(hidden.map(stands) == [false, false, false, true] && !stands(digest))
  }

  @Test func `is nothing for reception, not even as a line of the case`() throws {
    let card = try sample.refer()
    let awa = try office.signedIn("awa", .reception)
    #expect(try office.store.caseFile(header.id, by: awa).referrals.isEmpty)
    #expect(try office.store.card(ofReferral: card.id, by: awa) == nil)
    #expect(try office.store.history(of: header.id, by: awa).allSatisfy { $0.reason.isEmpty })
  }

  @Test func `is told in the history, newest first: written, what happened, and what was taken back`() throws
  {
    var card = try sample.refer()
    card = try sample.note(.accepted, of: card, [.stepNote: .text("Mme Ba rappelle lundi")])
    card = try sample.undo(card)
    let lines = try office.store.history(of: header.id, by: office.head).filter { $0.referral != nil }
    #expect(
      lines.map(\.act) == [.referralTakenBack, .referralStep, .referralStep, .referralWritten])
    #expect(lines.map(\.referral?.step) == [.accepted, .accepted, .issued, nil])
    #expect(lines.allSatisfy { $0.referral?.number == card.number })
    #expect(lines[1].reason == "Mme Ba rappelle lundi" && lines[1].referral?.day == today)
  }

  @Test func `written anew is told field by field`() throws {
    var entry = sample.entry(isIssued: false)
    let draft = try sample.refer(entry)
    entry.version = draft.version
    entry.bases = try sample.whole(draft).sections
    entry.sections = [.referral: sample.purpose]
    entry.sections[.referral]?[FieldCode(.referralReason)] = .text("veut coudre")
    try sample.refer(entry)
    let line = try #require(
      try office.store.history(of: header.id, by: office.head).first {
        $0.field == FieldCode(.referralReason)
      })
    #expect(line.old == .text("veut souder") && line.new == .text("veut coudre"))
  }

  @Test func `is answered for by whoever takes the case over from its agent`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    let live = try sample.refer()
    let over = try sample.note(
      .closed, of: sample.note(.told, of: sample.note(.served, of: sample.refer())))
    let theirs = try sample.refer(
      {
        var entry = sample.entry(isIssued: false)
        entry.need = try sample.anotherNeed()
        return entry
      }(), by: agent)
    let version = try office.store.caseFile(header.id, by: office.head).header.version
    try office.store.reassign(header.id, version: version, to: agent.member.id, reason: "x", by: office.head)
    #expect(try sample.whole(live).card.agent == agent.member.id)
    #expect(try sample.whole(over).card.agent == office.head.member.id)
    #expect(try sample.whole(theirs).card.version == theirs.version)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `ends its draft in the same stroke`() throws {
    let draft = Draft(
      id: office.clock.world.newID(), author: office.head.member.id, authorName: "", form: "referral",
      subject: .newPerson, state: SavedForm(formCode: "referral", formVersion: 1), updated: office.clock.now)
    try office.store.save(draft: draft, by: office.head)
    _ = try office.store.refer(sample.entry(), in: header.id, draft: draft.id, by: office.head)
    #expect(try office.store.drafts(by: office.head).isEmpty)
  }
}

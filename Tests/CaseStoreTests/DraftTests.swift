import CaseStore
import Casework
import Testing

struct `A draft` {
  let office: EmptyOffice
  let awa: SignedIn

  init() throws {
    office = try EmptyOffice()
    awa = try office.signedIn("awa", .reception)
  }

  private func draft(_ name: String = "Baldé", by author: SignedIn? = nil) -> Draft {
    let author = author ?? awa
    var state = SavedForm(formCode: IntakeForm.code, formVersion: 1)
    state.typed = [
      FieldCode(.familyName): name, FieldCode(.givenNames): "Oumou", FieldCode(.birth): "31/02/1990",
      FieldCode(.phone, 2): "77",
    ]
    state.noAnswers = [FieldCode(.sex): .notDisclosed]
    state.focus = FieldCode(.phone, 2)
    state.acknowledged = SampleIntake.flags
    state.decisions = [author.member.id: .notTheSame]
    return Draft(
      id: office.clock.world.newID(), author: author.member.id, authorName: author.member.name,
      form: IntakeForm.code, subject: .newPerson, state: state, updated: office.clock.now)
  }

  @Test func `comes back as it was left, wrong entries and all, after a lock`() throws {
    let draft = draft()
    try office.store.save(draft: draft, by: awa)
    awa.wipe()
    let again = try office.store.unlock(awa.member, passphrase: EmptyOffice.passphrase)
    #expect(try office.anotherDesk().draft(draft.id, by: again) == draft)
  }

  @Test func `is listed with the name typed in it, for those who may see names`() throws {
    let draft = draft()
    try office.store.save(draft: draft, by: awa)
    let mine = try #require(try office.store.drafts(by: awa).first)
    #expect(mine.title == "Baldé Oumou" && mine.canResume && mine.authorName == "Personne awa")
    let agent = try office.signedIn("agent", .caseManager)
    let theirs = try #require(try office.store.drafts(by: agent).first)
    #expect(theirs.title == "Baldé Oumou" && !theirs.canResume)
    let admin = try office.signedIn("admin", .administrator)
    #expect(try office.store.drafts(by: admin).isEmpty)
  }

  @Test func `of a referral or a closing is told only to who may know of one`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    let reception = try office.signedIn("accueil", .reception)
    for subject: Draft.Subject in [
      .closing(case: RecordID(high: 1, low: 2), needs: [], referrals: []),
      .referralStep(referral: RecordID(high: 1, low: 3), step: .refused, version: 1),
      .referral(
        case: RecordID(high: 1, low: 2), referral: RecordID(high: 1, low: 3), need: RecordID(high: 1, low: 4),
        offer: RecordID(high: 1, low: 5), previous: nil, version: 0),
    ] {
      var draft = draft()
      draft.subject = subject
      try office.store.save(draft: draft, by: agent)
      #expect(try office.store.drafts(by: office.head).map(\.subject) == [subject])
      #expect(try office.store.drafts(by: reception).isEmpty)
      try office.store.discard(draft: draft.id, by: agent)
    }
  }

  @Test func `is its author's, and the head's when the author has left`() throws {
    let draft = draft()
    try office.store.save(draft: draft, by: awa)
    let agent = try office.signedIn("agent", .caseManager)
    #expect(throws: StoreProblem.noDraft) { try office.store.draft(draft.id, by: agent) }
    #expect(throws: StoreProblem.noDraft) { try office.store.save(draft: draft, by: agent) }
    #expect(throws: StoreProblem.noDraft) { try office.store.discard(draft: draft.id, by: agent) }
    try office.store.disableStaff(awa.member.id, by: office.head)
    let left = try office.store.draft(draft.id, by: office.head)
    #expect(left.state == draft.state && left.authorName == "Personne awa")
    try office.store.save(draft: left, by: office.head)
    #expect(try office.store.drafts(by: office.head).map(\.author) == [office.head.member.id])
  }

  @Test func `is not lost with a passphrase`() throws {
    let draft = draft()
    try office.store.save(draft: draft, by: awa)
    try office.store.resetPassphrase(
      of: awa.member.id, new: "quatre mots bien longs", cost: EmptyOffice.cheap, by: office.head)
    let again = try office.store.signIn(login: "awa", passphrase: "quatre mots bien longs")
    #expect(try office.store.draft(draft.id, by: again) == draft)
  }

  @Test func `can be thrown away and taken back for a day`() throws {
    let (first, second) = (draft(), draft("Diao"))
    for draft in [first, second] { try office.store.save(draft: draft, by: awa) }
    try office.store.discard(draft: first.id, by: awa)
    #expect(try office.store.drafts(by: awa).map(\.id) == [second.id])
    #expect(throws: StoreProblem.noDraft) { try office.store.draft(first.id, by: awa) }
    try office.store.restore(draft: first.id, by: awa)
    #expect(try office.store.draft(first.id, by: awa) == first)
    try office.store.discard(draft: first.id, by: awa)
    office.clock.pass(seconds: 90_000)
    try office.store.discard(draft: second.id, by: awa)
    #expect(throws: StoreProblem.noDraft) { try office.store.restore(draft: first.id, by: awa) }
  }

  @Test func `ends in the same stroke as the intake it became`() throws {
    let draft = draft()
    try office.store.save(draft: draft, by: awa)
    let mark = try office.store.mark()
    _ = try office.store.register(SampleIntake.registration(draft: draft.id), by: awa)
    #expect(try office.store.drafts(by: awa).isEmpty)
    #expect(try office.store.changes(since: mark).drafts)
  }

  @Test(arguments: [
    Draft.Subject.newPerson, .newReturn(person: RecordID(high: 7, low: 9)),
    .correction(case: RecordID(high: 1, low: 2), section: .journey, version: 12),
    .record(
      case: RecordID(high: 1, low: 2), kind: .need, record: RecordID(high: 3, low: 4), parent: nil, version: 0
    ),
    .record(
      case: RecordID(high: 1, low: 2), kind: .action, record: RecordID(high: 3, low: 4),
      parent: RecordID(high: 5, low: 6), version: 7),
  ])
  func `remembers what it is about`(subject: Draft.Subject) throws {
    var draft = draft()
    draft.subject = subject
    try office.store.save(draft: draft, by: awa)
    #expect(try office.store.draft(draft.id, by: awa).subject == subject)
    #expect(try office.store.drafts(by: awa).first?.subject == subject)
  }
}

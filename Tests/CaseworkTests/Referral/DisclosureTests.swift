import Casework
import Testing

private typealias Sample = SampleDisclosure

struct `What leaves the office` {
  private func facts(
    _ category: NeedCategory = .employment, changing changes: Answers = [:],
    _ answers: Answers = Sample.answers
  ) -> DisclosureFacts {
    DisclosureFacts(of: Sample.file(changing: changes), for: category, answers: answers, on: Sample.today)
  }

  private func sheet(_ answers: Answers = Sample.answers, restricted: Bool = false) throws -> DisclosureSheet
  {
    let entry = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)
    return DisclosureSheet(
      of: Sample.file(), for: .employment, isRestricted: restricted, answers: answers, to: entry,
      from: Sample.office, on: Sample.today)
  }

  @Test func `is what was ticked, in the order of the items, and the rest is held back`() throws {
    let sheet = try sheet()
    let phone = try #require(PhoneNumber(parsing: "76 000 12 34"))
    #expect(
      sheet.lines == [
        .name(family: "BALDÉ", given: "Mariama"), .sex(.woman), .phone(phone, nil, .discreet),
        .reason(.employment, "Cherche un emploi."),
      ])
    #expect(sheet.held == [.birth, .residence, .document, .language, .journey])
    #expect(sheet.isNamed)
    #expect(sheet.basis == .consent(by: .person, how: .signature, witness: nil))
    #expect(sheet.until == Sample.today.adding(days: 90))
  }

  @Test func `goes by the number of the case where no name is told`() throws {
    var answers = Sample.answers
    answers[FieldCode(.disclosureItems)] = .choices(["MOT"])
    let sheet = try sheet(answers)
    #expect(!sheet.isNamed && sheet.lines.count == 1)
    #expect(sheet.head.caseNumber == CaseNumber(office: "KLD", year: 26, counter: 123))
  }

  @Test func `names nothing sensitive in its head`() throws {
    #expect(try sheet().head.category == .employment)
    let restricted = try sheet(restricted: true).head
    #expect(restricted.category == nil && restricted.service == nil)
  }

  @Test(arguments: [
    (NeedCategory.employment, false, false, false), (.protection, false, false, true),
    (.specialisedCare, false, false, true), (.employment, true, false, true),
    (.employment, false, true, true),
  ])
  func `is restricted by the kind of need, by the need, or by the clerk`(
    category: NeedCategory, need: Bool, clerk: Bool, isRestricted: Bool
  ) {
    let found = ReferralForm.isRestricted(
      category, need: [FieldCode(.needSensitive): .yesNo(need)],
      answers: [FieldCode(.referralSensitive): .yesNo(clerk)])
    #expect(found == isRestricted)
  }

  @Test func `tells the protected reason only where the reason is protected`() {
    var answers = Sample.answers
    answers[FieldCode(.referralSensitiveReason)] = .text("Menacée.")
    #expect(facts(.protection, answers).fact(.reason) == .reason(.protection, "Cherche un emploi."))
    answers[FieldCode(.referralSensitive)] = .yesNo(true)
    #expect(facts(.protection, answers).fact(.reason) == .reason(.protection, "Menacée."))
  }

  @Test func `never has a number that is not to be called`() {
    let one: Answers = [FieldCode(.phoneSafe, 2): .choice("N")]
    #expect(facts(changing: one).fact(.phone) == nil)
  }

  @Test func `offers no item that the case has no answer for`() {
    let none = DisclosureFacts(
      of: SampleFile.of([], sections: [:]), for: .health, answers: [:], on: Sample.today)
    #expect(none.offered == [] && none.usual == [])
    #expect(!facts().offered.contains(.address))
    let papers: Answers = [FieldCode(.documentKind): .choice("RIE")]
    #expect(!facts(changing: papers).offered.contains(.document))
  }

  @Test(arguments: NeedCategory.allCases)
  func `is proposed as little as the need takes`(category: NeedCategory) {
    let facts = facts(category)
    #expect(Set(facts.usual).isSubset(of: Set(facts.offered)))
    #expect(facts.usual.contains(.reason))
    if category == .protection {
      #expect(
        Set(facts.usual).isDisjoint(with: [.name, .phone, .address, .residence, .guardian, .household]))
    }
    #expect(facts.usual.contains(.document) == [.incomeActivity, .funding, .documents].contains(category))
  }

  @Test func `names the guardian of a minor, but not where the danger may live at home`() {
    let minor: Answers = [
      FieldCode(.birth): .date(.day(Sample.today.adding(months: -15 * 12))),
      FieldCode(.guardianName): .text("Awa BALDÉ"),
      FieldCode(.guardianLink): .choice("ME"),
    ]
    let child = facts(.schooling, changing: minor)
    #expect(child.isMinor && child.usual.contains(.guardian))
    #expect(child.fact(.guardian) == .guardian(name: "Awa BALDÉ", .mother, nil))
    #expect(facts(.counselling, changing: minor).usual.contains(.guardian))
    #expect(!facts(.protection, changing: minor).usual.contains(.guardian))
    #expect(!facts().isMinor)
  }
}

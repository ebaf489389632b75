import Casework
import Testing

private typealias Sample = SampleReferrals

struct `A check for the same help` {
  private let today = Sample.monday
  private let mine = CaseNumber(office: "KLD", year: 26, counter: 123)
  private let extent: Answers = [FieldCode(.stepExtent): .choice("T")]
  private let full: Answers = [FieldCode(.stepRefusal): .choice("PLE")]

  private func source(
    _ cards: [ReferralCard] = [], records: [CaseRecord] = [], household: Bool = false, _ number: Int = 123,
    intake: Answers = [:], daysAgo: Int = 0
  ) -> OverlapSource {
    OverlapSource(
      caseID: Sample.id(UInt64(number)), number: CaseNumber(office: "KLD", year: 26, counter: number),
      isHousehold: household, referrals: cards, records: records, intake: intake,
      opened: today.adding(days: -daysAgo))
  }

  private func overlaps(
    _ category: NeedCategory, _ sources: [OverlapSource], at provider: UInt64 = 1,
    replacing: Set<RecordID> = []
  ) -> [Overlap] {
    OverlapCheck(on: today).overlaps(
      with: category, at: SampleProviders.id(provider), in: sources, replacing: replacing)
  }

  /// A referral that was served so many days ago.
  private func served(_ category: NeedCategory, _ daysAgo: Int, restricted: Bool = false) -> ReferralCard {
    Sample.card(
      category: category, restricted: restricted, made: today.adding(days: -daysAgo),
      [(.issued, 0, [:]), (.served, 0, extent), (.told, 0, [:])])
  }

  @Test func `finds what is under way in this case and in another return of the person`() {
    let here = Sample.card(number: 1, made: today.adding(days: -9), [(.issued, 1, [:])])
    let there = Sample.card(
      number: 2, made: today.adding(days: -90), [(.issued, 0, [:]), (.waitlisted, 5, [:])])
    let found = overlaps(.employment, [source([here]), source([there], 77)])
    #expect(found.map(\.kind) == [.underWay(here), .underWay(there)])
    #expect(found.map(\.number.counter) == [123, 77])
    #expect(found.map(\.day) == [today.adding(days: -8), today.adding(days: -90)])
  }

  @Test func `leaves out the referral that is replaced, and other kinds of need`() {
    let old = Sample.card(number: 1, [(.issued, 0, [:])])
    #expect(overlaps(.employment, [source([old])], replacing: [old.id]) == [])
    #expect(overlaps(.health, [source([old])]) == [])
  }

  @Test(arguments: [
    // A grant is given once; training within a year; food within a month.
    (NeedCategory.funding, 4_000, true), (.training, 364, true), (.training, 367, false),
    (.food, 30, true), (.food, 32, false), (.counselling, 89, true), (.counselling, 94, false),
  ])
  func `goes back as far as the rule for the need says`(category: NeedCategory, daysAgo: Int, isFound: Bool) {
    let card = served(category, daysAgo)
    let found = overlaps(category, [source([card])])
    #expect(found.map(\.kind) == (isFound ? [.served(card)] : []))
  }

  @Test func `looks at the household only for what a household shares`() {
    #expect(overlaps(.food, [source([served(.food, 3)], household: true)]).map(\.isHousehold) == [true])
    #expect(overlaps(.training, [source([served(.training, 3)], household: true)]) == [])
  }

  @Test func `never tells of somebody else's restricted referral`() {
    let card = served(.food, 3, restricted: true)
    #expect(overlaps(.food, [source([card], household: true)]) == [])
    #expect(overlaps(.food, [source([card])]).map(\.kind) == [.served(card)])
  }

  @Test func `remembers that the same provider refused, for six months`() {
    let card = Sample.card(made: today.adding(days: -170), [(.issued, 0, [:]), (.refused, 0, full)])
    #expect(overlaps(.employment, [source([card])]).map(\.kind) == [.refused(card)])
    #expect(overlaps(.employment, [source([card])], at: 2) == [])
    let older = Sample.card(
      made: today.adding(days: -190), [(.issued, 0, [:]), (.refused, 0, full), (.told, 1, [:])])
    #expect(overlaps(.employment, [source([older])]) == [])
  }

  @Test func `asks what others gave, and what the plan gave`() {
    // Given a need that somebody else answered in part, one long ago, and an action that was done
    func given(_ number: UInt64, _ when: PartialDate?) -> CaseRecord {
      var answers: Answers = [
        FieldCode(.needDimension): .choice("S"), FieldCode(.needCategory): .choice("ALI"),
        FieldCode(.needElsewhere): .yesNo(true), FieldCode(.needElsewhereWho): .text("Croix-Rouge"),
        FieldCode(.needElsewhereAmount): .money(25_000),
      ]
      answers[FieldCode(.needElsewhereWhen)] = when.map { .date($0) }
      return SampleRecord.of(.need, number, [.need: answers])
    }
    let done = SampleRecord.action([
      FieldCode(.actionCategory): .choice("AGR"), FieldCode(.actionState): .choice(ActionState.done.rawValue),
      FieldCode(.actionText): .text("Kit"), FieldCode(.actionAmount): .money(400_000),
      FieldCode(.actionSpent): .money(380_000),
    ])
    let records = [
      given(1, .month(year: 2026, month: 12)), given(2, .year(2024)), given(3, nil), done,
      SampleRecord.need(.food, .social, 4),
    ]

    // Then what is recent, or has no date, is said
    let food = overlaps(.food, [source(records: records)])
    let elsewhere = Overlap.Kind.elsewhere(who: "Croix-Rouge", what: "", francs: 25_000)
    #expect(food.map(\.kind) == [elsewhere, elsewhere])
    #expect(food.map(\.day) == [today, nil])
    #expect(
      overlaps(.incomeActivity, [source(records: records)]).map(\.kind) == [
        .action(text: "Kit", francs: 380_000)
      ])
  }

  @Test func `reads what the intake says was given, and by others, without asking for a reason`() {
    // Given somebody who got food and clothes at the office ten days ago, and money elsewhere
    let intake: Answers = [
      FieldCode(.helpGiven): .choices(["NOU", "VET", "KIT", "TEL"]), FieldCode(.helpElsewhere): .yesNo(true),
      FieldCode(.helpElsewhereNote): .text("OIM, 50 000 à l'aéroport"),
    ]
    let elsewhere = Overlap.Kind.toldAtIntake("OIM, 50 000 à l'aéroport")
    func found(_ category: NeedCategory, _ daysAgo: Int, household: Bool = false) -> [Overlap] {
      overlaps(category, [source(household: household, intake: intake, daysAgo: daysAgo)])
    }
    #expect(found(.food, 10).map(\.kind) == [.atIntake([.food]), elsewhere])
    #expect(Set(found(.goods, 10).map(\.kind)) == [.atIntake([.clothes, .hygieneKit]), elsewhere])
    #expect(found(.training, 10).map(\.kind) == [elsewhere])
    #expect(found(.food, 10).map(\.day) == [today.adding(days: -10), today.adding(days: -10)])
    // Then it is as old as the rule of the need says, and of the household only what a household shares
    #expect(found(.food, 40) == [])
    #expect(found(.food, 10, household: true).count == 2 && found(.training, 10, household: true) == [])
    // And a case under way comes before it, which alone wants a reason
    let card = Sample.card(category: .food, [(.issued, 0, [:])])
    let both = overlaps(.food, [source([card], intake: intake)])
    #expect(both.map(\.wantsReason) == [true, false, false])
  }

  @Test func `finds nothing in a case that holds nothing`() {
    for category in NeedCategory.allCases {
      #expect(overlaps(category, [source(), source(household: true, 9)]) == [])
    }
  }
}

struct `The rules of overlap` {
  @Test func `of the program are read`() throws {
    #expect(try OverlapRules(yaml: OverlapRules.file) == OverlapRules.builtIn)
    #expect(OverlapRules.builtIn.version == 1 && OverlapRules.builtIn.refused == 6)
  }

  private static let text = """
    format: 1
    version: 2
    default: 3
    refused: 6
    needs:
      - {needs: [food], months: 1, household: yes}

    """

  @Test(arguments: [
    ("format: 1", "format: 3", InstrumentFault.unknownFormat(line: 1, found: "3", known: 1)),
    ("default: 3\n", "", .missingKey(line: 1, .file, key: "default")),
    (
      "months: 1", "months: often",
      .unexpected(line: 6, .file, expected: .wholeNumber(0...240), found: "often")
    ),
    ("[food]", "[food, food]", .duplicate(line: 6, .file, .category, code: "food")),
    ("[food]", "[bread]", .unknown(line: 6, .file, .category, code: "bread")),
    ("household: yes", "household: maybe", .unexpected(line: 6, .file, expected: .yesOrNo, found: "maybe")),
    (
      "household", "family",
      .unknownKey(line: 6, .file, key: "family", known: ["needs", "months", "household"])
    ),
  ])
  func `that are wrong are refused with their line`(what: String, instead: String, fault: InstrumentFault) {
    let text = Self.text.replacing(what, with: instead, maxReplacements: 1)
    #expect(text != Self.text)
    #expect(throws: fault) { try OverlapRules(yaml: Array(text.utf8)) }
  }
}

import Casework

/// What was done for Mamadou Ndiaye since his intake: an assessment in two sittings, two interviews with the RSS and
/// one that is sealed, needs, a plan and its actions.
enum SampleRecords {
  static let all = [
    assessment, firstRSS, sealedASQ, secondRSS, housing, training, oldPlan, plan, course, kit,
  ]

  static var file: CaseFile {
    var file = SampleCase.file()
    file.records = all
    return file
  }

  static let assessment = record(
    1, .assessment, daysAgo: 20,
    [
      .sittings: [
        FieldCode(.assessmentMoment): .choice(InterviewMoment.baseline.rawValue),
        FieldCode(.sittingDay): .date(.day(SampleOffice.today.adding(days: -20))),
        FieldCode(.sittingDay, 2): .date(.day(SampleOffice.today.adding(days: -13))),
      ],
      .economy: [FieldCode(.savings): .yesNo(false)],
      .reemigration: [FieldCode(.leaveNoSupport): .yesNo(true)],
    ])

  static let firstRSS = rss(2, daysAgo: 19, moment: .baseline, economy: "3")
  static let secondRSS = rss(3, daysAgo: 1, moment: .progress, economy: "1")

  static let sealedASQ = record(
    4, .interview, daysAgo: 2, [.interview: [:], .items: [:]], compartment: .psychosocial)

  static let housing = record(
    5, .need, daysAgo: 12,
    [
      .need: [
        FieldCode(.needDimension): .choice(NeedDimension.social.rawValue),
        FieldCode(.needCategory): .choice(NeedCategory.housing.rawValue),
        FieldCode(.needPriority): .choice(NeedPriority.urgent.rawValue),
        FieldCode(.needSince): .date(.month(year: 2026, month: 10)),
      ]
    ])

  /// On no list of the other samples: what a referral is made from.
  static let job = record(
    11, .need, daysAgo: 3,
    [
      .need: [
        FieldCode(.needDimension): .choice(NeedDimension.economic.rawValue),
        FieldCode(.needCategory): .choice(NeedCategory.employment.rawValue),
        FieldCode(.needPriority): .choice(NeedPriority.urgent.rawValue),
        FieldCode(.needText): .text("Cherche une place de menuisier près de Vélingara."),
      ]
    ])

  static let training = record(
    6, .need, daysAgo: 12,
    [
      .need: [
        FieldCode(.needDimension): .choice(NeedDimension.economic.rawValue),
        FieldCode(.needCategory): .choice(NeedCategory.training.rawValue),
        FieldCode(.needPriority): .choice(NeedPriority.medium.rawValue),
        FieldCode(.needClosing): .choice(NeedClosing.met.rawValue),
      ]
    ], status: .met)

  static let oldPlan = record(
    7, .plan, daysAgo: 11, [.plan: [FieldCode(.planEconomic): .text("Ouvrir un kiosque")]],
    status: .superseded)

  static let plan = record(
    8, .plan, daysAgo: 4,
    [
      .plan: [
        FieldCode(.planEconomic): .text("Reprendre la menuiserie avec son oncle à Vélingara"),
        FieldCode(.planSigned): .date(.day(SampleOffice.today.adding(days: -4))),
        FieldCode(.planSignedHow): .choice(ConsentHow.thumbprint.rawValue),
      ]
    ])

  static let course = action(9, "Formation en menuiserie", .done, amount: 150_000, spent: 150_000, dueIn: -2)
  static let kit = action(10, "Outils de menuisier", .underWay, amount: 400_000, spent: 0, dueIn: -1)
}

extension SampleRecords {
  private static func rss(_ number: UInt64, daysAgo: Int, moment: InterviewMoment, economy: String)
    -> CaseRecord
  {
    var items: Answers = [:]
    for item in InstrumentShelf.builtIn.current("RSS")?.items ?? [] where item.code.hasPrefix("eco") {
      let codes = item.scale.list.options
      items[item.field] = .choice(codes.contains(economy) ? economy : codes[0])
    }
    return record(
      number, .interview, daysAgo: daysAgo,
      [
        .interview: [
          FieldCode(.interviewInstrument): .text("RSS.1"),
          FieldCode(.interviewDay): .date(.day(SampleOffice.today.adding(days: -daysAgo))),
          FieldCode(.interviewMoment): .choice(moment.rawValue),
        ], .items: items,
      ], compartment: .casework)
  }

  private static func action(
    _ number: UInt64, _ what: String, _ state: ActionState, amount: Int, spent: Int, dueIn days: Int
  ) -> CaseRecord {
    let answers: Answers = [
      FieldCode(.actionDimension): .choice(NeedDimension.economic.rawValue),
      FieldCode(.actionCategory): .choice(NeedCategory.training.rawValue),
      FieldCode(.actionText): .text(what), FieldCode(.actionAmount): .money(amount),
      FieldCode(.actionCommitted): .money(amount), FieldCode(.actionSpent): .money(spent),
      FieldCode(.actionDue): .date(.day(SampleOffice.today.adding(days: days))),
      FieldCode(.actionState): .choice(state.rawValue),
    ]
    return record(
      number, .action, daysAgo: 4, [.action: answers], parent: plan.id,
      status: WorkForms.status(of: .action, answers: answers))
  }

  /// A section without answers is sealed in the record's compartment.
  private static func record(
    _ number: UInt64, _ kind: CaseRecordKind, daysAgo: Int, _ parts: [SectionCode: Answers],
    parent: RecordID? = nil, compartment: Compartment? = nil, status: CaseRecordStatus = .current
  ) -> CaseRecord {
    let id = RecordID(high: 6, low: number)
    let made = SampleOffice.at(10, daysAgo: daysAgo)
    var sections: [SectionCode: SectionRecord] = [:]
    for (code, answers) in parts {
      sections[code] = SectionRecord(
        id: RecordID(high: 7, low: number), owner: id, section: code, version: 1, answers: answers,
        sealed: answers.isEmpty ? Set([compartment].compactMap(\.self)) : [], changed: made,
        changedBy: "F. Sané")
    }
    return CaseRecord(
      id: id, caseID: SampleCase.header.id, kind: kind, parent: parent, compartment: compartment,
      status: status, version: 1, made: made, changed: made, changedBy: "F. Sané", sections: sections)
  }
}

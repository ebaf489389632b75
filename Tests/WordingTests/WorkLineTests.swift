import Casework
import Testing
import Wording

struct `Needs and actions in lists` {
  private static let day = CivilDay(number: 20_781)

  private func record(
    _ kind: CaseRecordKind, _ answers: Answers, status: CaseRecordStatus? = nil
  ) -> CaseRecord {
    let at = Instant(milliseconds: Int64(Self.day.number) * 86_400_000)
    let id = RecordID(high: 1, low: 1)
    let code: SectionCode = kind == .need ? .need : .action
    let section = SectionRecord(
      id: id, owner: id, section: code, version: 1, answers: answers, changed: at, changedBy: "A. Diallo")
    return CaseRecord(
      id: id, caseID: id, kind: kind, status: status ?? WorkForms.status(of: kind, answers: answers),
      version: 1, made: at, changed: at, changedBy: "A. Diallo", sections: [code: section])
  }

  private func need(_ more: Answers = [:]) -> CaseRecord {
    let answers: Answers = [
      FieldCode(.needDimension): .choice("S"), FieldCode(.needCategory): .choice("LOG"),
      FieldCode(.needPriority): .choice("U"), FieldCode(.needSince): .date(.month(year: 2026, month: 3)),
      FieldCode(.needText): .text("chez un oncle"), FieldCode(.needSensitiveText): .text("secret"),
    ]
    return record(.need, answers.merging(more) { $1 })
  }

  private func line(_ record: CaseRecord, _ words: Wording = french) -> String {
    record.kind == .need
      ? words.line(ofNeed: record, today: Self.day) : words.line(ofAction: record, today: Self.day)
  }

  @Test func `a need says its priority, its kind and since when`() {
    #expect(line(need()) == "urgente  Logement (sociale)  depuis 03/2026")
    #expect(line(need(), english) == "urgent   Housing (social)  since 03/2026")
    let aged = need([FieldCode(.needSince): .date(.age(2, on: Self.day))])
    #expect(line(aged) == "urgente  Logement (sociale)  depuis env. 2 ans")
  }

  @Test func `a need that has ended says how`() {
    #expect(line(need([FieldCode(.needClosing): .choice("SAT")])) == "satisfait  Logement (sociale)")
    #expect(line(need([FieldCode(.needClosing): .choice("REF")]), english) == "not wanted  Housing (social)")
  }

  @Test(arguments: bothLanguages)
  func `a sensitive need is not named`(words: Wording) {
    let sensitive = [
      need([FieldCode(.needSensitive): .yesNo(true)]), need([FieldCode(.needCategory): .choice("PRO")]),
      need([FieldCode(.needCategory): .choice("SPE")]),
    ]
    for line in sensitive.map({ line($0, words) }) {
      #expect(line.contains(words == french ? "Besoin sensible (sociale)" : "Sensitive need (social)"))
    }
    for line in (sensitive + [need()]).map({ line($0, words) }) { #expect(!line.contains("secret")) }
    let action = record(
      .action, [FieldCode(.actionCategory): .choice("SPE"), FieldCode(.actionText): .text("psychiatre")])
    #expect(!line(action, words).contains("psych"))
  }

  @Test(arguments: bothLanguages)
  func `no line is wider than its 74 columns`(words: Wording) {
    let dates: [PartialDate] = [
      .day(Self.day), .month(year: 2026, month: 3), .year(2024), .age(12, on: Self.day),
    ]
    for category in NeedCategory.allCases {
      for dimension in NeedDimension.allCases {
        for priority in NeedPriority.allCases {
          for date in dates {
            for closing in NeedClosing.allCases.map(Optional.some) + [nil] {
              var answers: Answers = [
                FieldCode(.needDimension): .choice(dimension.rawValue),
                FieldCode(.needCategory): .choice(category.rawValue),
                FieldCode(.needPriority): .choice(priority.rawValue), FieldCode(.needSince): .date(date),
              ]
              answers[FieldCode(.needClosing)] = closing.map { .choice($0.rawValue) }
              expectLine(line(record(.need, answers), words))
            }
          }
          let proposal = NeedProposal(
            rule: "r", dimension: dimension, category: category, level: .individual, priority: priority,
            because: [FieldCode(.shelterTonight), FieldCode(.flagHomeless)])
          expectLine(words.line(ofProposal: proposal))
        }
      }
    }
    for state in ActionState.allCases {
      for owner in ActionOwner.allCases {
        for text in ["", "payer", String(repeating: "é", count: 120)] {
          for due in [-400, 0, 9] {
            let action = record(
              .action,
              [
                FieldCode(.actionCategory): .choice("EMP"), FieldCode(.actionText): .text(text),
                FieldCode(.actionState): .choice(state.rawValue),
                FieldCode(.actionResponsible): .choice(owner.rawValue),
                FieldCode(.actionDue): .date(.day(Self.day.adding(days: due))),
              ])
            expectLine(line(action, words))
          }
        }
      }
    }
    expectLine(line(record(.need, [:]), words).trimmingPrefix { $0 == " " }.description)
    expectLine(line(record(.action, [:]), words))
  }

  private func expectLine(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(line.count <= 74, "\(line.count): \(line)", sourceLocation: sourceLocation)
    expectPlain(line, sourceLocation: sourceLocation)
  }

  @Test func `an action says how far it is, what, who and by when`() {
    var answers: Answers = [
      FieldCode(.actionCategory): .choice("AGR"), FieldCode(.actionText): .text("acheter\nune enclume"),
      FieldCode(.actionState): .choice("C"), FieldCode(.actionResponsible): .choice("B"),
      FieldCode(.actionDue): .date(.day(Self.day)),
    ]
    #expect(line(record(.action, answers)) == "en cours    Acheter une enclume  bureau  pour le 24/11/2026")
    answers[FieldCode(.actionDue)] = .date(.day(Self.day.adding(days: -1)))
    #expect(
      line(record(.action, answers)) == "en cours    Acheter une enclume  bureau  en retard (23/11/2026)")
    answers[FieldCode(.actionState)] = .choice("R")
    #expect(line(record(.action, answers)) == "réalisée    Acheter une enclume  bureau")
    #expect(line(record(.action, [FieldCode(.actionCategory): .choice("LOG")])) == "prévue      Logement")
  }

  @Test func `a proposal names the answer it comes from, unless somebody could read a secret off it`() {
    func line(_ because: [FieldCode], _ words: Wording = french) -> String {
      words.line(
        ofProposal: NeedProposal(
          rule: "debt", dimension: .economic, category: .debt, level: .individual, priority: .high,
          because: because))
    }
    let debt = FieldCode(.indebted)
    let plain = "haute    Appui à l'endettement (économique)"
    #expect(line([debt]) == plain + "  d'après Dette de voyage")
    #expect(line([debt, FieldCode(.vulnerableDebt)]) == plain + "  d'après Dette de voyage +1")
    #expect(line([debt, FieldCode(.debtPressure)]) == plain)
    #expect(line([FieldCode(.leaveDebt)]) == plain)
    #expect(line([FieldCode("RSS.1.eco5")]) == plain)
  }
}

struct `The stages of the work` {
  private static let day = CivilDay(number: 20_781)
  private static let blockers: [PlanBlocker] =
    [
      .notScreened, .noAssessment, .assessmentPartial([.economy, .community, .wellbeing, .factors]),
      .assessmentPartial([.factors]), .noNeed, .noPlan, .planLate(returned: day), .noAction, .notSigned,
      .reviewDue(day),
    ] + NeedDimension.allCases.map(PlanBlocker.noObjective)
    + [1, 2, 120].flatMap { count -> [PlanBlocker] in
      [
        .proposalsUndecided(count), .needsWithoutAction(count), .actionsWithoutResponsible(count),
        .actionsWithoutDue(count), .actionsOverdue(count), .actionsWaiting(count),
      ]
    }

  @Test(arguments: blockers)
  func `what blocks is a sentence of 74 columns`(blocker: PlanBlocker) {
    for words in bothLanguages {
      expectSentence(words.sentence(of: blocker), most: 1)
      #expect(words.sentence(of: blocker).count <= 74, "\(words.sentence(of: blocker))")
    }
    #expect(french.sentence(of: blocker) != english.sentence(of: blocker))
  }

  @Test func `each has a name of its own`() {
    for words in bothLanguages {
      let names = CaseStage.allCases.map { words.name(of: $0) }
      #expect(Set(names).count == names.count && names.allSatisfy { $0.count <= 24 })
      for name in names { expectPlain(name) }
    }
  }

  @Test func `counts are words`() {
    #expect(french.sentence(of: .needsWithoutAction(1)) == "1 besoin ouvert sans action dans le plan.")
    #expect(french.sentence(of: .actionsOverdue(2)) == "2 actions en retard.")
    #expect(english.sentence(of: .proposalsUndecided(1)) == "1 proposed need to keep or to set aside.")
  }
}

struct `The budget as a table` {
  private func budget(_ sums: [(donor: String?, planned: Int, spent: Int)]) -> PlanBudget {
    PlanBudget(
      actions: sums.enumerated().map { number, sum in
        var answers: Answers = [
          FieldCode(.actionDimension): .choice("E"), FieldCode(.actionAmount): .money(sum.planned),
          FieldCode(.actionSpent): .money(sum.spent),
        ]
        answers[FieldCode(.actionDonor)] = sum.donor.map { .text($0) }
        let id = RecordID(high: 1, low: UInt64(number))
        let at = Instant(milliseconds: 0)
        let section = SectionRecord(
          id: id, owner: id, section: .action, version: 1, answers: answers, changed: at, changedBy: "A")
        return CaseRecord(
          id: id, caseID: id, kind: .action, status: .current, version: 1, made: at, changed: at,
          changedBy: "A", sections: [.action: section])
      })
  }

  @Test func `stands in columns`() {
    let lines = french.budget(budget([("OIM", 1_250_000, 300_000), (nil, 50_000, 60_000)]))
    #expect(
      lines == [
        "FCFA                    Prévu         Engagé        Dépensé          Reste",
        "Total               1 300 000              0        360 000        940 000",
        "Économique          1 300 000              0        360 000        940 000",
        "OIM                 1 250 000              0        300 000        950 000",
        "Sans bailleur          50 000              0         60 000        -10 000",
      ])
  }

  @Test(arguments: bothLanguages)
  func `is 74 columns wide whatever stands in it`(words: Wording) {
    let lines = words.budget(
      budget([
        (String(repeating: "bailleur ", count: 6), .max, 1), ("OIM", 99_999_999_999, 0), (nil, 0, .max),
      ]))
    #expect(lines.allSatisfy { $0.count == 74 }, "\(lines)")
    for line in lines { expectPlain(line) }
    #expect(words.budget(budget([("OIM", 0, 0)])) == [])
  }
}

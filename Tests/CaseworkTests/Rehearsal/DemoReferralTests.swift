import Casework
import Testing

struct `The referrals of a fictional office` {
  private static let today = CivilDay(number: 20_779)
  private static let intakes = Array(DemoOffice(seed: 1, count: 1_500, today: today))
  private static let clock = ReferralClock(around: today)

  /// A referral as the office would have it on file.
  private struct Kept {
    let entry: ReferralEntry
    let made: CivilDay
    var steps: [(step: ReferralStep, day: CivilDay, answers: Answers)] = []
    let isClosed: Bool
  }

  private static let kept: [Kept] = intakes.flatMap { intake -> [Kept] in
    var kept: [RecordID: Kept] = [:]
    var order: [RecordID] = []
    for work in intake.work {
      switch work.referring {
      case .refer(let entry):
        var one = Kept(entry: entry, made: work.at.day, isClosed: intake.closedOn != nil)
        if let issue = entry.issue { one.steps.append((.issued, work.at.day, issue.answers)) }
        kept[entry.id] = one
        order.append(entry.id)
        if let previous = entry.previous {
          let day: Answer = .date(.day(work.at.day))
          kept[previous]?.steps.append((.superseded, work.at.day, [FieldCode(.stepDay): day]))
        }
      case .note(let step): kept[step.referral]?.steps.append((step.step, work.at.day, step.answers))
      case nil: break
      }
    }
    return order.compactMap { kept[$0] }
  }

  private static let cards: [ReferralCard] = kept.map { one in
    let entry = DirectoryEntries.starting[one.entry.offer]
    let events = one.steps.map { step in
      ReferralEvent(
        id: one.entry.id, referral: one.entry.id, step: step.step, day: step.day,
        entered: Instant(milliseconds: 0), by: one.entry.id, answers: step.answers)
    }
    return ReferralCard(
      id: one.entry.id, caseID: one.entry.need, number: ReferralNumber(office: "KLD", year: 26, counter: 1),
      need: one.entry.need, category: .employment, dimension: .economic, offer: one.entry.offer,
      provider: entry?.provider.id ?? one.entry.offer, isRestricted: false, urgency: one.entry.urgency,
      previous: one.entry.previous, agent: one.entry.id, made: one.made,
      standing: ReferralStanding(made: one.made, events: events))
  }

  @Test func `the same seed sends the same people to the same places`() {
    func acts(_ seed: UInt64) -> [PastIntake.Referring] {
      DemoOffice(seed: seed, count: 200, today: Self.today).flatMap(\.work).compactMap(\.referring)
    }
    #expect(acts(1) == acts(1))
    #expect(acts(1) != acts(2))
  }

  @Test func `every step can happen, on a day that follows the one before`() {
    for one in Self.kept {
      var (state, day, version) = (ReferralState.draft, one.made, 1)
      for step in one.steps {
        let next = state.after(step.step)
        #expect(next != nil, "\(state) \(step.step)")
        #expect(step.day >= day && step.day < Self.today)
        #expect(step.answers.day(.stepDay) == step.day)
        (state, day, version) = (next ?? state, step.day, version + 1)
      }
    }
  }

  @Test func `the versions are those the store counts`() {
    var versions: [RecordID: Int] = [:]
    for work in Self.intakes.flatMap(\.work) {
      switch work.referring {
      case .refer(let entry):
        versions[entry.id] = entry.issue == nil ? 1 : 2
        if let previous = entry.previous { versions[previous, default: 0] += 1 }
      case .note(let step):
        #expect(versions[step.referral] == step.version)
        versions[step.referral, default: 0] += 1
      case nil: break
      }
    }
    #expect(versions.count == Self.kept.count)
  }

  @Test func `every answer is to a question of its form, of its kind and its list`() {
    for one in Self.kept {
      for (code, answers) in one.entry.sections {
        let asked = ReferralForm.spec.sections.first { $0.code == code }?.fields ?? []
        for (field, answer) in answers {
          let spec = asked.first { $0.code == field }
          #expect(spec.map { Fitting.fits(answer, $0) } == true, "\(field) \(answer)")
        }
      }
      for step in one.steps where step.step != .superseded {
        let asked = ReferralStepForm.spec(for: step.step).sections.flatMap(\.fields)
        for (field, answer) in step.answers {
          let spec = asked.first { $0.code == field }
          #expect(spec.map { Fitting.fits(answer, $0) } == true, "\(step.step) \(field) \(answer)")
        }
        for field in asked where field.isRequired { #expect(step.answers[field.code] != nil) }
      }
    }
  }

  @Test func `everybody sent agreed to it, and to sharing at all`() {
    for one in Self.kept where one.entry.issue != nil {
      let consent = one.entry.sections[.disclosure] ?? [:]
      #expect(consent[FieldCode(.disclosureConsent)] == .yesNo(true))
      #expect(!ReferralForm.items(in: consent).isEmpty)
    }
    for intake in Self.intakes where intake.work.contains(where: { $0.referring != nil }) {
      #expect(intake.allAnswers[FieldCode(.consentShare)] == .yesNo(true))
    }
  }

  @Test func `a quarter is without an answer, and every ending is there`() {
    let figures = ReferralFigures(of: Self.cards, by: Self.clock, on: Self.today).whole
    #expect(figures.sent > 300)
    let silent = Double(figures.noAnswer) / Double(figures.sent)
    #expect((0.18...0.32).contains(silent), "\(silent)")
    let refused = Double(figures.refusals) / Double(figures.sent)
    #expect((0.10...0.22).contains(refused), "\(refused)")
    #expect(figures.refused.count >= 6)
    #expect(figures.waiting > 5 && figures.served > 50 && figures.needMet > 30)
    #expect(Self.cards.count { $0.previous != nil } > 20)
    let states = Set(Self.cards.map(\.state))
    let expected: Set<ReferralState> = [
      .draft, .issued, .accepted, .refused, .waiting, .appointed, .inService, .served, .told, .closed,
      .superseded,
    ]
    #expect(expected.isSubset(of: states), "\(expected.subtracting(states))")
    for step in ReferralStep.allCases where step != .noted && step != .reopened {
      #expect(Self.kept.contains { $0.steps.contains { $0.step == step } }, "\(step)")
    }
  }

  @Test func `a case that was closed leaves no referral open, and every other live one has a next date`() {
    for (one, card) in zip(Self.kept, Self.cards) {
      #expect((Self.clock.next(for: card, on: Self.today) != nil) == card.state.isLive)
      if one.isClosed { #expect(!card.state.isOut, "\(card.state)") }
    }
  }

  @Test func `nobody is sent to two places for one need at once`() {
    for (_, cards) in Dictionary(grouping: Self.cards, by: \.need) {
      #expect(cards.count { $0.state.isOut } <= 1)
      #expect(Set(cards.map(\.offer)).count == cards.count)
    }
  }
}

/// The starting set by offer.
private enum DirectoryEntries {
  static let starting = Dictionary(
    uniqueKeysWithValues: ProviderDirectory.starting.entries.map { ($0.id, $0) })
}

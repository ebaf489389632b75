import Casework
import Testing
import Wording

struct `Words for the clock of referrals` {
  private let today = CivilDay(number: 20_781)

  @Test(arguments: [
    ReferralTask.finishDraft, .remind(2), .call, .tryNext, .askDecision, .askForDay, .askAboutAppointment,
    .askAboutBeginning, .reachPerson, .askProgress, .checkWait, .checkHold, .tellPerson, .close,
    .confirmRecall,
  ])
  func `name every task in thirty columns`(task: ReferralTask) {
    for words in bothLanguages {
      expectPlain(words.name(of: task))
      #expect(words.name(of: task).count <= 30)
    }
  }

  @Test func `say what is due, and how late it is`() {
    let due = ReferralDue(day: today.adding(days: 7), task: .remind(1))
    #expect(french.due(due, today: today) == "faire la relance 1 : mar. 01/12/2026 (J+7)")
    #expect(
      french.due(due, today: today.adding(days: 9))
        == "faire la relance 1 : mar. 01/12/2026, en retard de 2 jours")
    #expect(english.due(due, today: today) == "send reminder 1: Tue 01/12/2026 (D+7)")
  }

  @Test(arguments: [
    (-6, "tard 6 j"), (0, "auj."), (1, "demain"), (2, "jeu. 26"), (6, "lun. 30"), (7, "01/12"),
  ])
  func `are short on a card`(ahead: Int, text: String) {
    let due = ReferralDue(day: today.adding(days: ahead), task: .call)
    #expect(french.brief(due, today: today) == text)
    #expect(english.brief(due, today: today).count <= 9)
  }

  @Test func `say when nobody answers, and when a counter is open`() throws {
    #expect(french.name(of: .noAnswer(days: 6) as ReferralLateness) == "sans réponse, délai passé de 6 jours")
    #expect(french.name(of: .late(days: 1) as ReferralLateness) == "en retard de 1 jour")
    let hours = try #require(OpeningHours(parsing: "lun 08:00-13:00"))
    let tuesday = CallWindow(of: hours, on: today) { _ in false }
    #expect(french.name(of: tuesday) == "fermé jusqu'à lun. 30/11 08:00")
    let monday = CallWindow(of: hours, on: today.adding(days: 6)) { _ in false }
    #expect(french.name(of: monday) == "ouvert 08:00-13:00")
    #expect(french.name(of: CallWindow.unknown) == "heures inconnues")
    for words in bothLanguages { for window in [tuesday, monday] { expectPlain(words.name(of: window)) } }
  }
}

struct `Words for the choice of a provider` {
  private let day = CivilDay(number: 20_781)

  private var reasons: [CandidateReason] {
    OfferDistance.allCases.map { .distance($0) } + CandidateReason.Doubt.allCases.map { .doubt($0) } + [
      .openPlaces(12), .full, .answers(Share(97, of: 100), days: 120), .answers(Share(1, of: 9), days: nil),
      .fewReferrals(4), .verification(.never), .verification(.old(months: 118)),
      .agreement(.near(day, days: 59)), .agreement(.expired(day)), .cost(0), .cost(125_000),
      .condition(String(repeating: "Nationalité sénégalaise ", count: 9)),
    ]
  }

  private var obstacles: [CandidateObstacle] {
    [
      .providerInactive, .offerInactive,
      .paused(OfferPause(until: day, reason: String(repeating: "travaux ", count: 20))),
      .tooYoung(least: 18), .tooOld(most: 35), .onlyFor(.man), .onlyFor(.woman), .notReturnee,
      .notFrom([.france, .spain, .libya, .mauritania, .burkinaFaso, .ivoryCoast]),
      .papersMissing(DocumentKind.allCases), .area,
      .tried(ReferralNumber(office: "KLD", year: 26, counter: 388)),
    ]
  }

  @Test func `are plain, and short enough for a line`() {
    for words in bothLanguages {
      for reason in reasons {
        expectPlain(words.reason(reason))
        #expect(words.reason(reason).count <= 40, "\(words.reason(reason))")
      }
      for obstacle in obstacles {
        expectPlain(words.obstacle(obstacle))
        #expect(words.obstacle(obstacle).count <= 60, "\(words.obstacle(obstacle))")
      }
    }
  }

  @Test func `say what was found`() {
    #expect(french.reason(.answers(Share(3, of: 4), days: 6)) == "répond à 75 %, en 6 jours")
    #expect(french.obstacle(CandidateObstacle.tooOld(most: 35)) == "jusqu'à 35 ans")
    #expect(english.obstacle(CandidateObstacle.onlyFor(.woman)) == "for women only")
  }
}

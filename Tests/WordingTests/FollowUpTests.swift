import Casework
import Testing
import Wording

struct `Words for follow-ups` {
  private let today = CivilDay(number: 20_781)

  private func planned(_ due: CivilDay, origin: FollowUp.Origin = .byHand, instrument: String? = nil)
    -> FollowUp
  {
    FollowUp(
      id: RecordID(high: 1, low: 1), caseID: RecordID(high: 2, low: 2), kind: .contact,
      instrument: instrument,
      due: due, channel: .phone, origin: origin)
  }

  @Test(arguments: ContactLadder.Step.allCases)
  func `advise in a sentence, or nothing`(step: ContactLadder.Step) {
    for words in bothLanguages {
      let advice = words.advice(step)
      #expect((advice == nil) == (step == .nothing))
      if let advice {
        expectSentence(advice, most: 1)
        #expect(advice.count <= 78)
      }
    }
  }

  @Test func `give the next date and how far it is`() {
    #expect(french.next(.planned(planned(today.adding(days: 7))), today: today) == "mar. 01/12/2026 (J+7)")
    let late = planned(today.adding(days: -8))
    #expect(french.next(.planned(late), today: today) == "lun. 16/11/2026, en retard de 8 jours")
    #expect(english.next(.planned(late), today: today) == "Mon 16/11/2026, 8 days late")
  }

  @Test(arguments: [
    NextDate.Reason.closed, .urgentHelpOnly, .leftAgain(CivilDay(number: 20_000)),
    .deceased(CivilDay(number: 20_000)), .unreachable(CivilDay(number: 20_000)), .noRule,
    .notForThisReader,
  ])
  func `say why there is no next date`(reason: NextDate.Reason) {
    for words in bothLanguages {
      let text = words.next(.none(reason), today: today)
      expectPlain(text)
      #expect(text.count <= 40, "\(text)")
    }
  }

  @Test func `name a step of a rule as short as a list needs it`() {
    func mark(_ rule: String, _ step: Int) -> FollowUp.Origin {
      .rule(RuleMark(rule: rule, version: 1, subject: nil, step: step, asked: today))
    }
    let rules = FollowUpRules.builtIn
    #expect(french.shortTitle(of: planned(today, origin: mark("plan", 3)), by: rules) == "M+3")
    #expect(
      french.shortTitle(of: planned(today, origin: mark("rss", 6), instrument: "RSS"), by: rules) == "RSS M+6"
    )
    #expect(french.shortTitle(of: planned(today, origin: mark("silence", 60)), by: rules) == "J+60")
    #expect(
      french.shortTitle(of: planned(today, origin: mark("intake", 0)), by: rules) == "prise de nouvelles")
    #expect(english.shortTitle(of: planned(today), by: rules) == "how the person is")
  }

  @Test func `name what is proposed as what is planned`() {
    let facts = FollowUpFacts(caseID: RecordID(high: 2, low: 2), opened: today)
    let proposals = FollowUpSchedule().proposals(for: facts, existing: [], on: today)
    let titles = proposals.map { french.shortTitle(of: $0, by: .builtIn) }
    #expect(titles == ["prise de nouvelles", "RSS J+14", "RSS M+3", "RSS M+6", "RSS M+12"])
  }

  @Test func `write hours as clocks do`() throws {
    #expect(french.time(try #require(DayTime(hour: 9, minute: 5))) == "09:05")
  }

  @Test func `count the days of a silence`() throws {
    let facts = FollowUpFacts(caseID: RecordID(high: 2, low: 2), opened: today)
    let silence = try #require(CaseSilence(of: facts, followUps: [], on: today.adding(days: 94)))
    #expect(french.silence(silence) == "sans contact depuis 94 jours")
    #expect(english.silence(silence) == "no contact for 94 days")
  }
}

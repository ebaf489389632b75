import Casework
import Testing

private typealias Sample = SampleDisclosure

struct `A referral is issued` {
  private let entry = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)

  private func obstacles(
    _ changes: Answers = [:], without missing: [CoreField] = [], file: CaseFile = Sample.file(),
    need: CaseRecord = Sample.need, entry: DirectoryEntry? = nil, candidate: ProviderCandidate? = nil
  ) -> [IssueObstacle] {
    var answers = Sample.answers.merging(changes) { _, new in new }
    for field in missing { answers[FieldCode(field)] = nil }
    return IssueCheck(
      of: file, need: need, answers: answers, to: entry ?? self.entry, candidate: candidate, on: Sample.today
    ).obstacles
  }

  private func obstacles(
    _ changes: [CoreField: Answer], without missing: [CoreField] = [], file: CaseFile = Sample.file()
  ) -> [IssueObstacle] {
    obstacles(
      Dictionary(uniqueKeysWithValues: changes.map { (FieldCode($0), $1) }), without: missing, file: file)
  }

  @Test func `when everything is there`() { #expect(obstacles() == []) }

  @Test(arguments: [
    (CoreField.disclosureConsent, IssueObstacle.consentMissing), (.disclosureBy, .giverMissing),
    (.disclosureHow, .mannerMissing), (.disclosureItems, .nothingToTell), (.disclosureUntil, .untilMissing),
    (.referralUrgency, .urgencyMissing), (.referralReason, .reasonMissing),
  ])
  func `not while something is missing`(field: CoreField, obstacle: IssueObstacle) {
    #expect(obstacles(without: [field]) == [obstacle])
  }

  @Test func `not when a minor agrees alone, nor on a spoken word without a witness`() {
    let minor = Sample.file(changing: [FieldCode(.birth): .date(.day(Sample.today.adding(months: -17 * 12)))])
    #expect(obstacles(file: minor) == [.guardianMissing])
    #expect(obstacles([.disclosureBy: .choice("T")], file: minor) == [])
    let spoken: [CoreField: Answer] = [.disclosureHow: .choice("O")]
    #expect(obstacles(spoken) == [.witnessMissing])
    #expect(obstacles(spoken.merging([.disclosureWitness: .text("A. Sow")]) { $1 }) == [])
  }

  @Test func `not after a no, but for an exception that says why`() {
    var said: [CoreField: Answer] = [.disclosureConsent: .yesNo(false)]
    let unsigned: [CoreField] = [.disclosureBy, .disclosureHow]
    #expect(obstacles(said, without: unsigned) == [.consentRefused])
    said[.disclosureException] = .choice(ConsentException.life.rawValue)
    #expect(obstacles(said, without: unsigned) == [.exceptionReasonMissing])
    said[.disclosureExceptionReason] = .text("En danger de mort.")
    #expect(obstacles(said, without: unsigned) == [])
    // An exception outweighs what was refused when the case was opened.
    let refused = Sample.file(changing: [FieldCode(.consentShare): .yesNo(false)], status: .urgentHelpOnly)
    #expect(obstacles(said, without: unsigned, file: refused) == [])
  }

  @Test func `not against what was refused when the case was opened`() {
    let refused = Sample.file(changing: [FieldCode(.consentShare): .yesNo(false)])
    #expect(obstacles(file: refused) == [.sharingRefused])
    #expect(obstacles(file: Sample.file(status: .urgentHelpOnly)) == [.urgentHelpOnly])
  }

  @Test func `not for a case or a need that is over, whatever the exception`() {
    let closed = SampleRecord.need(.employment, .economic, closing: .met)
    #expect(obstacles(need: closed) == [.needClosed])
    var said: [CoreField: Answer] = [.disclosureConsent: .yesNo(false), .disclosureException: .choice("V")]
    said[.disclosureExceptionReason] = .text("Vie.")
    #expect(obstacles(said, file: Sample.file(status: .closed)) == [.caseClosed])
  }

  @Test func `not under a consent that has ended`() {
    let yesterday = Sample.today.adding(days: -1)
    #expect(obstacles([.disclosureUntil: .date(.day(yesterday))]) == [.untilPast(yesterday)])
    #expect(obstacles([.disclosureUntil: .date(.day(Sample.today))]) == [])
  }

  @Test func `not to who is out of use, and to who does not fit only with a typed reason`() {
    let despite: Answers = [FieldCode(.referralUnfit): .text("Seul dans la région.")]
    var inactive = entry
    inactive.offer.isActive = false
    #expect(obstacles(despite, entry: inactive) == [.unusable(.offerInactive)])
    var paused = entry
    let pause = OfferPause(until: Sample.today.adding(days: 3))
    paused.offer.pause = pause
    #expect(obstacles(entry: paused) == [.unusable(.paused(pause))])
    #expect(obstacles(despite, entry: paused) == [])
    let unfit = ProviderCandidate(entry: entry, score: 1, reasons: [], obstacles: [.area])
    #expect(obstacles(candidate: unfit) == [.unfit])
    #expect(obstacles(despite, candidate: unfit) == [])
  }

  /// Whatever is typed and whatever is on file.
  @Test func `never without consent to it or a recorded exception`() {
    var dice = SplitMix64(seed: 4)
    func pick<Item>(_ items: [Item]) -> Item { items[Int(dice.next() % UInt64(items.count))] }
    let consents: [Answer?] = [nil, .yesNo(true), .yesNo(false), .noAnswer(.notAsked)]
    var issued = 0
    for _ in 0..<20_000 {
      var answers = Sample.answers
      answers[FieldCode(.disclosureConsent)] = pick(consents)
      answers[FieldCode(.disclosureException)] = pick([nil, .choice("V"), .choice("E"), .choice("?")])
      answers[FieldCode(.disclosureExceptionReason)] = pick([nil, .text("  "), .text("Vie.")])
      answers[FieldCode(.disclosureBy)] = pick([nil, .choice("P"), .choice("T")])
      answers[FieldCode(.disclosureHow)] = pick([nil, .choice("S"), .choice("O")])
      answers[FieldCode(.disclosureWitness)] = pick([nil, .text("A. Sow")])
      let file = Sample.file(
        changing: [FieldCode(.consentShare): pick([.yesNo(true), .yesNo(false)])],
        status: pick([.open, .urgentHelpOnly]))
      let check = IssueCheck(of: file, need: Sample.need, answers: answers, to: entry, on: Sample.today)
      guard check.canIssue else { continue }
      issued += 1
      let isAgreed = answers[FieldCode(.disclosureConsent)] == .yesNo(true)
      let isExcepted =
        answers[FieldCode(.disclosureConsent)] == .yesNo(false)
        && answers.option(.disclosureException, ConsentException.self) != nil
        && answers.said(.disclosureExceptionReason) != nil
      #expect(isAgreed || isExcepted)
      if isAgreed {
        #expect(file.answers[FieldCode(.consentShare)] == .yesNo(true) && file.header.status == .open)
      }
    }
    #expect(issued > 500)
  }
}

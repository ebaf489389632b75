import CaseStore
import Casework
import Testing

/// Made-up referrals of one case: a need, forms with something in every compartment, and what happens to them.
struct SampleReferral {
  let office: EmptyOffice
  let caseID: RecordID
  let need: RecordID

  static let offer = ProviderDirectory.starting.entries[0]
  static let otherOffer = ProviderDirectory.starting.entries[1]

  /// Writes the need that all of them answer.
  init(office: EmptyOffice, caseID: RecordID, category: NeedCategory = .training) throws {
    self.office = office
    self.caseID = caseID
    need = office.clock.world.newID()
    try office.store.record([Self.need(need, category)], in: caseID, by: office.head)
  }

  static func need(_ id: RecordID, _ category: NeedCategory = .training) -> CaseRecordEntry {
    CaseRecordEntry(
      id: id, kind: .need,
      sections: [
        .need: [
          FieldCode(.needDimension): .choice(NeedDimension.economic.rawValue),
          FieldCode(.needCategory): .choice(category.rawValue),
          FieldCode(.needPriority): .choice(NeedPriority.high.rawValue),
          FieldCode(.needText): .text("apprendre un métier"),
        ]
      ])
  }

  var today: CivilDay { office.clock.now.day }

  /// One more open need of the case.
  func anotherNeed() throws -> RecordID {
    let id = office.clock.world.newID()
    try office.store.record([Self.need(id)], in: caseID, by: office.head)
    return id
  }

  /// Takes back the last thing that happened.
  func undo(_ card: ReferralCard) throws -> ReferralCard {
    let last = try #require(try whole(card).last)
    return try office.store.takeBack(event: last.id, of: card.id, version: card.version, by: office.head)
  }

  func needStatus() throws -> CaseRecordStatus? {
    try office.store.caseFile(caseID, by: office.head).records.first { $0.id == need }?.status
  }

  func refused(
    _ problem: ReferralProblem, sourceLocation: SourceLocation = #_sourceLocation, _ work: () throws -> Void
  ) {
    #expect(throws: StoreProblem.referral(problem), sourceLocation: sourceLocation) { try work() }
  }

  var purpose: Answers {
    [
      FieldCode(.referralUrgency): .choice(ReferralUrgency.normal.rawValue),
      FieldCode(.referralReason): .text("veut souder"),
    ]
  }

  var disclosure: Answers {
    [
      FieldCode(.disclosureConsent): .yesNo(true),
      FieldCode(.disclosureItems): .choices([DisclosureItem.name.rawValue, DisclosureItem.reason.rawValue]),
      FieldCode(.disclosureUntil): .date(.day(today.adding(days: 90))),
      FieldCode(.disclosureBy): .choice(ConsentGiver.allCases[0].rawValue),
      FieldCode(.disclosureHow): .choice(ConsentHow.signature.rawValue),
    ]
  }

  static let text = "Fiche \(ReferralEntry.Issue.placeholder) du bureau\nNDIAYE Moussa : veut souder\n"

  func issue(on day: CivilDay? = nil, text: String = text) -> ReferralEntry.Issue {
    ReferralEntry.Issue(text: text, answers: [FieldCode(.stepDay): .date(.day(day ?? today))])
  }

  /// A new one, issued today unless `issue` says otherwise.
  func entry(isIssued: Bool = true) -> ReferralEntry {
    ReferralEntry(
      id: office.clock.world.newID(), need: need, offer: Self.offer.id, urgency: .normal,
      sections: [.referral: purpose, .disclosure: disclosure], issue: isIssued ? issue() : nil)
  }

  @discardableResult
  func refer(_ entry: ReferralEntry? = nil, by somebody: SignedIn? = nil) throws -> ReferralCard {
    try office.store.refer(entry ?? self.entry(), in: caseID, by: somebody ?? office.head)
  }

  func step(
    _ step: ReferralStep,
    of card: ReferralCard,
    on day: CivilDay? = nil,
    _ answers: [CoreField: Answer] = [:]
  ) -> ReferralStepEntry {
    var all: Answers = [FieldCode(.stepDay): .date(.day(day ?? today))]
    for (field, answer) in Self.usual(step, today).merging(answers, uniquingKeysWith: { $1 }) {
      all[FieldCode(field)] = answer
    }
    return ReferralStepEntry(
      id: office.clock.world.newID(), referral: card.id, version: card.version, step: step, answers: all)
  }

  @discardableResult
  func note(
    _ step: ReferralStep,
    of card: ReferralCard,
    on day: CivilDay? = nil,
    _ answers: [CoreField: Answer] = [:],
    by somebody: SignedIn? = nil
  ) throws -> ReferralCard {
    try office.store.note(self.step(step, of: card, on: day, answers), by: somebody ?? office.head)
  }

  func whole(_ card: ReferralCard) throws -> Referral {
    try office.store.referral(card.id, by: office.head)
  }

  /// What each step must be told, and no more.
  static func usual(_ step: ReferralStep, _ today: CivilDay) -> [CoreField: Answer] {
    switch step {
    case .refused: [.stepRefusal: .choice(RefusalReason.full.rawValue)]
    case .appointed: [.stepUntil: .date(.day(today.adding(days: 7)))]
    case .held: [.stepHold: .choice(HoldReason.allCases[0].rawValue)]
    case .served: [.stepExtent: .choice(ServedExtent.allCases[0].rawValue)]
    case .gaveUp: [.stepGivingUp: .choice(GivingUpReason.allCases[0].rawValue)]
    case .closed: [.stepOutcome: .choice(ReferralOutcome.met.rawValue)]
    case .recalled: [.stepRecall: .choice(RecallReason.consentWithdrawn.rawValue)]
    case .reopened: [.stepReopening: .text("encore")]
    case .chased: [.stepChase: .choice(ChaseResult.allCases[0].rawValue)]
    case .noted: [.stepNote: .text("remarque")]
    default: [:]
    }
  }
}

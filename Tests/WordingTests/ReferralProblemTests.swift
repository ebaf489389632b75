import Casework
import Testing
import Wording

struct `Sentences for what a referral refuses` {
  @Test(arguments: problems)
  func `say what happened and what to do`(problem: StoreProblem) {
    for words in bothLanguages {
      let sentence = words.sentence(for: problem)
      expectSentence(sentence)
      #expect(sentence.count <= 160, "\(sentence.count): \(sentence)")
    }
    #expect(french.sentence(for: problem) != english.sentence(for: problem))
  }

  @Test func `of one that is told in confidence say nothing of what it is for, or to whom it goes`() {
    let sentence = french.sentence(for: StoreProblem.referralChanged(changed(.accepted)))
    #expect(sentence.hasPrefix("R-12388-") && sentence.contains("Aïssatou Diallo"))
    #expect(!sentence.contains(french.name(of: NeedCategory.specialisedCare)))
  }
}

private let record = RecordID(high: 1, low: 2)
private let day = CivilDay(number: 20_785)
private let referral = ReferralNumber(office: "KLD", year: 26, counter: 12_388)

private let problems: [StoreProblem] =
  [.noReferral, .referralChanged(changed(.waitlisted)), .referralChanged(changed(nil))]
  + facts.map { .referral($0) }

private let facts: [ReferralProblem] =
  [
    .needNotOpen, .unknownOffer, .alreadyIssued(referral), .cannotIssue([.unusable(.offerInactive)]),
    .cannotIssue([.sharingRefused, .untilMissing]),
    .cannotIssue([.consentRefused]), .emptyPaper,
    .missing(FieldCode(.disclosureExceptionReason)), .wrong(FieldCode(.referralSensitiveReason)),
    .dayInFuture(day), .dayBeforeIssue(day, issued: day), .notTheLast, .paperIsOut(day),
    .successorStands(referral), .notRecalled(Array(repeating: referral, count: 9)),
  ] + ReferralStep.allCases.map { .illegal($0, from: .recallConfirmed) }

private func changed(_ last: ReferralStep?) -> ReferralConflict {
  ReferralConflict(
    card: ReferralCard(
      id: record, caseID: record, number: referral, need: record, category: .specialisedCare,
      dimension: .psychosocial, offer: record, provider: record, isRestricted: true, urgency: .normal,
      agent: record, made: day, standing: ReferralStanding(made: day)),
    last: last, by: "Aïssatou Diallo")
}

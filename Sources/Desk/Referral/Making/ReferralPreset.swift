import Casework
import Wording

/// What a new referral begins with, so that in the usual case only the consent is left to be asked for.
enum ReferralPreset {
  /// Days a consent holds when nobody says otherwise [P].
  static let consentDays = 90

  static func answers(
    _ file: CaseFile, need: CaseRecord, to entry: DirectoryEntry, in context: DeskContext
  ) -> Answers {
    let category = need.answers.option(.needCategory, NeedCategory.self) ?? .other
    let isSensitive = category.isSensitive || need.answers[FieldCode(.needSensitive)] == .yesNo(true)
    let urgency: ReferralUrgency =
      need.answers.option(.needPriority, NeedPriority.self) == .urgent ? .urgent : .normal
    let name = context.wording.name(of: category)
    let told = need.answers.said(.needSensitiveText) ?? need.answers.said(.needText) ?? name
    var answers: Answers = [
      FieldCode(.referralUrgency): .choice(urgency.rawValue),
      FieldCode(.referralSensitive): .yesNo(isSensitive),
      FieldCode(isSensitive ? .referralSensitiveReason : .referralReason): .text(told),
      FieldCode(.referralChannel): .choice(channel(of: entry.offer).rawValue),
      FieldCode(.disclosureUntil): .date(.day(context.today.adding(days: consentDays))),
    ]
    let given = [CoreField.needElsewhereWhat, .needElsewhereWho].compactMap { need.answers.said($0) }
    if !given.isEmpty { answers[FieldCode(.referralGiven)] = .text(given.joined(separator: ", ")) }
    let facts = DisclosureFacts(of: file, for: category, answers: answers, on: context.today)
    answers[FieldCode(.disclosureItems)] = .choices(facts.usual.map(\.rawValue))
    answers[FieldCode(.disclosureBy)] = .choice((facts.isMinor ? ConsentGiver.guardian : .person).rawValue)
    return answers
  }

  private static func channel(of offer: ServiceOffer) -> StepChannel {
    switch offer.channel {
    case .phone: .phone
    case .email: .email
    case .slip, .letter, .counter, nil: .slip
    }
  }
}

/// Whether a referral may leave the office: nothing does without consent to it, or a recorded exception (domain.md 6.1,
/// principles 4, 5 and 13).
package struct IssueCheck: Hashable, Sendable {
  /// In the order they are best mended; empty when it can be issued.
  package let obstacles: [IssueObstacle]

  package var canIssue: Bool { obstacles.isEmpty }

  /// - Parameter answers: of `ReferralForm`.
  /// - Parameter candidate: the offer as it was judged for the person; nil where nobody judged it, then only its use is.
  package init(
    of file: CaseFile, need: CaseRecord, answers: Answers, to entry: DirectoryEntry,
    candidate: ProviderCandidate? = nil, on today: CivilDay
  ) {
    obstacles =
      Self.grounds(file, need, answers) + Self.provider(entry, candidate, answers, today)
      + Self.content(file, need, answers, today) + Self.right(file, answers, today)
  }

  /// An exception outweighs what the person refused, but not that the case is over.
  private static func grounds(_ file: CaseFile, _ need: CaseRecord, _ answers: Answers) -> [IssueObstacle] {
    var obstacles: [IssueObstacle] = []
    switch file.header.status {
    case .closed: obstacles.append(.caseClosed)
    case .urgentHelpOnly where exception(answers) == nil: obstacles.append(.urgentHelpOnly)
    case .urgentHelpOnly, .open: break
    }
    if need.status != .current { obstacles.append(.needClosed) }
    return obstacles
  }

  private static func provider(
    _ entry: DirectoryEntry, _ candidate: ProviderCandidate?, _ answers: Answers, _ today: CivilDay
  ) -> [IssueObstacle] {
    let hindrance = entry.hindrance(on: today)
    if let hindrance, hindrance == .providerInactive || hindrance == .offerInactive {
      return [.unusable(hindrance)]
    }
    if answers.said(.referralUnfit) != nil { return [] }
    if let hindrance { return [.unusable(hindrance)] }
    return candidate.map { $0.isProposed ? [] : [.unfit] } ?? []
  }

  private static func content(
    _ file: CaseFile, _ need: CaseRecord, _ answers: Answers, _ today: CivilDay
  ) -> [IssueObstacle] {
    var obstacles: [IssueObstacle] = []
    if answers.option(.referralUrgency, ReferralUrgency.self) == nil { obstacles.append(.urgencyMissing) }
    if DisclosureFacts.reason(answers) == nil { obstacles.append(.reasonMissing) }
    let category = need.answers.option(.needCategory, NeedCategory.self) ?? .other
    let facts = DisclosureFacts(of: file, for: category, answers: answers, on: today)
    if ReferralForm.items(in: answers).isDisjoint(with: facts.offered) { obstacles.append(.nothingToTell) }
    switch answers.day(.disclosureUntil) {
    case nil: obstacles.append(.untilMissing)
    case let day? where day < today: obstacles.append(.untilPast(day))
    default: break
    }
    return obstacles
  }

  private static func right(_ file: CaseFile, _ answers: Answers, _ today: CivilDay) -> [IssueObstacle] {
    switch answers[FieldCode(.disclosureConsent)] {
    case .yesNo(true): return consent(file.answers, answers, today)
    case .yesNo(false):
      guard exception(answers) != nil else { return [.consentRefused] }
      return answers.said(.disclosureExceptionReason) == nil ? [.exceptionReasonMissing] : []
    default: return [.consentMissing]
    }
  }

  private static func consent(_ known: Answers, _ answers: Answers, _ today: CivilDay) -> [IssueObstacle] {
    var obstacles: [IssueObstacle] = []
    if known[FieldCode(.consentShare)] == .yesNo(false) { obstacles.append(.sharingRefused) }
    switch answers.option(.disclosureBy, ConsentGiver.self) {
    case nil: obstacles.append(.giverMissing)
    case .person where Condition.isYounger(FieldCode(.birth), age: 18).holds(on: today, { known[$0] }):
      obstacles.append(.guardianMissing)
    case .person, .guardian: break
    }
    switch answers.option(.disclosureHow, ConsentHow.self) {
    case nil: obstacles.append(.mannerMissing)
    case .oralWithWitness where answers[FieldCode(.disclosureWitness)] == nil:
      obstacles.append(.witnessMissing)
    default: break
    }
    return obstacles
  }

  /// Only where consent was asked for and refused.
  private static func exception(_ answers: Answers) -> ConsentException? {
    guard answers[FieldCode(.disclosureConsent)] == .yesNo(false) else { return nil }
    return answers.option(.disclosureException, ConsentException.self)
  }
}

/// What the follow-up of a case depends on, beside what is already planned.
package struct FollowUpFacts: Hashable, Sendable {
  package let caseID: RecordID
  package var status: CaseStatus
  package var opened: CivilDay
  /// Nil while nobody judged it.
  package var level: VulnerabilityLevel?
  package var returned: CivilDay?
  /// The plan in force and the day it was signed, or made when it is not signed.
  package var plan: Deadline?
  /// Open actions with a due day.
  package var actions: [Deadline]
  package var interviews: [Interview]
  /// In any order.
  package var attempts: [ContactAttempt]
  /// The day the person was marked as unreachable; a contact since then undoes it.
  package var unreachable: CivilDay?
  /// The last contact that none of the lists tells of.
  package var otherContact: CivilDay?
  /// Whether what rules look at is kept from this reader: then nothing is proposed, rather than something wrong.
  package var isPartial = false

  package init(
    caseID: RecordID,
    status: CaseStatus = .open,
    opened: CivilDay,
    level: VulnerabilityLevel? = nil,
    returned: CivilDay? = nil,
    plan: Deadline? = nil,
    actions: [Deadline] = [],
    interviews: [Interview] = [],
    attempts: [ContactAttempt] = [],
    unreachable: CivilDay? = nil,
    otherContact: CivilDay? = nil
  ) {
    self.caseID = caseID
    self.status = status
    self.opened = opened
    self.level = level
    self.returned = returned
    self.plan = plan
    self.actions = actions
    self.interviews = interviews
    self.attempts = attempts
    self.unreachable = unreachable
    self.otherContact = otherContact
  }

  /// A record and its day.
  package struct Deadline: Hashable, Sendable {
    package let id: RecordID
    package let day: CivilDay

    package init(id: RecordID, day: CivilDay) {
      self.id = id
      self.day = day
    }
  }

  /// An interview that was held.
  package struct Interview: Hashable, Sendable {
    /// The code without version: "RSS".
    package let instrument: String
    package let day: CivilDay

    package init(instrument: String, day: CivilDay) {
      self.instrument = instrument
      self.day = day
    }
  }
}

extension FollowUpFacts {
  /// The last day the person was spoken to or met; the day the case was opened when never since.
  package func lastContact(with followUps: [FollowUp]) -> CivilDay {
    // Asked of every open case when an office signs in: no lists are made.
    var last = max(opened, otherContact ?? opened)
    for interview in interviews { last = max(last, interview.day) }
    for attempt in attempts where attempt.result.isContact { last = max(last, attempt.day) }
    for followUp in followUps where followUp.kind != .referral {
      if let day = followUp.contact { last = max(last, day) }
    }
    return last
  }

  /// Whether the follow-up was cancelled by the news that the person had left again or died, and somebody has met them since:
  /// then it is asked for as before.
  func isBack(from followUp: FollowUp) -> Bool {
    guard followUp.status == .cancelled, let day = followUp.ended,
      attempts.contains(where: { $0.result.endsReminders && $0.day == day })
    else { return false }
    return ContactAttempt.inOrder(attempts).last { $0.result.isContact || $0.result.endsReminders }?
      .result.isContact ?? false
  }

  /// The last time the person did not come, without a word, where nobody has met them since.
  package func absence(in followUps: [FollowUp]) -> FollowUp? {
    let missed = followUps.filter { $0.status == .absent && $0.kind != .referral }
      .max { ($0.ended ?? $0.due, $0.id) < ($1.ended ?? $1.due, $1.id) }
    return missed.flatMap { lastContact(with: followUps) < ($0.ended ?? $0.due) ? $0 : nil }
  }

  /// Why nobody is to be reminded of this case; nil when somebody is.
  package func silence(with followUps: [FollowUp]) -> NextDate.Reason? {
    switch status {
    case .closed: return .closed
    case .urgentHelpOnly: return .urgentHelpOnly
    case .open: break
    }
    guard unreachable != nil || attempts.contains(where: \.result.endsReminders) else { return nil }
    let spoken = lastContact(with: followUps)
    // A day may hold both; what was written last stands.
    let news = ContactAttempt.inOrder(attempts).last {
      $0.result.isContact || $0.result == .leftAgain || $0.result == .deceased
    }
    if let news, news.day >= spoken {
      if news.result == .leftAgain { return .leftAgain(news.day) }
      if news.result == .deceased { return .deceased(news.day) }
    }
    if let unreachable, unreachable > spoken { return .unreachable(unreachable) }
    return nil
  }
}

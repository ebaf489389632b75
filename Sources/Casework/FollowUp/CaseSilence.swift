/// An open case nobody has had contact with for long (domain.md 7.1: more than 90 days [F]).
package struct CaseSilence: Hashable, Sendable {
  package let caseID: RecordID
  package let lastContact: CivilDay
  /// Since the last contact.
  package let days: Int

  package static let limit = 90

  /// Nil when the last contact is not more than `limit` days ago, and for a case that expects none: closed, left again,
  /// deceased. One that is marked as unreachable is silent all the same.
  package init?(
    of facts: FollowUpFacts, followUps: [FollowUp], on today: CivilDay, limit: Int = CaseSilence.limit
  ) {
    switch facts.silence(with: followUps) {
    case .closed, .urgentHelpOnly, .leftAgain, .deceased: return nil
    case .unreachable, .noRule, .notForThisReader, nil: break
    }
    let contact = facts.lastContact(with: followUps)
    let days = today.days(since: contact)
    guard days > limit else { return nil }
    caseID = facts.caseID
    lastContact = contact
    self.days = days
  }
}

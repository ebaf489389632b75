/// A closing as somebody proposed it, and what the second person made of it.
package struct ClosingProposal: Hashable, Sendable {
  package let id: RecordID
  package let status: Status
  /// The code of a closing reason.
  package let reason: String
  package let note: String
  /// Until when the file is kept before somebody looks at it again.
  package let keptUntil: CivilDay?
  /// Whether the person agrees to be called after the closing; nil when that was not asked.
  package let keepsContact: Bool?
  package let proposed: Instant
  package let proposedBy: RecordID
  package let proposedByName: String
  /// "" while nobody decided.
  package let decidedByName: String
  /// Why it was sent back.
  package let answer: String

  package init(
    id: RecordID, status: Status, reason: String, note: String, keptUntil: CivilDay?, keepsContact: Bool?,
    proposed: Instant, proposedBy: RecordID, proposedByName: String, decidedByName: String, answer: String
  ) {
    self.id = id
    self.status = status
    self.reason = reason
    self.note = note
    self.keptUntil = keptUntil
    self.keepsContact = keepsContact
    self.proposed = proposed
    self.proposedBy = proposedBy
    self.proposedByName = proposedByName
    self.decidedByName = decidedByName
    self.answer = answer
  }

  /// The raw value is stored, in clear.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    case proposed, approved, returned
  }

  package var isPending: Bool { status == .proposed }
}

/// A closing as it is to be written.
package struct ClosingEntry: Hashable, Sendable {
  package var reason: String
  package var note: String
  package var keptUntil: CivilDay?
  package var keepsContact: Bool?
  /// The open needs with what became of each.
  package var needs: [CaseRecordEntry]
  /// The steps that end its live referrals, in the order they are noted.
  package var referrals: [ReferralStepEntry]

  package init(
    reason: String, note: String = "", keptUntil: CivilDay? = nil, keepsContact: Bool? = nil,
    needs: [CaseRecordEntry] = [], referrals: [ReferralStepEntry] = []
  ) {
    self.reason = reason
    self.note = note
    self.keptUntil = keptUntil
    self.keepsContact = keepsContact
    self.needs = needs
    self.referrals = referrals
  }
}

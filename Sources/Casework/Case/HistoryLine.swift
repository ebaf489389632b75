/// One change of one field, as the history of a case shows it: who, when, from what, to what.
package struct HistoryLine: Hashable, Sendable {
  package let at: Instant
  package let by: String
  package let act: JournalAct
  /// Nil for acts on the case as a whole.
  package let section: SectionCode?
  package let field: FieldCode?
  package let old: Answer?
  package let new: Answer?
  /// The typed reason of a closing, reopening or handover; "" when none is asked.
  package let reason: String
  /// The compartment whose key is needed to read it; nil once opened for this reader.
  package let sealed: Compartment?
  /// The piece of work it is about; nil for the case itself and its person.
  package let record: Record?
  /// The referral it is about.
  package let referral: ReferralPoint?

  package init(
    at: Instant,
    by: String,
    act: JournalAct,
    section: SectionCode? = nil,
    field: FieldCode? = nil,
    old: Answer? = nil,
    new: Answer? = nil,
    reason: String = "",
    sealed: Compartment? = nil,
    record: Record? = nil,
    referral: ReferralPoint? = nil
  ) {
    self.at = at
    self.by = by
    self.act = act
    self.section = section
    self.field = field
    self.old = old
    self.new = new
    self.reason = reason
    self.sealed = sealed
    self.record = record
    self.referral = referral
  }

  /// The referral that was written, or that something happened to.
  package struct ReferralPoint: Hashable, Sendable {
    package let id: RecordID
    package let number: ReferralNumber
    /// What happened to it, and on which day; nil when its forms were written.
    package let step: ReferralStep?
    package let day: CivilDay?

    package init(id: RecordID, number: ReferralNumber, step: ReferralStep? = nil, day: CivilDay? = nil) {
      self.id = id
      self.number = number
      self.step = step
      self.day = day
    }
  }

  /// The record that was added, changed, or came to another status.
  package struct Record: Hashable, Sendable {
    package let id: RecordID
    package let kind: CaseRecordKind
    /// Nil unless the line is about the status.
    package let before: CaseRecordStatus?
    package let after: CaseRecordStatus?

    package init(
      id: RecordID,
      kind: CaseRecordKind,
      before: CaseRecordStatus? = nil,
      after: CaseRecordStatus? = nil
    ) {
      self.id = id
      self.kind = kind
      self.before = before
      self.after = after
    }
  }
}

/// What somebody did, as the journal names it for ever.
package enum JournalAct: String, CaseIterable, Hashable, Sendable, Codable {
  case registered, corrected, closed, reopened, reassigned
  case linked, separated
  case flagRaised, flagAcknowledged, flagClosed
  case opened  // a protection or psychosocial record was opened to be read
  case searched  // the list of cases was asked for
  case signedIn, signedOut, refused
  case recordAdded, recordChanged, recordStatus  // of the work on a case
  case instrumentAdded
  case providerAdded, providerChanged, offerAdded, offerChanged
  case referralWritten, referralStep, referralTakenBack
  case followUpPlanned, followUpSetAside, followUpMoved, followUpEnded, followUpUndone
  case contactTried, markedUnreachable
  case arrivalAnnounced, arrivalChanged, arrivalPostponed, arrivalEnded, arrivalRegistered, arrivalUndone
  case closingProposed, closingApproved, closingReturned
  case staffAdded, staffDisabled, passphraseChanged, granted, settingChanged, officeOpened
}

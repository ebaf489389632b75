package import CaseStore
package import Casework

/// What a screen wants done to the store, named for what the person did.
package enum DeskAct {
  /// Looks whether an office can be opened so, and makes its paper key, which is typed back before it is.
  case prepareOffice(OfficeOpening)
  case openOffice(OfficeOpening, recovery: RecoveryKeyText)
  case signIn(login: String, passphrase: String)
  case unlock(passphrase: String)
  case recover(login: String, recoveryKey: String, newPassphrase: String)

  case loadDrafts
  case resume(draft: RecordID)
  case discard(draft: RecordID)
  case restore(draft: RecordID)

  case register(Registration)
  case loadCase(RecordID)
  case openSealed(case: RecordID, section: SectionCode, compartments: Set<Compartment>, reason: String)
  case correct(case: RecordID, section: SectionCode, base: SectionRecord?, registration: Correction)
  /// Writes records of the work on a case, in one transaction; `asked` is the instrument of an interview.
  case record(
    [CaseRecordEntry], case: RecordID, flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:],
    asked: StoredInstrument? = nil, draft: RecordID? = nil)
  case openRecord(RecordID, case: RecordID, compartments: Set<Compartment>, reason: String)
  case loadHistory(case: RecordID)
  case openHistory(case: RecordID, compartments: Set<Compartment>, reason: String)
  case proposeClosing(ClosingEntry, case: RecordID, version: Int, draft: RecordID? = nil)
  case decideClosing(case: RecordID, approving: Bool, answer: String)
  case reopen(case: RecordID, version: Int, reason: String)
  case reassign(case: RecordID, version: Int, to: RecordID, reason: String)
  case acknowledge(flag: RecordID, action: FlagAction, note: String, case: RecordID)
  case closeFlag(flag: RecordID, text: String, case: RecordID)
  case decide(person: RecordID, other: RecordID, decision: MatchDecision?)

  /// Has `DeskContext.directory` read unless it is there.
  case loadDirectory
  case saveProvider(DirectoryChange, draft: RecordID? = nil)
  /// Has `DeskContext.referrals` read unless it is there.
  case loadReferrals
  case loadReferral(RecordID)
  /// Writes a referral of the case, as a draft or issued in the same stroke.
  case refer(ReferralEntry, case: RecordID, draft: RecordID? = nil)
  /// Writes that something happened to a referral.
  case note(ReferralStepEntry, draft: RecordID? = nil)
  /// Takes the last thing back that happened to a referral.
  case takeBack(event: RecordID, referral: RecordID, version: Int)
  /// Reads which referrals of a case a withdrawal of consent must call back.
  case loadOutReferrals(case: RecordID)
  /// Recalls every referral of a case that is out, a step of recall for each.
  case recallAll([ReferralStepEntry], case: RecordID)
  case openReferral(RecordID, compartments: Set<Compartment>, reason: String)
  case loadFollowUps(case: RecordID)
  /// Reads what ended before the days that a calendar shows first.
  case loadPastFollowUps
  /// Works out the next dates of referrals for the calendar, of whoever may read them.
  case loadReferralDates
  case followUp(FollowUpAct, draft: RecordID? = nil)
  /// Open cases of somebody, and what is planned in their name, go to somebody else.
  case handOver([CaseVersion], from: RecordID, to: RecordID, reason: String)
  /// Makes the sheet of a day for one agent, or for all.
  case makeDaySheet(CivilDay, agent: RecordID?)

  /// Has `DeskContext.arrivals` read unless it is there: those that are expected, or `all`.
  case loadArrivals(all: Bool)
  case loadArrival(RecordID)
  case announce(ArrivalEntry, draft: RecordID? = nil)
  /// Says what became of an announcement.
  case settleArrival(RecordID, version: Int, as: ArrivalStanding)
  case takeBackArrival(ArrivalUndo)

  case loadStaff
  case addStaff(login: String, name: String, role: Role, passphrase: String)
  case setDisabled(RecordID, Bool)
  case changePassphrase(old: String, new: String)
  case resetPassphrase(RecordID, new: String)

  /// Whether the words of instruments are needed for what comes of it.
  var readsCase: Bool {
    switch self {
    case .loadCase, .loadFollowUps: true
    default: false
    }
  }

  /// A case as it was shown.
  package struct CaseVersion: Hashable, Sendable {
    package let id: RecordID
    package let version: Int

    package init(id: RecordID, version: Int) {
      self.id = id
      self.version = version
    }
  }

  /// The answers a correction would write, the draft it came from, and the alerts it raised.
  package struct Correction: Hashable, Sendable {
    package var answers: Answers
    package var draft: RecordID?
    package var flags: [RedFlagKind: SavedForm.SavedAcknowledgement]

    package init(
      answers: Answers,
      draft: RecordID? = nil,
      flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:]
    ) {
      self.answers = answers
      self.draft = draft
      self.flags = flags
    }
  }
}

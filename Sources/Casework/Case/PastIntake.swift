/// An intake of the past, with what became of it, as the demonstration office writes many of at once.
package struct PastIntake: Hashable, Sendable {
  package var registration: Registration
  package var at: Instant
  /// Position, among all intakes written so far, of the earlier one of the same person.
  package var returnOf: Int?
  /// Position of the earlier intake of somebody of the same household.
  package var householdOf: Int?
  package var correction: Correction?
  /// What was done in the case, oldest first; never in one of urgent help only.
  package var work: [Work]
  /// What was planned, done and tried.
  package var followed: [Followed]
  package var closing: Closing?

  package init(
    registration: Registration,
    at: Instant,
    returnOf: Int? = nil,
    householdOf: Int? = nil,
    correction: Correction? = nil,
    work: [Work] = [],
    followed: [Followed] = [],
    closing: Closing? = nil
  ) {
    self.registration = registration
    self.at = at
    self.returnOf = returnOf
    self.householdOf = householdOf
    self.correction = correction
    self.work = work
    self.followed = followed
    self.closing = closing
  }

  /// A section as it was corrected some days later.
  package struct Correction: Hashable, Sendable {
    package var at: Instant
    package var section: SectionCode
    package var answers: Answers

    package init(at: Instant, section: SectionCode, answers: Answers) {
      self.at = at
      self.section = section
      self.answers = answers
    }
  }

  /// Records as they were written at one sitting: new ones, and changes of those of an earlier sitting.
  package struct Work: Hashable, Sendable {
    package var at: Instant
    package var entries: [CaseRecordEntry]
    /// The instrument of an interview among them.
    package var asked: StoredInstrument?
    /// What was done about a referral; the records come first.
    package var referring: Referring?

    package init(
      at: Instant, entries: [CaseRecordEntry], asked: StoredInstrument? = nil, referring: Referring? = nil
    ) {
      self.at = at
      self.entries = entries
      self.asked = asked
      self.referring = referring
    }
  }

  /// A referral that was written or issued, or something that happened to one.
  package enum Referring: Hashable, Sendable {
    case refer(ReferralEntry)
    case note(ReferralStepEntry)
  }

  /// A follow-up as it stands now, the day it was planned, and the attempts made for it. Ids are given when it is written.
  package struct Followed: Hashable, Sendable {
    package var followUp: FollowUp
    package var planned: CivilDay
    package var tried: [Tried]

    package init(_ followUp: FollowUp, planned: CivilDay, tried: [Tried] = []) {
      self.followUp = followUp
      self.planned = planned
      self.tried = tried
    }

    package struct Tried: Hashable, Sendable {
      package var day: CivilDay
      package var result: ContactResult

      package init(day: CivilDay, result: ContactResult) {
        self.day = day
        self.result = result
      }
    }
  }

  /// When and why the case was closed.
  package struct Closing: Hashable, Sendable {
    package var at: Instant
    package var reason: ClosingReason
    package var note: String

    package init(at: Instant, reason: ClosingReason, note: String = "") {
      self.at = at
      self.reason = reason
      self.note = note
    }
  }
}

/// A date with a person, planned or past.
package struct FollowUp: Hashable, Sendable {
  package let id: RecordID
  package let caseID: RecordID
  package var kind: FollowUpKind
  /// The code of the instrument of an interview.
  package var instrument: String?
  package var due: CivilDay
  package var time: DayTime?
  package var channel: ContactChannel
  /// The staff member it is assigned to; nil for whoever answers for the case.
  package var agent: RecordID?
  package var status: FollowUpStatus
  /// The day it got its status; nil while it is planned.
  package var ended: CivilDay?
  package var origin: Origin
  package var recurrence: Recurrence?
  /// Grows whenever it is written; a calendar program sees by it which of two is newer.
  package var version: Int

  package init(
    id: RecordID,
    caseID: RecordID,
    kind: FollowUpKind,
    instrument: String? = nil,
    due: CivilDay,
    time: DayTime? = nil,
    channel: ContactChannel,
    agent: RecordID? = nil,
    status: FollowUpStatus = .planned,
    ended: CivilDay? = nil,
    origin: Origin = .byHand,
    recurrence: Recurrence? = nil,
    version: Int = 1
  ) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.instrument = instrument
    self.due = due
    self.time = time
    self.channel = channel
    self.agent = agent
    self.status = status
    self.ended = ended
    self.origin = origin
    self.recurrence = recurrence
    self.version = version
  }

  package enum Origin: Hashable, Sendable {
    case byHand
    case rule(RuleMark)
    /// The repetition `number` (2 and up) of the one that was planned by hand.
    case repeated(RecordID, number: Int)
    /// The next date of the referral that has its identifier: worked out by the clock, and on file nowhere else.
    case clock(ReferralTask, ReferralNumber)
  }

  /// Whether it is the date of a referral, which is acted on where the referral is.
  package var isOfReferral: Bool {
    if case .clock = origin { true } else { false }
  }

  package var isPlanned: Bool { status == .planned }

  /// Planned for a day that is over: it stays in sight until it is done, moved or cancelled.
  package func isLate(on today: CivilDay) -> Bool { isPlanned && due < today }

  /// The day of the contact that it was; nil when nobody was met.
  package var contact: CivilDay? { status.isContact ? ended ?? due : nil }

  /// By day, then those with a time, by time.
  package static func isBefore(_ a: FollowUp, _ b: FollowUp) -> Bool {
    (a.due, a.time?.minute ?? .max, a.id) < (b.due, b.time?.minute ?? .max, b.id)
  }
}

/// What becomes of the referrals of one fictional case: a provider that never answers, refusals, waiting lists, appointments
/// that are missed, a second provider, a service, and the person told.
///
/// A quarter stays without an answer (25 to 27 % in Lebanon, domain.md 5.2 [F]); the other shares are ours [P]. Its dice
/// are its own, so that the rest of a seed stays what it is.
struct DemoReferring {
  let known: Answers
  /// The last day; what happens lies before it.
  let last: CivilDay
  let isClosed: Bool
  var dice: DemoDice
  private(set) var acts: [(day: CivilDay, referring: PastIntake.Referring)] = []

  init(known: Answers, last: CivilDay, isClosed: Bool, seed: UInt64) {
    self.known = known
    self.last = last
    self.isClosed = isClosed
    dice = DemoDice(seed: seed)
  }

  /// The referral under way: where it stands, and the day of what happened last.
  struct Course {
    let id: RecordID
    var day: CivilDay
    var state = ReferralState.draft
    /// As the store counts it: written, then one for each event.
    var version = 1
  }

  /// One referral after the other, until somebody helps, nobody is left, or time is up.
  mutating func refer(_ need: CaseRecordEntry, from day: CivilDay, offers: inout DemoOffers) {
    guard dice.chance(70), let answers = need.sections[.need],
      let category = answers.option(.needCategory, NeedCategory.self)
    else { return }
    let subject = ReferralSubject(known: known)
    var tried: Set<RecordID> = []
    var previous: RecordID?
    var start = day.adding(days: dice.number(0...6))
    for _ in 0..<3 {
      guard let day = open(start),
        let entry = offers.pick(for: category, of: subject, on: day, without: tried, &dice)
      else { return }
      tried.insert(entry.id)
      guard var course = issue(need, category, answers, to: entry, previous: previous, on: day) else {
        return
      }
      let isOver = happen(&course)
      if isClosed { finish(&course) }
      guard !isOver, course.state.after(.superseded) != nil, dice.chance(75) else { return }
      previous = course.id
      start = course.day.adding(days: dice.number(1...6))
    }
  }

  /// A day of work; nil when it would lie at the end of time or beyond.
  private func open(_ day: CivilDay) -> CivilDay? {
    let open = day.weekday >= 6 ? day.adding(days: 8 - day.weekday) : day
    return open < last ? open : nil
  }

  // MARK: Writing it down

  /// Nil when it stays a draft.
  private mutating func issue(
    _ need: CaseRecordEntry, _ category: NeedCategory, _ told: Answers, to entry: DirectoryEntry,
    previous: RecordID?, on day: CivilDay
  ) -> Course? {
    let urgency: ReferralUrgency =
      category == .health || told[.needPriority] == .choice(NeedPriority.high.rawValue)
      ? dice.weighted([(10, .emergency), (40, .urgent), (50, .normal)], or: .normal) : .normal
    var form = DemoReferralForm(known: known, category: category, urgency: urgency, entry: entry)
    form.reason = told.said(.needText) ?? ""
    let isDraft = previous == nil && !isClosed && last.days(since: day) < 12 && dice.chance(30)
    let written = ReferralEntry(
      id: identity(on: day), need: need.id, offer: entry.id, urgency: urgency, previous: previous,
      sections: form.sections(on: day, &dice), issue: isDraft ? nil : form.issue(on: day))
    acts.append((day, .refer(written)))
    return isDraft ? nil : Course(id: written.id, day: day, state: .issued, version: 2)
  }

  /// Writes a step down so many days after the last thing that happened; false when it would lie beyond the end, or
  /// cannot happen.
  @discardableResult mutating func go(
    _ step: ReferralStep, _ course: inout Course, after days: ClosedRange<Int>,
    _ more: [CoreField: Answer] = [:]
  ) -> Bool {
    guard let next = course.state.after(step), let day = open(course.day.adding(days: dice.number(days)))
    else {
      return false
    }
    var answers: Answers = [FieldCode(.stepDay): .date(.day(day))]
    if Self.hasChannel(step) {
      let channel: StepChannel = dice.weighted(
        [(58, .phone), (24, .slip), (8, .visit), (4, .email), (6, .person)], or: .phone)
      answers[FieldCode(.stepChannel)] = .choice(channel.rawValue)
    }
    for (field, answer) in more { answers[FieldCode(field)] = answer }
    let id = identity(on: day)
    acts.append(
      (
        day,
        .note(
          ReferralStepEntry(
            id: id, referral: course.id, version: course.version, step: step, answers: answers))
      ))
    (course.day, course.state, course.version) = (day, next, course.version + 1)
    return true
  }

  private static func hasChannel(_ step: ReferralStep) -> Bool {
    step != .closed && step != .reopened && step != .superseded
  }

  private mutating func identity(on day: CivilDay) -> RecordID {
    let noise = (0..<10).map { _ in UInt8(dice.number(0...255)) }
    return RecordID(at: Instant(milliseconds: Int64(day.number) * 86_400_000 + 37_800_000), noise: noise)
  }
}

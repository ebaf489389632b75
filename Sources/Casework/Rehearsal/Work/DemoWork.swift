/// The work on one fictional case: an assessment of somebody who comes back for it, interviews, needs, and a plan.
///
/// How often follows the half-year report of domain.md 1.1 [F], of 2,957 people received: 922 economic cases, 461 social,
/// 496 psychosocial; what somebody answers, and so needs, is ours. Its dice are its own, so that the intakes of a seed
/// stay what they are.
struct DemoWork {
  /// Of the intake.
  let known: Answers
  let day: CivilDay
  /// The last day on which anything may be done.
  let last: CivilDay
  var dice: DemoDice
  private(set) var work: [PastIntake.Work] = []

  init(after known: Answers, on day: CivilDay, until last: CivilDay, seed: UInt64) {
    self.known = known
    self.day = day
    self.last = last
    dice = DemoDice(seed: seed)
  }

  /// Everything that was done, oldest first.
  /// - Parameter isClosed: whether the case is closed on the last day, so that no referral is left open.
  static func course(
    after known: Answers, on day: CivilDay, until last: CivilDay, isClosed: Bool, seed: UInt64,
    offers: inout DemoOffers
  ) -> [PastIntake.Work] {
    var work = DemoWork(after: known, on: day, until: last, seed: seed)
    work.happen()
    work.refer(isClosed: isClosed, seed: seed, offers: &offers)
    return work.work.sorted { $0.at < $1.at }
  }

  private mutating func happen() {
    guard dice.chance(45), let assessed = some(days: 2...21, after: day) else { return }
    let assessment = assessment(on: assessed)
    add([new(.assessment, assessment, on: assessed)], on: assessed)
    interview(from: assessed)
    let needs = needs(from: assessment, on: assessed)
    guard !needs.isEmpty else { return }
    add(needs, on: assessed)
    if dice.chance(65), let planned = some(days: 1...14, after: assessed) { plan(for: needs, on: planned) }
  }

  // MARK: Writing it down

  /// A day of work some days after another; nil when it would lie in the future.
  mutating func some(days: ClosedRange<Int>, after day: CivilDay) -> CivilDay? {
    let later = day.adding(days: dice.number(days))
    let open = later.weekday == 7 ? later.adding(days: 1) : later
    return open < last ? open : nil
  }

  mutating func new(
    _ kind: CaseRecordKind, _ sections: [SectionCode: Answers], on day: CivilDay, parent: RecordID? = nil,
    compartment: Compartment? = nil
  ) -> CaseRecordEntry {
    let noise = (0..<10).map { _ in UInt8(dice.number(0...255)) }
    let all = sections.values.reduce(into: Answers()) { $0.merge($1) { first, _ in first } }
    return CaseRecordEntry(
      id: RecordID(at: moment(of: day), noise: noise), kind: kind, parent: parent, compartment: compartment,
      status: WorkForms.status(of: kind, answers: all), sections: sections)
  }

  /// A record of one section as it is written a second time.
  func changed(
    _ entry: CaseRecordEntry, _ section: SectionCode, on day: CivilDay, by change: (inout Answers) -> Void
  ) -> CaseRecordEntry {
    var answers = entry.sections[section] ?? [:]
    let base = SectionRecord(
      id: entry.id, owner: entry.id, section: section, version: 1, answers: answers, changed: moment(of: day),
      changedBy: "")
    change(&answers)
    return CaseRecordEntry(
      id: entry.id, kind: entry.kind, parent: entry.parent, compartment: entry.compartment,
      status: WorkForms.status(of: entry.kind, answers: answers), version: 1, sections: [section: answers],
      bases: [section: base])
  }

  mutating func add(_ entries: [CaseRecordEntry], on day: CivilDay, asked: StoredInstrument? = nil) {
    // Each stroke a little later than the one before, so that a day's work keeps its order.
    let minutes = work.count { $0.at.day == day } * 9
    work.append(
      PastIntake.Work(at: moment(of: day).adding(seconds: minutes * 60), entries: entries, asked: asked))
  }

  mutating func add(_ referring: PastIntake.Referring, on day: CivilDay) {
    let minutes = work.count { $0.at.day == day } * 9
    work.append(
      PastIntake.Work(at: moment(of: day).adding(seconds: minutes * 60), entries: [], referring: referring))
  }

  /// Half past ten.
  private func moment(of day: CivilDay) -> Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000 + 37_800_000)
  }
}

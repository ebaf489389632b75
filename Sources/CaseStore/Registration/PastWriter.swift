import Casework
import GRDB

/// Writes one intake of the past: its registration, its correction, the work on it and its closing, each at its own moment.
struct PastWriter {
  let signedIn: SignedIn
  let identity: StoreIdentity
  let world: World
  let db: Database

  /// Answers with the person.
  func write(_ intake: PastIntake, known: [RecordID]) throws -> RecordID {
    var registration = intake.registration
    if let place = intake.returnOf, known.indices.contains(place) {
      registration.person = known[place]
      registration.bases = try bases(of: known[place])
    }
    if let place = intake.householdOf, known.indices.contains(place), known[place] != registration.person {
      registration.decisions[known[place]] = .household
    }
    // The agent of the case is who wrote it down.
    let staff = registration.agent ?? signedIn.member.id
    let header = try Registrar(
      signedIn: signedIn, journal: journal(staff, intake.at), letters: identity.letters
    ).register(registration)
    if let correction = intake.correction {
      try Corrector(signedIn: signedIn, journal: journal(staff, correction.at)).correct(
        correction.section, of: header.id, base: base(correction.section, header), answers: correction.answers
      )
    }
    for work in intake.work {
      let journal = try journal(staff, work.at)
      if let asked = work.asked { try InstrumentRow.keep(asked, journal) }
      try RecordWriter(signedIn: signedIn, journal: journal).write(work.entries, in: header.id)
      switch work.referring {
      case nil: break
      case .refer(let entry):
        _ = try ReferralWriter(signedIn: signedIn, journal: journal, letters: identity.letters).refer(
          entry, in: header.id)
      case .note(let step): _ = try ReferralStepWriter(signedIn: signedIn, journal: journal).note(step)
      }
    }
    for followed in intake.followed { try write(followed, in: header, staff: staff) }
    if let closing = intake.closing {
      let keeper = CaseKeeper(signedIn: signedIn, journal: try journal(staff, closing.at))
      try keeper.close(
        header.id, version: try CaseRow.find(header.id, db).version, reason: closing.reason.rawValue,
        note: closing.note, on: closing.at.day)
    }
    return header.person
  }

  /// Planned on its day, and then what became of it, with the attempts of before.
  private func write(_ followed: PastIntake.Followed, in header: CaseHeader, staff: RecordID) throws {
    let known = followed.followUp
    var followUp = FollowUp(
      id: world.newID(), caseID: header.id, kind: known.kind, instrument: known.instrument, due: known.due,
      time: known.time, channel: known.channel, origin: known.origin)
    try follow(staff, on: followed.planned) { try $0.add(followUp, as: .followUpPlanned, note: "") }
    for tried in followed.tried {
      let attempt = ContactAttempt(
        id: world.newID(), caseID: header.id, day: tried.day, channel: known.channel, result: tried.result,
        agent: staff, followUp: followUp.id)
      try follow(staff, on: tried.day) { try $0.note(attempt, note: "") }
    }
    guard let ended = known.ended else { return }
    followUp.status = known.status
    followUp.ended = ended
    try follow(staff, on: ended) { writer in
      try writer.change(followUp, as: .followUpEnded, isOpenCaseOnly: false)
      try writer.begun(header.id)
    }
  }

  private func follow(_ staff: RecordID, on day: CivilDay, _ work: (FollowUpWriter) throws -> Void) throws {
    let afternoon = Instant(milliseconds: Int64(day.number) * 86_400_000 + 54_000_000)
    try work(FollowUpWriter(signedIn: signedIn, journal: try journal(staff, afternoon)))
  }

  private func journal(_ staff: RecordID, _ moment: Instant) throws -> JournalWriter {
    try JournalWriter(db, identity: identity, world: world, staff: staff, moment: moment)
  }

  private func bases(of person: RecordID) throws -> [SectionCode: SectionRecord] {
    var bases: [SectionCode: SectionRecord] = [:]
    for row in try SectionRow.all(of: person, db) {
      bases[row.kind] = try row.record(by: signedIn, opening: FieldLaw.watched, names: StaffNames(db))
    }
    return bases
  }

  private func base(_ section: SectionCode, _ header: CaseHeader) throws -> SectionRecord? {
    let owner = section.belongsToPerson ? header.person : header.id
    return try SectionRow.find(section, of: owner, db)?.record(
      by: signedIn, opening: FieldLaw.watched, names: StaffNames(db))
  }
}

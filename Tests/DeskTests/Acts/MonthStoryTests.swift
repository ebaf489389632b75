import CaseStore
import Casework
import Desk
import Terminal
import Testing
import Wording

struct `A month of an office, by keys` {
  @Test func `is planned, moved, missed, reached through a relative, held, closed and opened again`() throws {
    let office = try FrozenOffice()
    let start = office.today
    let id = try office.store.register(registration(on: start), by: office.head).id
    office.desk.tick()
    func agenda() throws -> CaseAgenda { try office.store.followUps(of: id, by: office.head) }

    // What the rules propose is kept by two keys.
    office.type("c\rsg")
    #expect(office.shows("propositions retenues"), "\(office.lines)")
    let planned = try agenda().followUps
    try #require(planned.count >= 4 && planned.allSatisfy { WorkingDays().isOpen($0.due) })

    // The first call is for somebody who does not answer; it stays planned, and is moved.
    let first = try #require(planned.first)
    office.pass(to: first.due)
    office.type("⎋⎋⎋")
    #expect(office.shows("Suivis du jour (1)"), "\(office.lines)")
    office.type("sc")
    #expect(office.shows("Essai de contact"), "\(office.lines)")
    office.type("N②")
    #expect(try agenda().attempts.map(\.result) == [.noAnswer])
    office.type("p+3\r")
    #expect(office.shows("u = défaire"), "\(office.lines)")
    let moved = try #require(try agenda().followUps.first { $0.id == first.id })
    #expect(moved.due > first.due && WorkingDays().isOpen(moved.due))
    office.type("u")
    #expect(try agenda().followUps.first { $0.id == first.id }?.due == first.due)
    office.type("p+3\r")

    // It is missed, and late until somebody deals with it.
    office.pass(to: moved.due.adding(days: 4))
    office.type("⎋")
    #expect(office.shows("Suivis en retard (1)"), "\(office.lines)")
    office.type("sc")
    office.type("P②")
    #expect(try agenda().attempts.map(\.result) == [.noAnswer, .relativeReached])
    office.type("a")
    #expect(try agenda().followUps.first { $0.id == first.id }?.status == .absent)

    // The interview of its day is held: done, and its form opens.
    let interview = try #require(
      try agenda().followUps.first { $0.kind == .interview && $0.isPlanned && $0.due >= office.today })
    office.pass(to: interview.due)
    office.type("t")
    #expect(office.focused.contains("RSS"), "\(office.lines)")
    office.type("i")
    let sheet = try #require(office.sheets.first)
    #expect(sheet.contains("SABALY Moussa") && sheet.contains("! Ne pas dire qui appelle : 77 123 45 67"))
    office.type("f")
    #expect(office.shows("RSS"), "\(office.lines)")
    #expect(try agenda().followUps.first { $0.id == interview.id }?.status == .done)
    office.type("②")
    let held = try office.store.caseFile(id, by: office.head).records.filter { $0.kind == .interview }
    #expect(held.count == 1, "\(office.lines)")
    #expect(held.first?.answers[FieldCode(.interviewMoment)] == .choice(InterviewMoment.baseline.rawValue))

    // The case is closed with everything that was planned, and comes back with what is still to come.
    office.type("⎋⎋⎋⎋")
    office.type("c\rk")
    office.type("OBJ\rbilan fait avec elle\r")
    office.type("O②")
    #expect(office.shows("attend l'accord"), "\(office.lines)")
    #expect(try office.store.caseFile(id, by: office.head).header.status == .open)
    office.type("kA②")
    #expect(try office.store.caseFile(id, by: office.head).header.status == .open, "one person is not two")
    try office.changeUser()
    #expect(office.shows("Clôtures à approuver (1)"), "\(office.lines)")
    office.type("c\rkA②")
    let closed = try office.store.caseFile(id, by: office.head).header
    #expect(closed.status == .closed, "\(office.lines)")
    let cancelled = try agenda().followUps
    #expect(cancelled.allSatisfy { !$0.isPlanned } && cancelled.contains { $0.status == .cancelled })
    office.type("r")
    #expect(office.shows("Rouvrir"), "\(office.lines)")
    office.type("revenue demander②")
    #expect(try office.store.caseFile(id, by: office.head).header.status == .open, "\(office.lines)")
    #expect(try agenda().followUps.filter(\.isPlanned).count == cancelled.count { $0.status == .cancelled })
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `that is over is read when the calendar turns back to it`() throws {
    let (office, done) = try officeWithOneDone()
    office.pass(to: office.today.adding(days: 120))
    let weeks = (office.today.week.monday.number - done.due.week.monday.number) / 7
    func turnBack() -> [String] {
      office.type("s")
      for _ in 0..<weeks { office.desk.press(.pageUp) }
      return Array(office.lines.dropLast(2))
    }
    let before = turnBack()
    #expect(weeks > 12 && before.contains { $0.contains("SABALY") }, "\(before)")
    try office.signInAgain()
    #expect(turnBack() == before)
  }

  @Test func `that is over counts for what the rules ask for next`() throws {
    let (office, done) = try officeWithOneDone()
    func summary() -> [String] {
      office.type("c\r")
      return Array(office.lines.dropLast(2))
    }
    let before = summary()
    try office.signInAgain()
    #expect(before.contains { $0.contains("Prochain suivi") } && summary() == before, "\(done.due)")
  }

  /// What the rules asked for was kept; the first of it was done on its day in the month before, the rest is not wanted.
  private func officeWithOneDone() throws -> (FrozenOffice, FollowUp) {
    let office = try FrozenOffice()
    let id = try office.store.register(registration(on: office.today), by: office.head).id
    office.desk.tick()
    office.type("c\rsg⎋⎋⎋⎋")
    let planned = try office.store.followUps(of: id, by: office.head).followUps
    let done = try #require(planned.first)
    office.pass(to: done.due)
    for followUp in planned {
      let status: FollowUpStatus = followUp == done ? .done : .cancelled
      _ = try office.store.end(followUp, as: status, on: office.today, by: office.head)
    }
    office.pass(to: done.due.adding(months: 1).firstOfMonth)
    return (office, done)
  }

  private func registration(on day: CivilDay) throws -> Registration {
    let phone = try #require(PhoneNumber(parsing: "771234567"))
    return Registration(
      sections: [
        .consent: [FieldCode(.consentInterview): .yesNo(true)],
        .identity: [
          FieldCode(.familyName): .text("Sabaly"), FieldCode(.givenNames): .text("Moussa"),
          FieldCode(.sex): .choice(Sex.man.rawValue), FieldCode(.birth): .date(.year(1_995)),
        ],
        .contacts: [
          FieldCode(.phone): .phone(phone), FieldCode(.phoneSafe): .choice(PhoneSafety.discreet.rawValue),
        ],
        .journey: [FieldCode(.returnDate): .date(.day(day.adding(days: -3)))],
        .screening: [FieldCode(.vulnerabilityLevel): .choice(VulnerabilityLevel.high.rawValue)],
      ], day: day)
  }
}

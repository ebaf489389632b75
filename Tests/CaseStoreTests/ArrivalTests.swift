import CaseStore
import Casework
import Testing

struct `Announced arrivals on file` {
  private let office: EmptyOffice
  private let reception: SignedIn

  init() throws {
    office = try EmptyOffice()
    reception = try office.signedIn("accueil", .reception)
  }

  private var today: CivilDay { office.clock.now.day }

  private func entry(
    in days: Int = 2, people: Int = 3, base: AnnouncedArrival? = nil, note: String = "un bus à prévoir"
  ) throws -> ArrivalEntry {
    let answers: Answers = [
      FieldCode(.arrivalDay): .date(.day(today.adding(days: days))),
      FieldCode(.arrivalParty): .choice(ArrivalParty.group.rawValue),
      FieldCode(.arrivalPeople): .number(people), FieldCode(.arrivalCountry): .choice("LBY"),
      FieldCode(.arrivalSource): .choice(ArrivalSource.iom.rawValue), FieldCode(.arrivalNote): .text(note),
    ]
    return try #require(
      ArrivalEntry(id: base?.id ?? office.clock.world.newID(), answers: answers, base: base?.notice))
  }

  private func announced(in days: Int = 2, people: Int = 3) throws -> AnnouncedArrival {
    let entry = try entry(in: days, people: people)
    _ = try office.store.announce(entry, by: reception)
    return try read(entry.id)
  }

  private func read(_ id: RecordID, by signedIn: SignedIn? = nil) throws -> AnnouncedArrival {
    try #require(try office.store.arrival(id, by: signedIn ?? office.head))
  }

  private func register(_ given: String, from arrival: RecordID) throws -> CaseHeader {
    var registration = SampleIntake.registration(given: given)
    registration.arrival = arrival
    return try office.store.register(registration, by: reception)
  }

  private func isSound() throws -> Bool { try office.store.check(by: office.head).findings.isEmpty }

  @Test func `come back as they were noted, to everybody who receives people`() throws {
    let entry = try entry()
    _ = try office.store.announce(entry, by: reception)
    for reader in [reception, office.head] {
      let arrival = try read(entry.id, by: reader)
      #expect(arrival.answers == entry.answers && arrival.day == entry.day && arrival.people == 3)
      #expect(arrival.isExpected && arrival.registered.isEmpty)
      #expect(arrival.announcedBy == reception.member.id && arrival.announced == office.clock.now)
    }
    #expect(try office.store.arrivals(by: reception).all == [read(entry.id)])
    #expect(try isSound())
  }

  @Test func `are for those who receive people, and nobody else`() throws {
    let arrival = try announced()
    for role in [Role.administrator, .auditor, .statistician] {
      let other = try office.signedIn("autre\(role)", role)
      let standing = ArrivalStanding.came(on: today, by: other.member.id)
      #expect(throws: StoreProblem.notAllowed(.announceArrival, role)) {
        try office.store.announce(entry(), by: other)
      }
      #expect(throws: StoreProblem.notAllowed(.announceArrival, role)) {
        try office.store.settle(arrival.id, version: 1, as: standing, by: other)
      }
      #expect(throws: StoreProblem.notAllowed(.announceArrival, role)) {
        try office.store.takeBack(ArrivalUndo(of: arrival.id, .announced), by: other)
      }
      #expect(try office.store.arrivals(by: other).all.isEmpty)
      #expect(try office.store.arrival(arrival.id, by: other) == nil)
      #expect(try office.store.history(ofArrival: arrival.id, by: other).isEmpty)
    }
  }

  @Test func `count who was registered from them, and end with the last`() throws {
    let arrival = try announced(people: 2)
    let first = try register("Awa", from: arrival.id)
    #expect(try read(arrival.id).registered == [first.id] && read(arrival.id).isExpected)
    let second = try register("Binta", from: arrival.id)
    let whole = try read(arrival.id)
    #expect(whole.registered == [first.id, second.id] && whole.missing == 0)
    #expect(whole.standing == .came(on: today, by: reception.member.id))
    #expect(try office.store.arrivals(by: reception).all.isEmpty)
    #expect(try office.store.arrivals(all: true, by: reception).all == [whole])
    #expect(try isSound())
  }

  @Test func `are expected again when somebody comes after all`() throws {
    let arrival = try announced(people: 2)
    _ = try office.store.settle(
      arrival.id, version: 1, as: .didNotCome(.cancelled, on: today, by: reception.member.id), by: reception)
    #expect(try read(arrival.id).standing.reason == .cancelled)
    _ = try register("Awa", from: arrival.id)
    #expect(try read(arrival.id).isExpected)
    #expect(try isSound())
  }

  @Test func `never keep an intake back that was begun from one taken back since`() throws {
    let arrival = try announced()
    try office.store.takeBack(ArrivalUndo(of: arrival.id, .announced), by: reception)
    let header = try register("Awa", from: arrival.id)
    #expect(try office.store.caseFile(header.id, by: office.head).header.id == header.id)
    #expect(try isSound())
  }

  @Test func `are put off to any day, Sundays too, and the journal says so`() throws {
    let arrival = try announced()
    let later = today.adding(days: 9)
    let entry = try #require(ArrivalEntry(postponing: arrival, to: later))
    _ = try office.store.announce(entry, by: office.head)
    let put = try read(arrival.id)
    #expect(put.day == later && put.answers[FieldCode(.arrivalDay)] == .date(.day(later)))
    #expect(put.people == 3 && put.isExpected)
    let lines = try office.store.history(ofArrival: arrival.id, by: reception)
    #expect(lines.map(\.act) == [.arrivalPostponed, .arrivalAnnounced])
    #expect(lines.first?.new == .date(.day(later)) && lines.first?.by == "Fatou Sané")
    #expect(try isSound())
  }

  @Test func `are undone one act after the other, each by its name`() throws {
    let entry = try entry()
    let noted = try office.store.announce(entry, by: reception)
    let first = try read(entry.id)
    let other = try self.entry(in: 5, people: 8, base: first)
    let changed = try office.store.announce(other, by: reception)
    let ended = try office.store.settle(
      entry.id, version: try read(entry.id).version,
      as: .didNotCome(.elsewhere, on: today, by: reception.member.id), by: reception)
    try office.store.takeBack(ended, by: reception)
    #expect(try read(entry.id).isExpected && read(entry.id).people == 8)
    try office.store.takeBack(changed, by: reception)
    #expect(try read(entry.id).answers == first.answers && read(entry.id).day == first.day)
    // Somebody may have read it since it was noted; only a fresh one goes without a trace on the lists.
    #expect(throws: StoreProblem.arrivalChanged) { try office.store.takeBack(noted, by: reception) }
    #expect(try isSound())
  }

  @Test func `noted by mistake are gone after undo, and their journal stays`() throws {
    let entry = try entry()
    let undo = try office.store.announce(entry, by: reception)
    try office.store.takeBack(undo, by: reception)
    #expect(try office.store.arrival(entry.id, by: reception) == nil)
    #expect(try office.store.arrivals(all: true, by: reception).all.isEmpty)
    #expect(throws: StoreProblem.noArrival) { try office.store.takeBack(undo, by: reception) }
    #expect(
      try office.store.history(ofArrival: entry.id, by: reception).map(\.act)
        == [.arrivalUndone, .arrivalAnnounced])
    #expect(try isSound())
  }

  @Test func `written at two desks at once show both, and nothing is written over`() throws {
    let arrival = try announced()
    let desk = try office.anotherDesk()
    let awa = try desk.signIn(login: "accueil", passphrase: EmptyOffice.passphrase)
    _ = try desk.announce(entry(in: 4, base: arrival), by: awa)
    let mine = try entry(in: 6, base: arrival)
    #expect {
      try office.store.announce(mine, by: reception)
    } throws: { problem in
      guard case .conflict(let conflict)? = problem as? StoreProblem else { return false }
      return conflict.mine == mine.answers && conflict.before == arrival.answers
        && conflict.theirs.answers[FieldCode(.arrivalDay)] == .date(.day(today.adding(days: 4)))
    }
    _ = try desk.settle(
      arrival.id, version: 2, as: .came(on: today, by: awa.member.id), by: awa)
    #expect(throws: StoreProblem.arrivalChanged) {
      try office.store.settle(arrival.id, version: 2, as: .expected, by: reception)
    }
    #expect(try read(arrival.id).standing.status == .came)
    #expect(try isSound())
  }

  @Test func `are not undone over what somebody wrote since`() throws {
    let arrival = try announced()
    let standing = ArrivalStanding.didNotCome(.unknown, on: today, by: reception.member.id)
    let ended = try office.store.settle(arrival.id, version: 1, as: standing, by: reception)
    _ = try register("Awa", from: arrival.id)
    #expect(throws: StoreProblem.arrivalChanged) { try office.store.takeBack(ended, by: reception) }
    #expect(try isSound())
  }

  @Test func `of the past are written at their own moments, with what became of them`() throws {
    let noted = office.clock.now.adding(seconds: -5 * 86_400)
    let ended = office.clock.now.adding(seconds: -2 * 86_400)
    let (open, gone) = (try entry(in: 1), try entry(in: -3))
    try office.store.announcePast(
      [
        PastArrival(open, announced: noted),
        PastArrival(gone, announced: noted, ended: ended, noShow: .unknown),
      ],
      by: office.head)
    #expect(try read(open.id).announced == noted && read(open.id).isExpected)
    #expect(
      try read(gone.id).standing == .didNotCome(.unknown, on: ended.day, by: office.head.member.id))
    #expect(try isSound())
  }

  @Test func `are told to the other desk`() throws {
    let mark = try office.store.mark()
    let arrival = try announced()
    #expect(try office.store.changes(since: mark).arrivals == [arrival.id])
    let next = try office.store.mark()
    _ = try register("Awa", from: arrival.id)
    #expect(try office.store.changes(since: next).arrivals == [arrival.id])
  }

  @Test(arguments: [
    ("UPDATE arrival SET day = day + 1", "day"), ("UPDATE arrival SET status = 'expected'", "status"),
    ("DELETE FROM arrival_case", "case"),
  ])
  func `changed by hand are found by the check`(_ sql: String, _ field: String) throws {
    let arrival = try announced(people: 1)
    _ = try register("Awa", from: arrival.id)
    let standing = sql.contains("status") ? ", ended = NULL, ended_by = NULL" : ""
    try sqlite(
      office.databasePath,
      """
      DROP TRIGGER arrival_changed; DROP TRIGGER arrival_case_kept; \(sql)\(standing)
      """)
    let fields = try office.store.check(by: office.head).findings.compactMap { finding -> String? in
      guard case .differsFromJournal("arrival", arrival.id, let field) = finding else { return nil }
      return field
    }
    #expect(fields.contains { $0.hasPrefix(field) }, "\(fields)")
  }
}

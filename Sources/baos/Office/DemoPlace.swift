import CaseStore
import Casework
import Glibc
import Paperwork
import Wording

/// Makes the fictional office on disk: its head `demo`, its agents, its cases.
enum DemoPlace {
  static let login = "demo"
  private static let head = "A. Diallo"

  static func make(
    at directory: String, cases: Int, seed: UInt64, wording: Wording
  ) throws -> (store: CaseStore, member: SignedIn) {
    let passphrase = invented()
    let opening = OfficeOpening(
      region: .kolda, officeName: "BAOS Kolda (fictif)", language: wording.language.rawValue,
      headName: head,
      headLogin: login, passphrase: passphrase)
    let (store, _) = try CaseStore.create(at: directory, opening: opening, world: .live)
    try keep(passphrase, in: directory)
    let member = try store.signIn(login: login, passphrase: passphrase)
    var agents = [member.member.id]
    for (login, name, role) in team {
      let agent = try store.addStaff(
        login: login, name: name, role: role, passphrase: invented(), cost: .unused, by: member)
      agents.append(agent.id)
    }
    let slips = DemoSlips(office: PaperOffice(name: opening.officeName), words: wording)
    try fill(store, cases: cases, seed: seed, agents: agents, slips: slips, by: member) { made in
      Speaker.progress(made == cases ? "" : wording.number(made))
    }
    try dress(store, seed: seed, by: member)
    try store.announcePast(
      DemoArrivals.all(seed: seed, cases: cases, today: World.live.today, newID: World.live.newID), by: member
    )
    return (store, member)
  }

  /// Part of the directory as the staff would have verified it, taken in as a table is.
  private static func dress(_ store: CaseStore, seed: UInt64, by member: SignedIn) throws {
    let names = team.filter { Permissions.allows(.manageProviders, for: $0.2) }.map(\.1)
    var demo = DemoDirectory(seed: seed, today: World.live.today, staff: names)
    let dressed = demo.dress(try store.directory(by: member), for: .kolda)
    _ = try store.importProviders(dressed.table(in: .french), by: member)
  }

  /// A new directory for an office that is deleted at the end.
  static func temporaryDirectory(_ wording: Wording) throws -> String {
    let base = Environment.value(of: "TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array((base + "/baos-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreProblem.cannotWrite(path: base) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Deletes a temporary office: its few files, then the directory.
  static func remove(_ directory: String) {
    guard let stream = opendir(directory) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink(directory + "/" + name) }
    }
    closedir(stream)
    rmdir(directory)
  }

  private static let team: [(String, String, Role)] = [
    ("fbalde", "F. Baldé", .caseManager),
    ("msane", "M. Sané", .caseManager),
    ("akande", "A. Kandé", .psychosocialAssistant),
    ("odiao", "O. Diao", .protectionFocalPoint),
    ("sgano", "S. Gano", .reception),
  ]

  /// Registers in batches: one transaction for every 500 people. `progress` hears how many there are after each.
  private static func fill(
    _ store: CaseStore, cases: Int, seed: UInt64, agents: [RecordID], slips: DemoSlips, by member: SignedIn,
    progress: (Int) -> Void
  ) throws {
    var people: [RecordID] = []
    var batch: [PastIntake] = []
    people.reserveCapacity(cases)
    // Its last day is yesterday: at any hour of today all of it lies in the past.
    let yesterday = World.live.today.adding(days: -1)
    for intake in DemoOffice(seed: seed, count: cases, today: yesterday) {
      batch.append(past(intake, agents: agents, slips: slips))
      guard batch.count == 500 else { continue }
      people += try store.registerMany(batch, known: people, by: member)
      batch.removeAll(keepingCapacity: true)
      progress(people.count)
    }
    people += try store.registerMany(batch, known: people, by: member)
    progress(people.count)
  }

  private static func past(_ intake: DemoIntake, agents: [RecordID], slips: DemoSlips) -> PastIntake {
    let place = intake.agentIndex % agents.count
    return PastIntake(
      registration: Registration(
        sections: intake.answers, flags: intake.flags, day: intake.day,
        agent: agents[place]),
      at: intake.moment,
      returnOf: intake.knownPersonIndex,
      householdOf: intake.householdIndex,
      correction: intake.correction.map {
        PastIntake.Correction(
          at: Instant(milliseconds: Int64($0.day.number) * 86_400_000 + 36_000_000), section: $0.section,
          answers: $0.answers)
      },
      work: slips.dressed(
        intake.work, known: intake.allAnswers, agent: place == 0 ? head : team[place - 1].1),
      followed: intake.followed,
      closing: intake.closedOn.map {
        PastIntake.Closing(
          at: Instant(milliseconds: Int64($0.number) * 86_400_000 + 57_600_000),
          reason: intake.closingReason ?? .supportEnded)
      })
  }

  private static func keep(_ passphrase: String, in directory: String) throws {
    let path = directory + "/demo-passphrase"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw StoreProblem.cannotWrite(path: path) }
    defer { close(file) }
    try Output.write(Array((passphrase + "\n").utf8), to: file)
  }

  /// Four words of a small list and a number: for an office of invented people, kept beside its data.
  private static func invented() -> String {
    let words = [
      "baobab", "pirogue", "marche", "fleuve", "dune", "soleil", "arachide", "kora", "teranga", "mangue",
    ]
    var generator = SystemRandomNumberGenerator()
    let chosen = (0..<4).map { _ in words.randomElement(using: &generator) ?? "baobab" }
    return (chosen + [String(Int.random(in: 100...999, using: &generator))]).joined(separator: " ")
  }
}

extension KeyCost {
  /// For the invented agents of the fictional office, whose passphrases nobody is told.
  fileprivate static let unused = KeyCost(passes: 1, memory: 1 << 20)
}

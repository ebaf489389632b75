import CaseStore
import Casework
import Glibc

/// A desk without a screen.
struct ScribeDesk {
  private let path: String
  private let notes: ScribeNotes
  private let world = World.scribe

  init(at path: String, notes: String) throws {
    self.path = path
    self.notes = ScribeNotes(notes)
    self.notes.note("office", try Self.openOffice(at: path) ? "made" : "found")
  }

  /// Says whether this call made the office, or somebody else had.
  static func openOffice(at path: String) throws(StoreProblem) -> Bool {
    let opening = OfficeOpening(
      region: .kolda, officeName: "BAOS de Kolda", language: "fr", headName: "Fatou Sané", headLogin: "fatou",
      passphrase: passphrase)
    do throws(StoreProblem) {
      let cost = KeyCost(passes: 1, memory: 8_192)
      try CaseStore.create(at: path, opening: opening, world: .scribe, cost: cost).store.close()
      return true
    } catch .alreadyAnOffice {
      try CaseStore.open(at: path, world: .scribe).close()
      return false
    }
  }

  private static let passphrase = "le vent du fleuve monte"

  /// Comes back `turns` times; each time registers, corrects, and leaves a draft, and leaves in good order or, every
  /// third time, without a word.
  func work(turns: Int) throws {
    for turn in 0..<turns {
      let store = try CaseStore.open(at: path, world: world)
      let head = try store.signIn(login: "fatou", passphrase: Self.passphrase)
      var draft = draft(by: head)
      for number in 1...4 {
        let header = try store.register(registration(number), by: head)
        notes.note("case", header.id, header.number)
        for village in 1...2 {
          let base = try store.caseFile(header.id, by: head).sections[.contacts]
          try store.correct(
            .contacts, of: header.id, base: base, answers: [FieldCode(.village): .text("village \(village)")],
            by: head)
          notes.note("village", header.id, village)
        }
        draft.state.typed[FieldCode(.journeyNote)] = "\(number)"
        try store.save(draft: draft, by: head)
        notes.note("draft", draft.id, number)
      }
      if turn % 3 < 2 { store.close() }
    }
  }

  /// Saves as often as it can; notes how often that was, and the longest wait in milliseconds.
  func crowd(lock: String, milliseconds: Int) throws {
    let store = try CaseStore.open(at: path, world: world)
    let head = try store.signIn(login: "fatou", passphrase: Self.passphrase)
    var draft = draft(by: head)
    notes.note("ready")
    let start = open(lock, O_RDONLY | O_CLOEXEC)
    flock(start, LOCK_SH)
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(milliseconds)
    var (count, longest) = (0, Duration.zero)
    while clock.now < end {
      draft.state.typed[FieldCode(.journeyNote)] = "\(count)"
      longest = max(longest, try clock.measure { try store.save(draft: draft, by: head) })
      count += 1
    }
    notes.note("saved", count, Int(longest / .milliseconds(1)))
    store.close()
  }

  private func draft(by author: SignedIn) -> Draft {
    let state = SavedForm(
      formCode: IntakeForm.code, formVersion: 1, typed: [FieldCode(.familyName): "Baldé"])
    return Draft(
      id: world.newID(), author: author.member.id, authorName: author.member.name, form: IntakeForm.code,
      subject: .newPerson, state: state, updated: world.now())
  }

  private func registration(_ number: Int) -> Registration {
    Registration(
      sections: [
        .consent: [FieldCode(.consentInterview): .yesNo(true)],
        .identity: [
          FieldCode(.familyName): .text("Sabaly"), FieldCode(.givenNames): .text("Moussa \(number)"),
          FieldCode(.birth): .date(.year(1995)),
        ],
        .contacts: [FieldCode(.village): .text("village 0")],
        .screening: [FieldCode(.psychosocialNote): .text("ne dort plus")],
      ],
      day: world.today)
  }
}

extension World {
  /// The clock and the dice of this machine.
  fileprivate static let scribe = World(
    now: { instant() },
    newID: { RecordID(at: instant(), noise: noise(10)) },
    random: { noise($0) })

  private static func instant() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func noise(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: 0...255) } }
}

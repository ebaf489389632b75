import CaseStore
import Casework
import Desk
import Foundation
import Synchronization
import Terminal
import Testing
import Wording

/// A real office on disk and its desk, with a clock that stands still until the test moves it.
final class FrozenOffice {
  let desk: Desk
  let store: CaseStore
  let head: SignedIn
  private let clock: Clock
  private let papers: Papers
  private let path: String

  private final class Clock: Sendable {
    let now = Mutex(SampleOffice.at(9))
    let made = Mutex(UInt64(0))
  }

  private final class Papers: Sendable {
    let written = Mutex<[String]>([])
  }

  init() throws {
    path = NSTemporaryDirectory() + "baos-frozen-\(UInt64.random(in: 0...UInt64.max))"
    let (clock, papers) = (Clock(), Papers())
    (self.clock, self.papers) = (clock, papers)
    let world = World(
      now: { clock.now.withLock { $0 } },
      newID: {
        let number = clock.made.withLock { made in
          made += 1
          return made
        }
        let noise = withUnsafeBytes(of: number.bigEndian) { [0, 0] + Array($0) }
        return RecordID(at: clock.now.withLock { $0 }, noise: noise)
      },
      random: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } })
    let opening = OfficeOpening(
      region: .kolda, officeName: "BAOS Kolda", language: "fr", headName: "A. Diallo", headLogin: "diallo",
      passphrase: Self.passphrase)
    store = try CaseStore.create(
      at: path, opening: opening, world: world, cost: KeyCost(passes: 1, memory: 8_192)
    ).store
    head = try store.signIn(login: "diallo", passphrase: opening.passphrase)
    _ = try store.addStaff(
      login: "balde", name: "F. Baldé", role: .caseManager, passphrase: Self.passphrase,
      cost: KeyCost(passes: 1, memory: 8_192), by: head)
    let host = DeskHost(
      world: world, themes: ["mono"], uptime: { 0 },
      papers: PaperOutlet(save: { text, name throws(PaperProblem) in
        papers.written.withLock { $0.append(text) }
        return "/papiers/" + name
      }),
      open: { [store] () throws(StoreProblem) -> CaseStore? in store },
      prepare: { _ throws(StoreProblem) in throw .notSignedIn },
      create: { _, _ throws(StoreProblem) in throw .notSignedIn })
    desk = try Desk(host: host, wording: Wording(.french), theme: "mono")
    try desk.enter(as: head)
  }

  private static let passphrase = "le vent du fleuve monte"

  /// The head of office comes back to a desk that has forgotten everything.
  func signInAgain() throws { try desk.enter(as: store.signIn(login: "diallo", passphrase: Self.passphrase)) }

  /// The case manager sits down in the place of the head.
  func changeUser() throws { try desk.enter(as: store.signIn(login: "balde", passphrase: Self.passphrase)) }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Papers written so far.
  var sheets: [String] { papers.written.withLock { $0 } }

  var today: CivilDay { clock.now.withLock { $0.day } }

  /// Nine o'clock of a later day, and a look at the news.
  func pass(to day: CivilDay) {
    let seconds = (day.number - today.number) * 86_400
    clock.now.withLock { $0 = $0.adding(seconds: seconds) }
    desk.tick()
  }

  /// Letters one by one; \r is Entrée, ② to ⑩ are function keys, ⎋ is Échap, ↑ ↓ are arrows.
  func type(_ keys: String) {
    let special: [Character: Key] = [
      "\r": .enter, "②": .function(2), "⑧": .function(8), "⎋": .escape, "↓": .down, "↑": .up,
    ]
    for key in keys { desk.press(special[key] ?? .character(key)) }
  }

  var lines: [String] {
    let grid = desk.frame(rows: 24, columns: 80).grid
    return (0..<24).map { grid.text(row: $0) }
  }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The line with the cursor.
  var focused: String { desk.frame(rows: 24, columns: 80).cursor.map { lines[$0.row] } ?? "" }
}

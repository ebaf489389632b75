import CaseStore
import Casework
import Glibc
import Wording

/// A fictional office on disk for measuring, closed, with the passphrase that opens it.
struct BenchOffice {
  let directory: String
  let cases: Int
  let passphrase: String
  /// Seconds it took to make; nil for one that was there already.
  let making: Double?

  var login: String { DemoPlace.login }

  /// The office of `cases` cases under `base`, made when it is not there.
  init(cases: Int, under base: String, wording: Wording) throws {
    self.cases = cases
    directory = "\(base)/office-\(cases)"
    if let known = try? Self.passphrase(in: directory, wording) {
      passphrase = known
      making = nil
      return
    }
    Speaker.say(wording.demoMaking(wording.cases(cases)))
    let begun = Stopwatch.nanoseconds()
    let (store, member) = try DemoPlace.make(at: directory, cases: cases, seed: Self.seed, wording: wording)
    try store.signOut(member)
    store.close()
    making = Stopwatch.milliseconds(since: begun) / 1_000
    passphrase = try Self.passphrase(in: directory, wording)
  }

  /// Opens the office and signs its head in.
  func open() throws -> (store: CaseStore, member: SignedIn) {
    let store = try CaseStore.open(at: directory, world: .live)
    return (store, try store.signIn(login: login, passphrase: passphrase))
  }

  func remove() { DemoPlace.remove(directory) }

  static let seed: UInt64 = 2_026

  private static func passphrase(in directory: String, _ wording: Wording) throws -> String {
    try Passphrase.read(from: directory + "/demo-passphrase", prompt: "", wording: wording)
  }
}

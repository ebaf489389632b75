import Foundation
import Testing

/// The data directory of one test, and a home beside it; both are removed with it.
final class TemporaryOffice {
  /// What `--data` names.
  let directory: String
  /// A directory of the test for anything else.
  let home: String
  /// The passphrase of `demo`, in an office made by `prepared`.
  private(set) var passphrase = ""
  private let root: URL

  /// A place where there is no office yet.
  init() throws {
    let name = "baos-test-\(UInt64.random(in: 0...UInt64.max))"
    root = FileManager.default.temporaryDirectory.appending(path: name)
    directory = root.appending(path: "office").path()
    home = root.appending(path: "home").path()
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// A fictional office of a head, `demo`, five agents and nobody else yet.
  static func prepared() throws -> TemporaryOffice { try empty.get().copy() }

  /// The same with twenty cases.
  static func populated() throws -> TemporaryOffice { try small.get().copy() }

  /// The same with sixty cases: follow-ups and referrals of every kind.
  static func busy() throws -> TemporaryOffice { try large.get().copy() }

  /// The same with as many cases; slow, each time.
  static func prepared(cases: Int) throws -> TemporaryOffice {
    let office = try TemporaryOffice()
    let run = try office.run(["demo", "--prepare", "--cases", "\(cases)", "--seed", "7"])
    try #require(run.status == 0, "\(run.words)")
    let secret = try String(contentsOfFile: office.passphraseFile, encoding: .utf8)
    office.passphrase = secret.trimmingCharacters(in: .whitespacesAndNewlines)
    return office
  }

  // Prepared once and copied for each test: three passphrases to derive make half the cost of a short story.
  private static let empty = Result { try Pattern(cases: 0) }
  private static let small = Result { try Pattern(cases: 20) }
  private static let large = Result { try Pattern(cases: 60) }

  /// The files of an office, in memory, which others are copies of.
  private struct Pattern {
    let files: [String: Data]
    let passphrase: String

    init(cases: Int) throws {
      let office = try TemporaryOffice.prepared(cases: cases)
      files = Dictionary(try office.files().map { ($0.name, $0.bytes) }) { first, _ in first }
      passphrase = office.passphrase
    }

    func copy() throws -> TemporaryOffice {
      let office = try TemporaryOffice()
      let owner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      try FileManager.default.createDirectory(
        atPath: office.directory, withIntermediateDirectories: false, attributes: owner)
      for (name, bytes) in files {
        let path = office.directory + "/" + name
        let isMade = FileManager.default.createFile(
          atPath: path, contents: bytes, attributes: [.posixPermissions: 0o600])
        try #require(isMade, "\(path)")
      }
      office.passphrase = passphrase
      return office
    }
  }

  /// Where `prepared` leaves the passphrase.
  var passphraseFile: String { directory + "/demo-passphrase" }

  /// Writes a passphrase into a file of the home; its path.
  func keep(passphrase: String, mode: Int = 0o600) throws -> String {
    let path = home + "/passphrase"
    try Data((passphrase + "\n").utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  /// What `Clerk.signIn` types from now on.
  func use(passphrase: String) { self.passphrase = passphrase }

  var database: String { directory + "/baos.db" }

  /// All the environment that programs of the test have.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": home, "TMPDIR": home, "TERM": "xterm-256color", "LANG": "C.UTF-8",
    ]
  }

  /// Runs `baos` on this office without a terminal.
  func run(_ arguments: [String], environment: [String: String?] = [:]) throws -> FinishedRun {
    try start(arguments, environment: environment).finish()
  }

  /// Starts `baos` on this office; a variable of `environment` that is nil is not set.
  func start(_ arguments: [String], environment: [String: String?] = [:]) throws -> StartedRun {
    try StartedRun(
      BuiltProgram.path(), arguments + ["--data", directory], environment: variables(environment), room: home)
  }

  /// Runs a line of shell, in which `$baos` is the program and `$office` the data directory.
  func runShell(_ line: String) throws -> FinishedRun {
    let all = variables(["baos": BuiltProgram.path(), "office": directory])
    return try StartedRun("/bin/bash", ["-c", line], environment: all, room: home).finish()
  }

  /// The environment with these changes.
  func variables(_ changes: [String: String?]) -> [String: String] {
    var all = environment
    for (name, value) in changes { all[name] = value }
    return all
  }

  /// Runs `baos` on this office as `demo`.
  func runSignedIn(_ arguments: [String]) throws -> FinishedRun { try run(arguments + signingIn) }

  /// Options that sign `demo` in.
  var signingIn: [String] { ["--user", "demo", "--passphrase-file", passphraseFile] }

  /// Everything in the data directory, file by file, as bytes.
  func files() throws -> [(name: String, bytes: Data)] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted().map { name in
      (name, try Data(contentsOf: URL(filePath: directory + "/" + name)))
    }
  }
}

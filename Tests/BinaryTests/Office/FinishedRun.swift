import Foundation
import Testing

/// What a command said and how it ended, when it was run without a terminal, as scripts run it.
struct FinishedRun {
  /// The exit code, or 128 and the signal that ended it.
  let status: Int32
  let output: String
  let words: String
  /// All of it, byte by byte.
  let raw: [UInt8]
}

/// A command that runs without a terminal.
struct StartedRun {
  let process: pid_t
  private let output: String
  private let words: String

  /// Starts the program at `path`; `room` is a directory for what it says.
  init(_ path: String, _ arguments: [String], environment: [String: String], room: String) throws {
    let name = UInt64.random(in: 0...UInt64.max)
    (output, words) = ("\(room)/\(name).out", "\(room)/\(name).err")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, words, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // A session of its own: no terminal to ask on, even where the tests have one.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80)
    var strings = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in strings + variables { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, &attributes, &strings, &variables)
    try #require(failure == 0, "\(path) could not be started: \(failure)")
    self.process = process
  }

  /// Waits for the end.
  func finish() throws -> FinishedRun {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let said = try [output, words].map { try Data(contentsOf: URL(filePath: $0)) }
    return FinishedRun(
      status: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f,
      output: String(decoding: said[0], as: UTF8.self), words: String(decoding: said[1], as: UTF8.self),
      raw: [UInt8](said[0] + said[1]))
  }
}

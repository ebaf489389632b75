import Foundation
import Testing

/// What a command said and how it ended, when it was run without a terminal, as scripts run it.
struct FinishedRun {
  /// The exit code, or 128 and the signal that ended it.
  let status: Int32
  let output: String
  let words: String

  /// Runs the program at `path` to its end; `room` is a directory for what it says.
  static func of(
    _ path: String, _ arguments: [String], environment: [String: String], room: String
  ) throws -> FinishedRun {
    let name = UInt64.random(in: 0...UInt64.max)
    let (output, words) = ("\(room)/\(name).out", "\(room)/\(name).err")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, words, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var process: pid_t = 0
    let failure = spawn(path, arguments, environment, &actions, &process)
    try #require(failure == 0, "\(path) could not be started: \(failure)")
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return FinishedRun(
      status: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f, output: try text(output),
      words: try text(words))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t, _ process: inout pid_t
  ) -> Int32 {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in words + variables { free(string) } }
    return posix_spawn(&process, path, &actions, nil, &words, &variables)
  }
}

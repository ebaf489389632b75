import Casework
import Glibc

/// A program on a pseudo-terminal of its own, as a person's terminal would run it: keys go in, and what it sends to
/// the screen is counted and timed.
final class TerminalProgram {
  let process: pid_t
  /// When it was started.
  let begun: UInt64
  private let master: Int32
  /// The end of what came last, in case a question of the terminal is cut in two.
  private var tail: [UInt8] = []
  private var hasEnded = false

  /// What a program sent until it was quiet.
  struct Burst {
    var bytes = 0
    /// Milliseconds from the key to the last byte.
    var time = 0.0
    /// Milliseconds the program's main thread worked, which do not grow with what else the machine does.
    var work = 0.0
    /// Calls of `write` in between; nil where the system does not tell.
    var writes: Int?
  }

  init(
    _ path: String, _ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw StoreProblem.diskFailed(detail: String(cString: strerror(errno)))
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    defer { close(slave) }
    let begun = Stopwatch.nanoseconds()
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + variables { free(text) } }
    process = try Self.spawn(path, words + [nil], variables + [nil], terminal: name)
    self.master = master
    self.begun = begun
  }

  deinit { end() }

  /// The first opening of the terminal by a process that leads a session makes it its controlling terminal; so it is
  /// opened by name, after the session was made.
  private static func spawn(
    _ path: String, _ words: [UnsafeMutablePointer<CChar>?], _ variables: [UnsafeMutablePointer<CChar>?],
    terminal: [CChar]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID of spawn.h, which Swift is not shown.
    posix_spawnattr_setflags(&attributes, 0x80)
    var process: pid_t = 0
    let fault = posix_spawn(&process, path, &actions, &attributes, words, variables)
    guard fault == 0 else { throw StoreProblem.diskFailed(detail: String(cString: strerror(fault))) }
    return process
  }

  /// Types keys and takes what comes until the program has neither sent anything nor worked for `quiet`
  /// milliseconds, waiting for the first byte at most `patience`.
  func press(_ keys: String, quiet: Int = 30, patience: Int = 1_000) throws -> Burst {
    let writes = self.writes
    let work = self.work
    let begun = Stopwatch.nanoseconds()
    try Output.write(Array(keys.utf8), to: master)
    var burst = Burst()
    var worked = work
    while true {
      if let bytes = take(within: burst.bytes == 0 ? patience : quiet) {
        burst.bytes += bytes.count
        burst.time = Stopwatch.milliseconds(since: begun)
      } else if burst.bytes == 0 || self.work == worked {
        break
      }
      worked = self.work
    }
    burst.work = self.work - work
    if let writes, let after = self.writes { burst.writes = after - writes }
    return burst
  }

  /// Milliseconds from the start until the program asks whether its first frame is on the screen, which it does in
  /// the write after it; nil when it never does.
  func firstPaint() -> Double? {
    while let bytes = take(within: 10_000) {
      if asksForStatus(bytes) { return Stopwatch.milliseconds(since: begun) }
    }
    return nil
  }

  /// Resident memory, and the part of it that is no file, in megabytes.
  var memory: (resident: Double, anonymous: Double) {
    let lines = Self.text(of: "/proc/\(process)/status").split(separator: "\n")
    func megabytes(_ name: String) -> Double {
      let line = lines.first { $0.hasPrefix(name) }
      return Double(line?.filter(\.isNumber) ?? "").map { $0 / 1_024 } ?? 0
    }
    return (megabytes("VmRSS:"), megabytes("RssAnon:"))
  }

  /// Waits, for half a minute at most, until it ends by itself.
  func waitForEnd() {
    while take(within: 30_000) != nil {}
    end()
  }

  /// Asks it to end, as a shutdown of the machine does, and waits.
  func end() {
    guard !hasEnded else { return }
    hasEnded = true
    kill(process, SIGTERM)
    while take(within: 3_000) != nil {}
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }
}

extension TerminalProgram {
  /// The next bytes of the program, its questions answered as a terminal does; nil when none come in time.
  private func take(within milliseconds: Int) -> [UInt8]? {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(milliseconds)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let bytes = Array(buffer.prefix(count))
    if asksForStatus(bytes) { try? Output.write(Array("\u{1b}[0n".utf8), to: master) }
    tail = Array((tail + bytes).suffix(3))
    return bytes
  }

  private func asksForStatus(_ bytes: [UInt8]) -> Bool {
    let text = tail + bytes
    let question = Array("\u{1b}[5n".utf8)
    guard text.count >= question.count else { return false }
    return (0...(text.count - question.count)).contains { text[$0...].starts(with: question) }
  }

  /// Milliseconds the main thread has worked since the start.
  private var work: Double {
    let numbers = Self.text(of: "/proc/\(process)/schedstat").split(separator: " ")
    return (numbers.first.flatMap { Double($0) } ?? 0) / 1e6
  }

  /// Calls of `write` since the start, which Linux tells about a process of one's own that may be looked at.
  private var writes: Int? {
    let line = Self.text(of: "/proc/\(process)/io").split(separator: "\n").first { $0.hasPrefix("syscw") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 8_192)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}

import Casework
import Glibc

/// Runs the office's printer: a program without a shell, with the text on its standard input.
struct PrinterCommand {
  /// The program and its arguments.
  let words: [String]
  /// After which it is stopped, with all it started.
  let seconds: Int

  private var name: String { words.first ?? "" }

  func print(_ text: String) throws(PaperProblem) {
    guard !words.isEmpty else { throw .noPrinter }
    guard let input = PipeEnds(), let errors = PipeEnds() else {
      throw .commandNotStarted(name, detail: String(cString: strerror(errno)))
    }
    defer { errors.closeBoth() }
    // A printer that does not read its input must not end the desk.
    let handler = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, handler) }
    let process: pid_t
    do throws(PaperProblem) {
      process = try start(input: input.reading, errors: errors.writing)
    } catch {
      input.closeBoth()
      throw error
    }
    close(input.reading)
    let run = PrinterRun(process: process, input: input.writing, errors: errors.reading)
    try judge(run.finish(Array(text.utf8), within: seconds))
  }

  private func judge(_ ending: PrinterRun.Ending) throws(PaperProblem) {
    switch ending {
    case .exited(0, _): break
    case .exited(127, let said) where said.isEmpty: throw .commandNotFound(name)
    case .exited(let status, let said): throw .failed(name, status: status, said: said)
    case .killed(let signal): throw .killed(name, signal: signal)
    case .outOfTime: throw .timedOut(name, seconds: seconds)
    }
  }

  /// In a group of its own, so that it is stopped whole and a key at the terminal does not reach it; it inherits no other file.
  private func start(input: Int32, errors: Int32) throws(PaperProblem) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO)
    for file in STDERR_FILENO + 1..<256 { posix_spawn_file_actions_addclose(&files, file) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    posix_spawnattr_setsigmask(&attributes, &usual)
    for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let fault = posix_spawnp(&process, name, &files, &attributes, &arguments, &variables)
    switch fault {
    case 0: return process
    case ENOENT: throw .commandNotFound(name)
    default: throw .commandNotStarted(name, detail: String(cString: strerror(fault)))
    }
  }

  /// What a printing system looks at, and nothing of the office.
  private static var environment: [String] {
    [
      "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "PRINTER", "LPDEST",
      "CUPS_SERVER",
    ].compactMap { name in Environment.value(of: name).map { "\(name)=\($0)" } }
  }
}

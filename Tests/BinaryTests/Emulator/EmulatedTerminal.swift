import CPty
import Foundation

/// A program running on an emulated terminal: typed to, looked at, resized, killed.
///
/// Tests wait for what they expect to see (`pump`), never for a time.
final class EmulatedTerminal {
  struct CouldNotStart: Error {}

  let process: pid_t
  let screen: EmulatedScreen
  /// What the program has sent since the last `mark`.
  private(set) var received: [UInt8] = []
  /// How often something could be read since the last `mark`: at most the writes of the program.
  private(set) var reads = 0
  /// The exit code, or 128 and the signal that ended it; nil while it runs.
  private(set) var exitCode: Int32?
  private(set) var isStopped = false
  /// False for a terminal that answers no questions.
  var answers = true
  /// Bytes that the line carries in a millisecond; nil for one that carries all there is.
  var speed: Double?
  private var carried = ContinuousClock.now
  private let master: Int32
  private var isClosed = false

  /// Starts the program at `path`; `environment` is all the environment it has.
  init(
    _ path: String, _ arguments: [String] = [], environment: [String: String], rows: Int = 24,
    columns: Int = 80
  ) throws {
    guard let screen = EmulatedScreen(rows: rows, columns: columns) else { throw CouldNotStart() }
    var master: Int32 = -1
    let process = withStrings([path] + arguments) { arguments in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        cpty_start(path, arguments, environment, Int32(rows), Int32(columns), &master)
      }
    }
    guard process > 0 else { throw CouldNotStart() }
    self.process = process
    self.screen = screen
    self.master = master
  }

  deinit {
    if exitCode == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// The rows of text on the screen, trailing blanks left out.
  var lines: [String] { screen.lines }

  /// The whole screen as one text.
  var text: String { lines.joined(separator: "\n") }

  /// Whether `text` stands on one row of the screen.
  func shows(_ text: String) -> Bool {
    // As C strings: Foundation's search costs more than all the rest of a test.
    lines.contains { strstr($0, text) != nil }
  }

  /// Bytes since the last `mark`, without the questions for the terminal's status: how many of those there are
  /// depends on how busy the machine is.
  var byteCount: Int {
    let question = Array("\u{1b}[5n".utf8)
    var count = received.count
    for start in received.indices where received[start...].starts(with: question) { count -= question.count }
    return count
  }

  /// Forgets what was received, to count from here.
  func mark() {
    received = []
    reads = 0
  }

  /// Lets the program and the terminal talk until `isReached`, or `limit` seconds have passed; true when reached.
  /// What is already on its way is read too.
  @discardableResult
  func pump(limit: Double = 10, until isReached: (EmulatedTerminal) -> Bool) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(Int(limit * 1_000))
    while !isReached(self) {
      if clock.now >= end { return false }
      turn(timeout: 20)
    }
    while turn(timeout: 5) {}
    return true
  }

  /// Waits until `text` is on the screen.
  @discardableResult
  func waitFor(_ text: String, limit: Double = 10) -> Bool {
    pump(limit: limit) { $0.shows(text) }
  }

  /// Waits until the program has ended; its exit code, nil when it has not.
  func waitForExit(limit: Double = 10) -> Int32? {
    pump(limit: limit) { $0.exitCode != nil }
    return exitCode
  }

  /// Types text as it is, in UTF-8.
  func type(_ text: String) {
    send(Array(text.utf8))
  }

  func press(_ keys: PressedKey...) {
    for key in keys {
      key.press(on: screen)
      send(screen.takeAnswers())
    }
  }

  /// Pastes as terminals do once the program has asked for marks around it.
  func paste(_ text: String) {
    send(Array("\u{1b}[200~\(text)\u{1b}[201~".utf8))
  }

  /// Sends bytes as a terminal might.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, !isClosed {
      let sent = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1_024)) }
      if sent > 0 { rest = rest.dropFirst(sent) } else if errno != EINTR && errno != EAGAIN { return }
      turn(timeout: 0)
    }
  }

  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = cpty_resize(master, Int32(rows), Int32(columns))
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Takes the terminal away, as a broken line does.
  func hangUp() {
    if !isClosed { close(master) }
    isClosed = true
  }

  /// How much the line carries by now; on a slow one, what a few milliseconds bring.
  private func waitForLine() -> Int {
    guard let speed else { return 65_536 }
    usleep(4_000)
    let now = ContinuousClock.now
    let passed = min(100, Double((now - carried).components.attoseconds) / 1e15)
    carried = now
    return Int(passed * speed)
  }

  /// Reads and shows once; true when something came.
  @discardableResult
  private func turn(timeout: Int32) -> Bool {
    var part = [CChar](repeating: 0, count: max(1, waitForLine()))
    let count = isClosed ? -1 : Int(cpty_read(master, &part, Int32(part.count), timeout))
    if count > 0 {
      let bytes = part[..<count].map { UInt8(bitPattern: $0) }
      received += bytes
      reads += 1
      screen.show(bytes)
      let said = screen.takeAnswers()
      if answers, !said.isEmpty { send(said) }
      return true
    }
    if exitCode == nil {
      var code: Int32 = 0
      switch cpty_state(process, &code) {
      case 1: exitCode = code
      case 2: isStopped = true
      default: if count < 0 { usleep(1_000) }
      }
    }
    return false
  }
}

/// Lends strings to C as a list that ends with nil.
private func withStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
  for (index, string) in strings.enumerated() { copies[index] = strdup(string) }
  copies[strings.count] = nil
  defer {
    for index in strings.indices { free(copies[index]) }
    copies.deallocate()
  }
  return body(copies)
}

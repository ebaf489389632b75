import Casework
import Glibc

/// A printer at work: it is fed, listened to, and stopped when its time is over.
struct PrinterRun {
  let process: pid_t
  /// Closed when all is written.
  let input: Int32
  let errors: Int32

  enum Ending {
    /// With the first line it wrote about it.
    case exited(Int, said: String)
    case killed(signal: Int)
    case outOfTime
  }

  private static let mostSaid = 400

  func finish(_ bytes: [UInt8], within seconds: Int) -> Ending {
    for end in [input, errors] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    let last = Self.milliseconds + seconds * 1_000
    var rest = bytes[...]
    var isFed = false
    var said: [UInt8] = []
    while true {
      if !isFed, feed(&rest) {
        close(input)
        isFed = true
      }
      listen(&said)
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR {
        if !isFed { close(input) }
        listen(&said)
        return Self.ending(status, said)
      }
      if Self.milliseconds >= last {
        if !isFed { close(input) }
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .outOfTime
      }
      var ends = [
        pollfd(fd: isFed ? -1 : input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      ]
      poll(&ends, 2, 20)
    }
  }

  /// Writes what the printer takes now; whether there is nothing left for it, or it takes no more.
  private func feed(_ rest: inout ArraySlice<UInt8>) -> Bool {
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        return false
      } else if errno != EINTR {
        return true
      }
    }
    return true
  }

  private func listen(_ said: inout [UInt8]) {
    var part = [UInt8](repeating: 0, count: 512)
    while true {
      let count = part.withUnsafeMutableBytes { read(errors, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      said += part.prefix(min(count, max(0, Self.mostSaid - said.count)))
    }
  }

  private static func ending(_ status: Int32, _ said: [UInt8]) -> Ending {
    let signal = Int(status & 0x7f)
    if signal != 0 { return .killed(signal: signal) }
    let first = String(decoding: said, as: UTF8.self).split(separator: "\n").first ?? ""
    return .exited(Int(status >> 8 & 0xff), said: Hygiene.clean(String(first)))
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

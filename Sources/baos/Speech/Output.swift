import Casework
import Glibc

/// Results on standard output, by plain writes; a reader who leaves early ends the program as it ends other tools.
enum Output {
  static func write(_ text: String) throws {
    try write(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func line(_ text: String) throws {
    try write(text + "\n")
  }

  static func write(_ bytes: [UInt8], to file: Int32) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        sent += count
      } else if count < 0, errno == EINTR || errno == EAGAIN {
        continue
      } else {
        throw StoreProblem.diskFailed(detail: String(cString: strerror(errno)))
      }
    }
  }
}

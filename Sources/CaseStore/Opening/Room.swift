import Glibc

/// Whether there is room to write. SQLite says so of a full disk only: a quota used up, or a limit on the size of files,
/// it takes for a disk that failed.
enum Room {
  /// Tries to write where the log beside the database at `path` ends, in a file that nobody else sees.
  static func isGone(beside path: String) -> Bool {
    var template = Array((path + ".room-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return isRefusal(errno) }
    defer { close(file) }
    unlink(template)
    let size = max(length(of: path), length(of: path + "-wal"))
    let page = [UInt8](repeating: 0, count: 65_536)
    let written = pwrite(file, page, page.count, size)
    return written < 0 ? isRefusal(errno) : written < page.count
  }

  private static func isRefusal(_ number: Int32) -> Bool { [EFBIG, EDQUOT, ENOSPC].contains(number) }

  /// 0 for a file that is not there.
  private static func length(of path: String) -> off_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_size : 0
  }
}

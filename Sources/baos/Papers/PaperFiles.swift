import Casework
import Glibc

/// Papers as files: new ones only, for their owner alone.
enum PaperFiles {
  /// Writes `text` as `name` into a directory that is there; where it is. What was begun and could not be finished is taken away.
  static func write(_ text: String, named name: String, in directory: String) throws(PaperProblem) -> String {
    let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw problem(errno, path: path, directory: directory) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw undone(path, directory)
      }
    }
    if fsync(file) != 0, errno != EINVAL, errno != EROFS { throw undone(path, directory) }
    return path
  }

  /// The same under a name of its own, `KLD-R26-0388-A-2.txt`, where there is one already: who prints twice has two files.
  static func write(_ text: String, besides name: String, in directory: String) throws(PaperProblem) -> String
  {
    let end = name.lastIndex(of: ".") ?? name.endIndex
    var copy = 1
    while true {
      let own = copy == 1 ? name : "\(name[..<end])-\(copy)\(name[end...])"
      do throws(PaperProblem) {
        return try write(text, named: own, in: directory)
      } catch {
        guard case .fileExists = error, copy < mostCopies else { throw error }
        copy += 1
      }
    }
  }

  private static let mostCopies = 99

  private static func undone(_ path: String, _ directory: String) -> PaperProblem {
    let fault = errno
    unlink(path)
    return problem(fault, path: path, directory: directory)
  }

  private static func problem(_ fault: Int32, path: String, directory: String) -> PaperProblem {
    switch fault {
    case EEXIST: .fileExists(path: path)
    case ENOENT, ENOTDIR: .noDirectory(path: directory)
    case EACCES, EPERM, EROFS: .cannotWrite(path: directory)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    default: .writeFailed(path: path, detail: String(cString: strerror(fault)))
    }
  }
}

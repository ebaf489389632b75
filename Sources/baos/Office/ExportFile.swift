import Casework
import Glibc

/// A file for another program, for its owner's eyes alone: written anew each time, since that program reads it again.
enum ExportFile {
  static func write(_ text: String, at path: String) throws(StoreProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .cannotWrite(path: path) }
    defer { close(file) }
    do {
      try Output.write(Array(text.utf8), to: file)
    } catch {
      throw .cannotWrite(path: path)
    }
  }
}

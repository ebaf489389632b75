import Glibc

/// A file of lines that each stand for something the store said is saved; a line goes out in one write.
struct ScribeNotes {
  private let file: Int32

  init(_ path: String) {
    file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
  }

  func note(_ words: Any...) {
    let line = Array((words.map { "\($0)" }.joined(separator: " ") + "\n").utf8)
    if write(file, line, line.count) != line.count { exit(2) }
  }
}

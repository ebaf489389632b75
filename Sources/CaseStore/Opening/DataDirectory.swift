import Casework
import Glibc

/// The folder of an office's data: the names of its files, and what must hold before any of them is touched.
struct DataDirectory: Sendable {
  let path: String

  var databasePath: String { path + "/baos.db" }
  /// Held around opening and around every write.
  var lockPath: String { path + "/baos.lock" }
  /// Held while a passphrase becomes a key, so that thirty people who come back after a power cut do not ask for
  /// two gigabytes at once.
  var unlockPath: String { path + "/baos.unlock" }
  var reservePath: String { path + "/baos.reserve" }
  var walPath: String { databasePath + "-wal" }

  /// Makes the folder, and those above it, for its owner alone; an existing folder is left as it is.
  func make() throws(StoreProblem) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      made += (made.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        throw errno == EROFS ? .readOnlyFileSystem(path: path) : .cannotWrite(path: path)
      }
    }
  }

  /// Refuses a folder that others may enter, or that lies where the file cannot be kept safely.
  func examine() throws(StoreProblem) {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      throw errno == ENOENT ? .noOffice(path: path) : .cannotWrite(path: path)
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else { throw .notADirectory(path: path) }
    guard facts.st_mode & 0o077 == 0 else {
      throw .openToOthers(path: path, mode: Int(facts.st_mode & 0o777))
    }
    try Mount.holding(path)?.examine(path: path)
    guard access(path, R_OK | W_OK | X_OK) == 0 else {
      throw errno == EROFS ? .readOnlyFileSystem(path: path) : .cannotWrite(path: path)
    }
  }

  /// Refuses files that others may read or that lie elsewhere; says whether there is a database at all.
  func examineFiles() throws(StoreProblem) -> Bool {
    for file in [databasePath, walPath, lockPath, unlockPath] {
      var facts = stat()
      guard lstat(file, &facts) == 0 else { continue }
      // Two desks that come by two folders would neither wait for each other nor see what the other wrote.
      guard facts.st_mode & S_IFMT != S_IFLNK else { throw .linkedFile(path: file) }
      guard [databasePath, walPath].contains(file) else { continue }
      // Opening a pipe would wait for ever.
      guard facts.st_mode & S_IFMT == S_IFREG else { throw .notOurFile(path: file) }
      guard facts.st_mode & 0o077 == 0 else {
        throw .openToOthers(path: file, mode: Int(facts.st_mode & 0o777))
      }
      guard access(file, R_OK | W_OK) == 0 else { throw .cannotWrite(path: file) }
    }
    return access(databasePath, F_OK) == 0
  }

  /// Runs `work` with files made for their owner alone, whatever the user's own umask.
  static func forOwnerOnly<Value>(_ work: () throws(StoreProblem) -> Value) throws(StoreProblem) -> Value {
    // Never given back: the umask is the whole process's, and another thread may be making a file.
    _ = umask(0o077)
    return try work()
  }

  /// What tells this database file from a copy of it: the host and the number of the file on its disk.
  var place: String {
    var facts = stat()
    _ = stat(databasePath, &facts)
    let host = SmallFile.read("/etc/machine-id", limit: 64).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return host.filter { !$0.isWhitespace } + "/" + String(facts.st_ino)
  }
}

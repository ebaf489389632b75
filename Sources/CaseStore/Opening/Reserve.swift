import Glibc

/// Sixteen megabytes set aside on the disk, given up when it is full so that the form being typed can be saved.
enum Reserve {
  static let size = 16 << 20
  /// Free space below which no reserve is set aside again.
  private static let comfortable: UInt64 = 200 << 20

  /// Sets the reserve aside unless it is there or space is short; never an error.
  static func keep(in directory: DataDirectory) {
    guard access(directory.reservePath, F_OK) != 0 else { return }
    var space = statvfs()
    guard statvfs(directory.path, &space) == 0,
      UInt64(space.f_bavail) * UInt64(space.f_frsize) > comfortable
    else { return }
    let file = open(directory.reservePath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    if posix_fallocate(file, 0, size) != 0 { unlink(directory.reservePath) }
    close(file)
  }

  /// Gives the reserve up; says whether there was one.
  static func spend(in directory: DataDirectory) -> Bool {
    unlink(directory.reservePath) == 0
  }

  static func isKept(in directory: DataDirectory) -> Bool {
    access(directory.reservePath, F_OK) == 0
  }
}

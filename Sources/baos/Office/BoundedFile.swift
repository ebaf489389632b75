import Glibc

/// A file somebody named, of a large one no more than shows that it is too large.
struct BoundedFile {
  /// One more than `most` at most.
  let bytes: [UInt8]
  /// Of the whole file.
  let size: Int

  /// Nil when it cannot be read.
  init?(_ path: String, most: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: most + 1)
    var count = 0
    while count < bytes.count {
      let part = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if part < 0, errno == EINTR { continue }
      guard part >= 0 else { return nil }
      if part == 0 { break }
      count += part
    }
    self.bytes = Array(bytes.prefix(count))
    var facts = stat()
    size = max(count, fstat(file, &facts) == 0 ? Int(facts.st_size) : 0)
  }
}

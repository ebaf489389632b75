import CaseStore
import Casework
import Glibc
import Wording

/// Instrument files on disk, and those that an office keeps.
enum InstrumentFiles {
  /// Reads a file, of a large one no more than shows that it is too large. Throws `InstrumentFault`.
  static func read(_ path: String, wording: Wording) throws -> Instrument {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Stop(.usage, wording.instrumentUnreadable(path)) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Instrument.mostBytes + 1)
    var count = 0
    while count < bytes.count {
      let part = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if part < 0, errno == EINTR { continue }
      guard part >= 0 else { throw Stop(.usage, wording.instrumentUnreadable(path)) }
      if part == 0 { break }
      count += part
    }
    if count > Instrument.mostBytes {
      var facts = stat()
      let size = fstat(file, &facts) == 0 ? Int(facts.st_size) : count
      throw InstrumentFault.tooLarge(bytes: max(size, count), most: Instrument.mostBytes)
    }
    return try Instrument(yaml: Array(bytes.prefix(count)))
  }

  /// What the office keeps; nothing where there is no office, unless one was named.
  static func ofOffice(data option: String?) throws -> [StoredInstrument] {
    do {
      let store = try CaseStore.open(at: Places.data(option), world: .live)
      defer { store.close() }
      return try store.instruments()
    } catch StoreProblem.noOffice where option == nil {
      return []
    }
  }
}

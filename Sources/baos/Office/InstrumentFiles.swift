import CaseStore
import Casework
import Wording

/// Instrument files on disk, and those that an office keeps.
enum InstrumentFiles {
  /// Reads a file, of a large one no more than shows that it is too large. Throws `InstrumentFault`.
  static func read(_ path: String, wording: Wording) throws -> Instrument {
    guard let file = BoundedFile(path, most: Instrument.mostBytes) else {
      throw Stop(.usage, wording.instrumentUnreadable(path))
    }
    guard file.bytes.count <= Instrument.mostBytes else {
      throw InstrumentFault.tooLarge(bytes: file.size, most: Instrument.mostBytes)
    }
    return try Instrument(yaml: file.bytes)
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

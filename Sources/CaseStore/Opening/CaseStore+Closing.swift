import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Empties the log into the database file and lets go of it; a log that another desk still reads stays.
  ///
  /// Harmless when repeated; every other verb answers `noOffice` from now on.
  package func close() {
    let wasClosed = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return isClosed
    }
    guard !wasClosed else { return }
    watcher.withLock { $0 = nil }
    try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    try? pool.close()
  }
}

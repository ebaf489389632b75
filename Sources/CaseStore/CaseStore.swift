package import Casework
import GRDB
import Synchronization

/// The office's file, and the only way to it: what a person does is a verb here, which asks whether they may, writes
/// the rows and the journal in one transaction, and is on disk when it returns.
///
/// Every verb throws `StoreProblem` and nothing else. GRDB, SQL and keys stay inside.
package final class CaseStore: Sendable {
  let directory: DataDirectory
  let world: World
  let pool: DatabasePool
  /// Which office this is, and which incarnation of its data; both are fixed once open.
  let identity: StoreIdentity
  /// Reads `PRAGMA data_version`; opened at the first poll.
  let watcher = Mutex<DatabaseQueue?>(nil)
  let isClosed = Mutex(false)
  /// When the last stamp of the journal is more than five minutes ahead of this host's clock.
  package let clockBehind: StoreProblem?

  init(
    directory: DataDirectory,
    world: World,
    pool: DatabasePool,
    identity: StoreIdentity,
    clockBehind: StoreProblem?
  ) {
    self.directory = directory
    self.world = world
    self.pool = pool
    self.identity = identity
    self.clockBehind = clockBehind
  }

  /// The folder it was opened in, as it was given.
  package var path: String { directory.path }
}

/// Which office and which incarnation of its data a store was opened on.
struct StoreIdentity: Sendable {
  let office: RecordID
  let letters: String
  /// Numbers of the journal belong to it.
  let desk: RecordID
}

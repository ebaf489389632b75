import Casework
import GRDB
import Vault

extension CaseStore {
  /// Reads one unchanging state of the file.
  func reading<Value>(_ work: (Database) throws -> Value) throws(StoreProblem) -> Value {
    try refuseClosed()
    do {
      return try pool.read(work)
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
  }

  /// One transaction under the gate: all of `work` or nothing. When the disk is full, the reserve is given up and
  /// the work tried once more, so that what is being typed can be finished.
  func writing<Value>(_ work: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do {
      return try writingOnce(work)
    } catch .diskFull where Reserve.spend(in: directory) {
      return try writingOnce(work)
    }
  }

  private func writingOnce<Value>(_ work: (Database) throws -> Value) throws(StoreProblem) -> Value {
    try refuseClosed()
    let gate = try Gate.enter(directory.lockPath)
    defer { gate.leave() }
    do {
      return try pool.write(work)
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
  }

  private func refuseClosed() throws(StoreProblem) {
    if isClosed.withLock({ $0 }) { throw .noOffice(path: directory.path) }
  }
}

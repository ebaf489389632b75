import Foundation
import GRDB
import Synchronization

/// What somebody with a shell could do to the file; answers the first value found.
@discardableResult
func sqlite(_ path: String, _ sql: String) throws -> String {
  let queue = try DatabaseQueue(path: path)
  defer { try? queue.close() }
  return try queue.writeWithoutTransaction { db in
    var answer = ""
    let statements = try db.allStatements(sql: sql)
    while let statement = try statements.next() {
      if let row = try Row.fetchOne(statement), let value = row.databaseValues.first {
        answer = value.description
      }
    }
    return answer
  }
}

/// Writes a file for its owner alone.
func writeFile(_ path: String, _ content: Data) throws {
  try content.write(to: URL(fileURLWithPath: path))
  try setMode(0o600, path)
}

/// Makes a folder for its owner alone.
func makeFolder(_ path: String) throws {
  try FileManager.default.createDirectory(
    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
}

func setMode(_ mode: Int, _ path: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}

/// Counts across threads.
final class Tally: Sendable {
  private let state = Mutex(0)

  var count: Int { state.withLock { $0 } }

  func add() { state.withLock { $0 += 1 } }
}

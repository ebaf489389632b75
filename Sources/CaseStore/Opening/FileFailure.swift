import Casework
import GRDB
import Vault

/// What SQLite, GRDB and the vault report, as the office's facts.
enum FileFailure {
  static func fact(_ error: any Error, path: String) -> StoreProblem {
    switch error {
    case let problem as StoreProblem: problem
    case let problem as DatabaseError: fact(problem, path: path)
    case let problem as VaultProblem: fact(problem)
    case let problem as DamagedRow: .damaged(path: path, detail: problem.detail)
    case is RowDecodingError: .damaged(path: path, detail: "a value of another shape")
    default: .diskFailed(detail: "\(error)")
    }
  }

  static func fact(_ problem: VaultProblem) -> StoreProblem {
    switch problem {
    case .wiped: .notSignedIn
    case .noLibrary: .keysUnavailable(detail: "libsodium")
    case .noMemory: .keysUnavailable(detail: "memory")
    case .doesNotOpen, .malformed: .damaged(path: "", detail: "a sealed value")
    }
  }

  private static func fact(_ error: DatabaseError, path: String) -> StoreProblem {
    let detail = error.message ?? "\(error.resultCode)"
    return switch error.resultCode {
    case .SQLITE_FULL: .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(seconds: Gate.patience)
    case .SQLITE_NOTADB: .notOurFile(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .cannotWrite(path: path)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE && Room.isGone(beside: path):
      .diskFull
    case .SQLITE_IOERR: .diskFailed(detail: "\(error.extendedResultCode.rawValue): \(detail)")
    case .SQLITE_CONSTRAINT: .damaged(path: path, detail: detail)
    default: .diskFailed(detail: detail)
    }
  }
}

/// A row that is not what the schema promises: only a file changed by other hands has one.
struct DamagedRow: Error {
  let detail: String
}

import Casework
import GRDB
import Glibc

/// Looks at the files and at the settings of the connection that writes.
struct FileCheck {
  let store: CaseStore

  func findings() throws(StoreProblem) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let directory = store.directory
    let files = [
      directory.path, directory.databasePath, directory.walPath, directory.databasePath + "-shm",
      directory.lockPath, directory.unlockPath, directory.lockPath + ".queue",
      directory.unlockPath + ".queue",
      directory.reservePath,
    ]
    for path in files {
      var facts = stat()
      guard stat(path, &facts) == 0, facts.st_mode & 0o077 != 0 else { continue }
      findings.append(.openToOthers(path: path, mode: Int(facts.st_mode & 0o777)))
    }
    if !Reserve.isKept(in: directory) { findings.append(.noReserve) }
    if case .clockBehind(let last) = store.clockBehind { findings.append(.clockBehind(last: last)) }
    do {
      try store.pool.writeWithoutTransaction { db in
        for (name, wanted) in DatabaseFile.wantedSettings {
          let found = try DatabaseFile.setting(name, db)
          if found != wanted { findings.append(.wrongSetting(name: name, found: found, wanted: wanted)) }
        }
      }
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
    return findings
  }
}

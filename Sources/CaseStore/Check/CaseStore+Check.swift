package import Casework
import GRDB

extension CaseStore {
  /// Looks at everything: the pages, the references, the settings, the modes of the files, the chain of the journal,
  /// and whether each record is what its journal says, as far as `signedIn` can open it.
  ///
  /// `progress` is told the part done, 0 to 1, and stops the check by answering false.
  package func check(
    by signedIn: SignedIn?,
    progress: (Double) -> Bool = { _ in true }
  ) throws(StoreProblem) -> CheckReport {
    if let signedIn { try authorise(.checkStore, by: signedIn) }
    var report = CheckReport()
    report.unread = Set(Compartment.allCases.filter { signedIn?.holds($0) != true })
    report.findings += try FileCheck(store: self).findings()
    guard progress(0.1) else { return stopped(report) }
    do {
      try pool.read { db in
        try TableCheck(db: db).look(&report)
        guard progress(0.2) else {
          report.isPartial = true
          return
        }
        let isWhole = try ChainCheck(db: db).look(&report) { progress(0.2 + 0.3 * $0) }
        guard isWhole else {
          report.isPartial = true
          return
        }
        var records = RecordCheck(db: db, signedIn: signedIn)
        report.isPartial = try !records.look(&report) { progress(0.5 + 0.5 * $0) }
      }
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
    return report
  }

  private func stopped(_ report: CheckReport) -> CheckReport {
    var report = report
    report.isPartial = true
    return report
  }
}

import Casework
import GRDB

/// The alerts of a case as somebody may see them.
struct FlagsShown {
  let flags: [RedFlag]
  /// How many that are not closed they hold no key of.
  let sealed: Int
  /// Watched compartments that some of the alerts came from.
  let watched: Set<Compartment>

  init(of caseFile: RecordID, by signedIn: SignedIn, names: StaffNames, _ db: Database) throws {
    var flags: [RedFlag] = []
    var sealed = 0
    var watched: Set<Compartment> = []
    for row in try FlagRow.all(of: caseFile, db) {
      guard signedIn.holds(row.compartment) else {
        if row.closed == nil { sealed += 1 }
        continue
      }
      flags.append(row.flag(try row.body(by: signedIn), names: names))
      if FieldLaw.watched.contains(row.compartment) { watched.insert(row.compartment) }
    }
    self.flags = flags
    self.sealed = sealed
    self.watched = watched
  }
}

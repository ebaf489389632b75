package import Casework
import GRDB

extension CaseStore {
  /// A setting in clear; nil when it was never set.
  package func setting(_ key: String) throws(StoreProblem) -> String? {
    try reading { db in try db.row("SELECT value FROM setting WHERE key = ?", [key])?.must("value") }
  }

  /// Sets it. Everybody sets their own, whose keys end in a dot and their login ("theme.awa"); those of the office
  /// are for whoever may change settings, and are written into the journal.
  package func set(_ key: String, to value: String, by signedIn: SignedIn) throws(StoreProblem) {
    guard !signedIn.isWiped else { throw .notSignedIn }
    let isOwn = key.hasSuffix("." + signedIn.member.login)
    if !isOwn { try authorise(.changeSettings, by: signedIn) }
    try writing { db in
      let before: String? = try db.row("SELECT value FROM setting WHERE key = ?", [key])?.must("value")
      guard before != value else { return }
      try db.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, value])
      try Touched.mark(.setting, nil, db)
      guard !isOwn else { return }
      let change = Change(part: "", field: key, old: before, new: value, basis: nil)
      try journal(db, by: signedIn).record(.settingChanged, .setting, identity.office, clear: [change])
    }
  }
}

package import Casework
import GRDB

extension CaseStore {
  /// Every provider and offer the office knows. The first time anybody asks, the starting set is written, in one
  /// transaction and in their name.
  package func directory(by signedIn: SignedIn) throws(StoreProblem) -> ProviderDirectory {
    let known = try reading(.readProviders, by: signedIn) { db -> ProviderDirectory? in
      let reader = DirectoryReader(db: db)
      return try reader.isBegun() ? try reader.directory() : nil
    }
    if let known { return known }
    return try acting(.readProviders, by: signedIn) { _, journal in
      try DirectoryWriter(journal: journal).directory()
    }
  }

  /// Writes an entry, and clears the draft it was typed in. Throws `entryChanged` when another desk wrote, since it was
  /// read, what it would write over, and `provider` for what the directory does not take.
  package func save(
    _ change: DirectoryChange,
    draft: RecordID? = nil,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try changingDirectory(by: signedIn) { directory, journal in
      try refuseOverwriting(change, in: directory, journal.db)
      var after = directory
      let (provider, offer) = (change.after.provider, change.after.offer)
      if change.providerBefore == nil {
        try after.add(provider)
      } else if change.providerBefore != provider {
        try after.change(provider)
      }
      if change.offerBefore == nil {
        try after.add(offer)
      } else if change.offerBefore != offer {
        try after.change(offer)
      }
      if let draft {
        try journal.db.run("DELETE FROM draft WHERE id = ?", [draft])
        try Touched.mark(.draft, draft, journal.db)
      }
      return (after, ())
    }
  }

  /// Takes a provider out of use with all its offers, whatever else was written of it since.
  package func inactivate(provider id: RecordID, by signedIn: SignedIn) throws(StoreProblem) {
    try changingDirectory(by: signedIn) { directory, _ in
      var after = directory
      try after.inactivate(provider: id)
      return (after, ())
    }
  }

  /// Takes an offer out of use, whatever else was written of it since.
  package func inactivate(offer id: RecordID, by signedIn: SignedIn) throws(StoreProblem) {
    try changingDirectory(by: signedIn) { directory, _ in
      var after = directory
      try after.inactivate(offer: id)
      return (after, ())
    }
  }

  /// Takes a table of providers whole, or nothing of it while one line is refused; says what it did, or what it would
  /// do. Throws `providerTable` for a file that is no table of them.
  package func importProviders(_ table: [UInt8], by signedIn: SignedIn) throws(StoreProblem) -> ProviderImport
  {
    try changingDirectory(by: signedIn) { directory, journal in
      let read = try Self.read(table, into: directory, newID: journal.newID)
      return (read.directory ?? directory, read)
    }
  }

  /// What `importProviders` would do; nothing is written of it, not even the starting set where nobody has asked yet.
  package func rehearseImport(
    of table: [UInt8], by signedIn: SignedIn
  ) throws(StoreProblem) -> ProviderImport {
    try authorise(.manageProviders, by: signedIn)
    let known = try reading(.readProviders, by: signedIn) { db in
      let reader = DirectoryReader(db: db)
      return try reader.isBegun() ? try reader.directory() : .starting
    }
    return try Self.read(table, into: known, newID: world.newID)
  }

  private static func read(
    _ table: [UInt8], into directory: ProviderDirectory, newID: () -> RecordID
  ) throws(StoreProblem) -> ProviderImport {
    do {
      return try ProviderImport(table: table, into: directory, newID: newID)
    } catch {
      throw .providerTable(error)
    }
  }

  /// One transaction over the directory as it stands now.
  private func changingDirectory<Answer>(
    by signedIn: SignedIn,
    _ work: (ProviderDirectory, JournalWriter) throws -> (ProviderDirectory, Answer)
  ) throws(StoreProblem) -> Answer {
    try acting(.manageProviders, by: signedIn) { _, journal in
      let writer = DirectoryWriter(journal: journal)
      let before = try writer.directory()
      do {
        let (after, answer) = try work(before, journal)
        try writer.write(after, over: before)
        return answer
      } catch let problem as ProviderProblem {
        throw StoreProblem.provider(problem)
      }
    }
  }

  /// What this desk would write over must be what it read.
  private func refuseOverwriting(
    _ change: DirectoryChange, in directory: ProviderDirectory, _ db: Database
  ) throws {
    let (provider, offer) = (change.after.provider, change.after.offer)
    var (before, theirs) = (change.after, change.after)
    var table: (DirectoryTable, RecordID)?
    if let seen = change.providerBefore, seen != provider, let found = directory.provider(seen.id) {
      (before.provider, theirs.provider) = (seen, found)
      if found != seen { table = (.provider, seen.id) }
    }
    if let seen = change.offerBefore, seen != offer, let found = directory.entry(seen.id)?.offer {
      (before.offer, theirs.offer) = (seen, found)
      if found != seen { table = (.offer, seen.id) }
    }
    guard let (table, id) = table else { return }
    guard let row = try db.row("SELECT changed, changed_by FROM \(table.rawValue) WHERE id = ?", [id]) else {
      throw DamagedRow(detail: table.rawValue)
    }
    throw StoreProblem.entryChanged(
      DirectoryConflict(
        before: before, theirs: theirs, mine: change.after, by: try StaffNames(db)[row.must("changed_by")],
        at: try row.must("changed")))
  }
}

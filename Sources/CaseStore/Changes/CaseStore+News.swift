package import Casework
import GRDB

extension CaseStore {
  /// Where the news stands now; read it before `loadIndex`, so that nothing falls between.
  package func mark() throws(StoreProblem) -> Int64 {
    try reading { db in try Int64.fetchOne(db, sql: "SELECT max(n) FROM touched") ?? 0 }
  }

  /// What was written since `mark`, whoever wrote it.
  package func changes(since mark: Int64) throws(StoreProblem) -> StoreNews {
    try reading { db in
      var news = StoreNews(mark: mark)
      let rows = try db.rows("SELECT n, kind, record FROM touched WHERE n > ? ORDER BY n", [mark])
      if let first: Int64 = try rows.first?.must("n"), first > mark + 1 { news.isEverything = true }
      for row in rows {
        news.mark = try row.must("n")
        let record: RecordID? = try row.ifAny("record")
        switch (try row.word("kind") as Touched.Kind, record) {
        case (.person, let id?): news.people.insert(id)
        case (.caseFile, let id?), (.flags, let id?): news.cases.insert(id)
        case (.referral, let id?): news.referrals.insert(id)
        case (.followUps, let id?): news.followUps.insert(id)
        case (.arrival, let id?): news.arrivals.insert(id)
        case (.draft, _): news.drafts = true
        case (.staff, _): news.staff = true
        case (.setting, _): news.settings = true
        case (.instrument, _): news.instruments = true
        case (.directory, _): news.directory = true
        case (.everything, _), (.person, nil), (.caseFile, nil), (.flags, nil), (.referral, nil),
          (.followUps, nil), (.arrival, nil):
          news.isEverything = true
        }
      }
      return news
    }
  }

  /// A number that changes when anybody, this desk included, has written; 4 microseconds to ask.
  package func dataVersion() throws(StoreProblem) -> Int {
    do {
      return try watching { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
  }

  /// A connection of its own, since SQLite tells a connection only of what others wrote.
  private func watching<Value>(_ work: (Database) throws -> Value) throws -> Value {
    guard !isClosed.withLock({ $0 }) else { throw StoreProblem.noOffice(path: directory.path) }
    var queue = watcher.withLock { $0 }
    if queue == nil {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(1)
      let opened = try DatabaseQueue(path: directory.databasePath, configuration: configuration)
      watcher.withLock { $0 = opened }
      queue = opened
    }
    guard let queue else { throw StoreProblem.busy(seconds: 1) }
    return try queue.read(work)
  }
}

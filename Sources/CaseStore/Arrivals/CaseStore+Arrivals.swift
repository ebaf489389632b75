package import Casework
import GRDB

extension CaseStore {
  /// Notes people who are coming, or says their notice otherwise, and answers with what takes it back. `draft` is the form
  /// it came from, which it ends.
  ///
  /// Throws `conflict` when another desk changed the notice since it was read, and `noArrival` when it was taken back.
  package func announce(
    _ entry: ArrivalEntry, draft: RecordID? = nil, by signedIn: SignedIn
  ) throws(StoreProblem) -> ArrivalUndo {
    try acting(.announceArrival, by: signedIn) { db, journal in
      let undo = try ArrivalWriter(signedIn: signedIn, journal: journal).write(entry)
      try finish(draft: draft, db)
      return undo
    }
  }

  /// Writes announcements of the past with what became of them, in one transaction.
  package func announcePast(_ arrivals: [PastArrival], by signedIn: SignedIn) throws(StoreProblem) {
    try acting(.announceArrival, by: signedIn) { db, _ in
      func writer(_ moment: Instant) throws -> ArrivalWriter {
        let journal = try JournalWriter(
          db, identity: identity, world: world, staff: signedIn.member.id, moment: moment)
        return ArrivalWriter(signedIn: signedIn, journal: journal)
      }
      for arrival in arrivals {
        _ = try writer(arrival.announced).write(arrival.entry)
        guard let ended = arrival.ended else { continue }
        let staff = signedIn.member.id
        let standing =
          arrival.noShow.map { ArrivalStanding.didNotCome($0, on: ended.day, by: staff) }
          ?? .came(on: ended.day, by: staff)
        _ = try writer(ended).settle(arrival.entry.id, version: 1, as: standing)
      }
    }
  }

  /// Says what became of an announcement: that they came, did not come, or are expected after all. Throws
  /// `arrivalChanged` when it is not at `version` any more, and `noArrival` when it was taken back.
  package func settle(
    _ arrival: RecordID, version: Int, as standing: ArrivalStanding, by signedIn: SignedIn
  ) throws(StoreProblem) -> ArrivalUndo {
    try acting(.announceArrival, by: signedIn) { _, journal in
      try ArrivalWriter(signedIn: signedIn, journal: journal).settle(arrival, version: version, as: standing)
    }
  }

  /// Takes an act back. Throws `arrivalChanged` when somebody has written on it since, somebody registered from it too;
  /// then nothing is undone.
  package func takeBack(_ undo: ArrivalUndo, by signedIn: SignedIn) throws(StoreProblem) {
    try acting(.announceArrival, by: signedIn) { _, journal in
      try ArrivalWriter(signedIn: signedIn, journal: journal).takeBack(undo)
    }
  }

  /// The announcements that are expected, or `all` there are. Lists of the day are made of it, so whoever may search for
  /// people reads it; others get an empty one.
  package func arrivals(all: Bool = false, by signedIn: SignedIn) throws(StoreProblem) -> ArrivalIndex {
    guard try maySearch(signedIn) else { return ArrivalIndex(isWhole: all) }
    return try reading { db in
      ArrivalIndex(try ArrivalReader(db, by: signedIn).many(all: all), isWhole: all)
    }
  }

  /// One announcement; nil when it was taken back, or for whoever may not search.
  package func arrival(_ id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> AnnouncedArrival? {
    guard try maySearch(signedIn) else { return nil }
    return try reading { db in try ArrivalReader(db, by: signedIn).one(id) }
  }

  /// Who changed what of an announcement, the latest first.
  package func history(ofArrival id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> [HistoryLine] {
    guard try maySearch(signedIn) else { return [] }
    return try reading { db in
      try HistoryReader(signedIn: signedIn, opening: [], names: StaffNames(db)).lines(ofArrival: id, db)
    }
  }
}

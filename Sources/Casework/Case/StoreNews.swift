/// What was written since a mark, by this desk or another.
package struct StoreNews: Hashable, Sendable {
  /// Where to begin the next time.
  package var mark: Int64
  package var people: Set<RecordID>
  /// Cases whose header, sections, records or alerts changed.
  package var cases: Set<RecordID>
  package var referrals: Set<RecordID>
  /// Cases that something was planned, done or tried for.
  package var followUps: Set<RecordID>
  package var arrivals: Set<RecordID>
  package var drafts: Bool
  package var staff: Bool
  package var settings: Bool
  package var instruments: Bool
  /// The directory of providers.
  package var directory: Bool
  /// So much that everything has to be read again.
  package var isEverything: Bool

  package init(
    mark: Int64,
    people: Set<RecordID> = [],
    cases: Set<RecordID> = [],
    referrals: Set<RecordID> = [],
    followUps: Set<RecordID> = [],
    arrivals: Set<RecordID> = [],
    drafts: Bool = false,
    staff: Bool = false,
    settings: Bool = false,
    instruments: Bool = false,
    directory: Bool = false,
    isEverything: Bool = false
  ) {
    self.mark = mark
    self.people = people
    self.cases = cases
    self.referrals = referrals
    self.followUps = followUps
    self.arrivals = arrivals
    self.drafts = drafts
    self.staff = staff
    self.settings = settings
    self.instruments = instruments
    self.directory = directory
    self.isEverything = isEverything
  }
}

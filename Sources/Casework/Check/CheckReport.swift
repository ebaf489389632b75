/// What a check of the whole store found, as facts.
package struct CheckReport: Hashable, Sendable {
  package var findings: [CheckFinding]
  package var people: Int
  package var cases: Int
  /// Assessments, interviews, needs, plans and actions.
  package var records: Int
  /// Providers and offers of the directory.
  package var entries: Int
  /// Referrals, what happened to them, and the papers that left the office.
  package var referrals: Int
  /// Follow-ups, attempts to reach somebody, and closings.
  package var followUps: Int
  package var journalEntries: Int
  /// Sealed values that were opened, or tried.
  package var opened: Int
  /// Compartments that the checker holds no key of, so that their content was not looked into.
  package var unread: Set<Compartment>
  /// Whether somebody stopped it before the end.
  package var isPartial: Bool

  package init(
    findings: [CheckFinding] = [],
    people: Int = 0,
    cases: Int = 0,
    records: Int = 0,
    entries: Int = 0,
    referrals: Int = 0,
    followUps: Int = 0,
    journalEntries: Int = 0,
    opened: Int = 0,
    unread: Set<Compartment> = [],
    isPartial: Bool = false
  ) {
    self.findings = findings
    self.people = people
    self.cases = cases
    self.records = records
    self.entries = entries
    self.referrals = referrals
    self.followUps = followUps
    self.journalEntries = journalEntries
    self.opened = opened
    self.unread = unread
    self.isPartial = isPartial
  }

  package var isSound: Bool { findings.isEmpty && !isPartial }
}

/// One thing that is not as it should be.
package enum CheckFinding: Hashable, Sendable {
  /// SQLite's own integrity check.
  case damagedPages(detail: String)
  case danglingReferences(table: String, count: Int)
  /// An entry of the journal was changed, or the one before it was.
  case brokenChain(desk: RecordID, number: Int)
  /// Entries are missing after this number.
  case gap(desk: RecordID, after: Int)
  /// A sealed value is not what was sealed.
  case unsealable(table: String, record: RecordID, column: String)
  /// A record is not what its journal says.
  case differsFromJournal(table: String, record: RecordID, field: String)
  /// A record that its journal speaks of is not there.
  case missingRecord(table: String, record: RecordID)
  /// A record that no journal entry speaks of.
  case unknownRecord(table: String, record: RecordID)
  case wrongSetting(name: String, found: String, wanted: String)
  case openToOthers(path: String, mode: Int)
  /// The space set aside for a full disk is not there.
  case noReserve
  case clockBehind(last: Instant)
}

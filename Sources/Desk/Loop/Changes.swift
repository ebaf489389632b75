package import Casework

/// What was written since the screen was drawn, by this desk or another.
package struct Changes: Hashable, Sendable {
  private let people: Set<RecordID>
  private let cases: Set<RecordID>
  private let referrals: Set<RecordID>
  private let followUps: Set<RecordID>
  private let arrivals: Set<RecordID>
  private let drafts: Bool
  private let staff: Bool
  private let directory: Bool
  private let isEverything: Bool

  package init(
    people: Set<RecordID> = [],
    cases: Set<RecordID> = [],
    referrals: Set<RecordID> = [],
    followUps: Set<RecordID> = [],
    arrivals: Set<RecordID> = [],
    drafts: Bool = false,
    staff: Bool = false,
    directory: Bool = false,
    isEverything: Bool = false
  ) {
    self.people = people
    self.cases = cases
    self.referrals = referrals
    self.followUps = followUps
    self.arrivals = arrivals
    self.drafts = drafts
    self.staff = staff
    self.directory = directory
    self.isEverything = isEverything
  }

  package func concern(case id: RecordID) -> Bool { isEverything || cases.contains(id) }
  package func concern(person id: RecordID) -> Bool { isEverything || people.contains(id) }
  /// Whether any person or case changed, as a list of them must know.
  package var concernLists: Bool { isEverything || !people.isEmpty || !cases.isEmpty }
  package func concern(referral id: RecordID) -> Bool { isEverything || referrals.contains(id) }
  /// Whether `DeskContext.referrals` is another than it was.
  package var concernReferrals: Bool { isEverything || !referrals.isEmpty }
  package func concern(followUpsOf id: RecordID) -> Bool { isEverything || followUps.contains(id) }
  package var concernAgenda: Bool { isEverything || !followUps.isEmpty }
  package func concern(arrival id: RecordID) -> Bool { isEverything || arrivals.contains(id) }
  /// Whether `DeskContext.arrivals` is another than it was.
  package var concernArrivals: Bool { isEverything || !arrivals.isEmpty }
  package var concernDrafts: Bool { isEverything || drafts }
  package var concernStaff: Bool { isEverything || staff }
  /// Whether `DeskContext.directory` is another than it was.
  package var concernDirectory: Bool { isEverything || directory }
}

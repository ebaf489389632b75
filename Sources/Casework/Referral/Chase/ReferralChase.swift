/// One referral that something is to be done about today.
package struct ReferralChase: Hashable, Sendable, Identifiable {
  package let card: ReferralCard
  package let due: ReferralDue
  package let lateness: ReferralLateness?

  package var id: RecordID { card.id }

  /// Emergencies first, then what is due longest, then the older number.
  static func isBefore(_ a: ReferralChase, _ b: ReferralChase) -> Bool {
    (a.card.urgency.rank, a.due.day, a.card.number) < (b.card.urgency.rank, b.due.day, b.card.number)
  }
}

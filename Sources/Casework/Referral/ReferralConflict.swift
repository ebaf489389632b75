/// What stands of a referral that another desk wrote on since it was read.
package struct ReferralConflict: Hashable, Sendable {
  package let card: ReferralCard
  /// What happened to it last; nil when nothing but its forms was written.
  package let last: ReferralStep?
  /// Who wrote it.
  package let by: String

  package init(card: ReferralCard, last: ReferralStep?, by: String) {
    self.card = card
    self.last = last
    self.by = by
  }
}

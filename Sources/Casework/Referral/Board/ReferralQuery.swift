/// Which referrals a board shows, and in what order.
package struct ReferralQuery: Hashable, Sendable {
  package var onlyMine = false
  /// Late, or without any answer.
  package var onlyLate = false
  package var provider: RecordID?
  package var category: NeedCategory?
  package var dimension: NeedDimension?
  package var urgency: ReferralUrgency?
  package var sort = Sort.due

  /// Shows all, what is due first.
  package init() {}

  /// The orders of a board; the raw value is the code that is typed.
  package enum Sort: String, OptionVocabulary {
    /// Échéance: what must be done first.
    case due = "E"
    case urgency = "U"
    case name = "N"
    /// Récents.
    case newest = "R"

    package static let listCode = "referralSort"
  }

  /// Whether a referral is shown, lateness aside. One that lists keep silent about is left out wherever being there would tell
  /// to whom it goes or what for.
  package func takes(_ card: ReferralCard, member: RecordID?) -> Bool {
    if onlyMine, card.agent != member { return false }
    if let urgency, card.urgency != urgency { return false }
    guard provider != nil || category != nil || dimension != nil else { return true }
    if card.isRestricted { return false }
    return (provider ?? card.provider) == card.provider && (category ?? card.category) == card.category
      && (dimension ?? card.dimension) == card.dimension
  }
}

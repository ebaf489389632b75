/// When an offer was last found to be as it is written, and by whom. HSDS: `assured_date`, `assurer_email`.
package struct Verification: Hashable, Sendable {
  package var day: CivilDay
  /// As the person signs; empty when only the day is known.
  package var by: String

  package init(day: CivilDay, by: String = "") {
    self.day = day
    self.by = by
  }
}

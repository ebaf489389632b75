/// How long ago an offer was verified; from six months on it is said wherever the offer is shown (domain.md 5.6 [P]).
package enum VerificationAge: Hashable, Sendable {
  case never
  case fresh(CivilDay)
  /// `months` are whole ones, six or more.
  case old(months: Int)

  /// Months after which a verification is old.
  package static let limit = 6

  init(of verification: Verification?, on day: CivilDay) {
    guard let verified = verification?.day else {
      self = .never
      return
    }
    let apart = (day.year - verified.year) * 12 + day.month - verified.month
    let months = verified.adding(months: apart) > day ? apart - 1 : apart
    self = months < Self.limit ? .fresh(verified) : .old(months: months)
  }

  /// Whether somebody should call and ask.
  package var isDue: Bool {
    if case .fresh = self { false } else { true }
  }
}

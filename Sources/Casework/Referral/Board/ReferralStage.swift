/// The stages that a board of referrals has a column for: the way of a referral, its side ways, its end.
package enum ReferralStage: Int, CaseIterable, Hashable, Sendable {
  case draft
  /// Émis, reçu, repris: the answer is awaited.
  case issued
  case accepted
  /// Waiting list, or on hold.
  case waiting
  /// A day was set; whether the person came or not.
  case appointment
  case inService
  case served
  case refused
  /// Given up, or recalled.
  case stopped
  case told
  /// Closed, replaced, or never sent.
  case closed

  package init(of state: ReferralState) {
    self =
      switch state {
      case .draft: .draft
      case .issued, .received, .reopened: .issued
      case .accepted: .accepted
      case .waiting, .onHold: .waiting
      case .appointed, .attended, .missed: .appointment
      case .inService: .inService
      case .served: .served
      case .refused: .refused
      case .givenUp, .recalled, .recallConfirmed: .stopped
      case .told: .told
      case .closed, .superseded, .dropped: .closed
      }
  }
}

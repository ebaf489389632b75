extension ReferralStanding {
  /// Whether the provider's last word was no: it stands refused, or ended after a refusal without a service.
  package var isRefused: Bool {
    switch state {
    case .refused: true
    case .told, .closed, .superseded: refusal != nil && served == nil
    default: false
    }
  }

  /// Whether the need still waits for somebody else: it was refused, or given up for what another provider may do better.
  package var wantsNext: Bool {
    guard served == nil else { return false }
    return refusal != nil || gaveUp?.isOfProvider ?? false
  }

  /// Whether nobody can tell the person how it ended, so that nothing is left but to close it.
  package var cannotBeTold: Bool {
    switch gaveUp {
    case .deceased, .left, .notReached: state == .givenUp
    default: false
    }
  }
}

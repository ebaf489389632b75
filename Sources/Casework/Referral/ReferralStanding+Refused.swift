extension ReferralStanding {
  /// Whether the provider's last word was no: it stands refused, or ended after a refusal without a service.
  package var isRefused: Bool {
    switch state {
    case .refused: true
    case .told, .closed, .superseded: refusal != nil && served == nil
    default: false
    }
  }
}

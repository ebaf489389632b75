extension ReferralUrgency {
  /// 0 is the most urgent.
  package var rank: Int {
    switch self {
    case .emergency: 0
    case .urgent: 1
    case .normal: 2
    }
  }
}

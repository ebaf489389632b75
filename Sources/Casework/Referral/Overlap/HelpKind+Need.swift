extension HelpKind {
  /// The need that help of the first day answers for a while; nil for help that no provider gives.
  var need: NeedCategory? {
    switch self {
    case .food: .food
    case .shelter: .housing
    case .onwardTransport: .transport
    case .hygieneKit, .clothes: .goods
    case .pocketMoney: .socialAid
    case .care: .health
    case .listening: .firstAid
    case .information, .telephone, .accompanied, .other, .nothing: nil
    }
  }
}

import Casework

extension ReferralQuery.Sort {
  func sorted(_ lines: [ReferralLine], in context: DeskContext) -> [ReferralLine] {
    switch self {
    case .due: lines.sorted { ($0.rank, $0.card.number) < ($1.rank, $1.card.number) }
    case .newest: lines.sorted { ($0.card.made, $0.card.number) > ($1.card.made, $1.card.number) }
    case .urgency:
      lines.sorted { ($0.urgencyRank, $0.rank, $0.card.number) < ($1.urgencyRank, $1.rank, $1.card.number) }
    case .name:
      lines.map { (key: Folding.fold(context.name(ofPersonOf: $0.card)), line: $0) }
        .sorted { ($0.key, $0.line.rank, $0.line.card.number) < ($1.key, $1.line.rank, $1.line.card.number) }
        .map(\.line)
    }
  }
}

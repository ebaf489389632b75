import Casework

/// The referrals of the office as the board shows them: filtered, counted, each column put in its order once it is looked at.
struct ReferralBoard {
  let query: ReferralQuery
  private var columns: [ReferralStage: [ReferralLine]] = [:]
  private var sorted: Set<ReferralStage> = []
  /// Of the live ones that are shown.
  private(set) var total = 0
  private(set) var late = 0
  private(set) var silent = 0

  init(_ query: ReferralQuery, in context: DeskContext) {
    self.query = query
    let clock = context.countedClock
    for card in context.referrals?.all ?? [] where query.takes(card, member: context.member?.id) {
      let line = ReferralLine(card, clock: clock, on: context.today)
      guard !query.onlyLate || line.lateness != nil else { continue }
      columns[ReferralStage(of: card.state), default: []].append(line)
      guard card.state.isLive else { continue }
      total += 1
      if line.isLate { late += 1 }
      if line.isSilent { silent += 1 }
    }
  }

  func count(_ column: ReferralStage) -> Int { columns[column]?.count ?? 0 }

  /// The referrals of a column, in their order once it was looked at.
  func lines(_ column: ReferralStage) -> [ReferralLine] { columns[column] ?? [] }

  /// Puts columns in their order before they are drawn: ten thousand referrals are not sorted for the sake of four columns.
  mutating func look(at wanted: some Sequence<ReferralStage>, in context: DeskContext) {
    for column in wanted where sorted.insert(column).inserted {
      columns[column] = query.sort.sorted(lines(column), in: context)
    }
  }

  /// Every live referral in one list, in its order.
  func table(in context: DeskContext) -> [ReferralLine] {
    query.sort.sorted(columns.values.joined().filter(\.card.state.isLive), in: context)
  }
}

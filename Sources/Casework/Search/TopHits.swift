/// Keeps the best of many rows without keeping them all.
struct TopHits {
  private struct Entry {
    let rank: UInt64
    let row: Int32
  }

  private(set) var total = 0
  private let limit: Int
  private var entries: [Entry] = []
  /// The rank below which a row cannot be among the best any more.
  private var least: UInt64 = 0

  init(limit: Int) {
    self.limit = max(0, limit)
    entries.reserveCapacity(min(self.limit, 4_096) * 2)
  }

  /// A higher rank is better; of equal ranks the lower row is.
  @inline(__always)
  mutating func offer(_ row: Int32, rank: UInt64) {
    total += 1
    if rank < least { return }
    entries.append(Entry(rank: rank, row: row))
    if limit < .max / 2, entries.count >= limit * 2 + 64 { keepBest() }
  }

  /// Rows, best first.
  consuming func rows() -> [Int32] {
    keepBest()
    return entries.map(\.row)
  }

  private mutating func keepBest() {
    entries.sort { $0.rank != $1.rank ? $0.rank > $1.rank : $0.row < $1.row }
    if entries.count > limit {
      entries.removeLast(entries.count - limit)
      least = entries.last?.rank ?? .max
    }
  }
}

/// The chances of a fictional office, all from one seed.
struct DemoDice {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// True in `percent` cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(generator.next() % span)
  }

  /// One of `items`; the first when there are none is `fallback`.
  mutating func pick<Item>(_ items: [Item], or fallback: Item) -> Item {
    items.isEmpty ? fallback : items[number(0...(items.count - 1))]
  }

  mutating func pick(_ texts: [String]) -> String { pick(texts, or: "") }

  /// One of the items, as often as its weight says.
  mutating func weighted<Item>(_ items: [(weight: Int, item: Item)], or fallback: Item) -> Item {
    let whole = items.reduce(0) { $0 + $1.weight }
    var rest = number(0...max(0, whole - 1))
    for entry in items {
      if rest < entry.weight { return entry.item }
      rest -= entry.weight
    }
    return fallback
  }

  /// Between one and `most` different items, in their order.
  mutating func some<Item: Hashable>(of items: [Item], most: Int) -> [Item] {
    var chosen: Set<Item> = []
    for _ in 0..<number(1...max(1, most)) where !items.isEmpty {
      chosen.insert(items[number(0...(items.count - 1))])
    }
    return items.filter(chosen.contains)
  }
}

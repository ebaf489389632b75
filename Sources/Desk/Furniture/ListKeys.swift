import Terminal

/// The keys that move a selection, the same in every list.
enum ListKeys {
  /// Where a key leads to, from nought to the last of `count`; nil for a key that moves nothing.
  static func place(after key: Key, from selected: Int, page: Int, of count: Int) -> Int? {
    let place: Int
    switch key {
    case .up: place = selected - 1
    case .down: place = selected + 1
    case .pageUp, .function(7): place = selected - page
    case .pageDown, .function(8): place = selected + page
    case .home: place = 0
    case .end: place = count - 1
    default: return nil
    }
    return max(0, min(count - 1, place))
  }
}

import Terminal

extension ListWindow {
  /// The page the selection is on. Lists turn whole pages: moving inside one sends a marker and nothing else.
  static func page(count: Int, selected: Int, height: Int) -> ListWindow {
    let height = max(1, height)
    let chosen = min(max(0, selected), max(0, count - 1))
    return ListWindow(count: count, selected: chosen, height: height, top: chosen / height * height)
  }
}

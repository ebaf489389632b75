import Casework
import Terminal

/// A passphrase being typed: stars on the screen, never the letters; pasting is allowed, history is not kept.
struct SecretLine {
  private(set) var text = ""

  /// Whether the key was one of typing.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): text.append(letter)
    case .paste(let pasted): text += pasted.filter { !$0.isNewline }
    case .backspace: _ = text.popLast()
    case .control("u"), .control("k"): text = ""
    default: return false
    }
    return true
  }

  mutating func clear() { text = "" }

  /// Draws the stars; returns the column after them.
  func draw(into grid: inout Grid, row: Int, column: Int, width: Int) -> Int {
    let stars = String(repeating: "*", count: min(text.count, width - 1))
    let after = grid.put(stars, row: row, column: column, role: .field)
    grid.fill(row: row, column: after, width: column + width - after, with: "_", role: .field)
    return after
  }
}

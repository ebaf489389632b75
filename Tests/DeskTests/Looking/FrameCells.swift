import Terminal

/// The cells of a frame as numbers, row after row: every check goes through all of them, on every frame of every test.
struct FrameCells {
  let rows: Int
  let columns: Int
  /// The first scalar of each glyph; a blank for the second column of a wide one.
  let glyphs: [UInt32]
  let roles: [StyleRole]

  init(_ grid: Grid) {
    rows = grid.rows
    columns = grid.columns
    var glyphs: [UInt32] = []
    var roles: [StyleRole] = []
    glyphs.reserveCapacity(rows * columns)
    roles.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = grid[row, column]
        glyphs.append(cell.grapheme.unicodeScalars.first?.value ?? 0x20)
        roles.append(cell.role)
      }
    }
    self.glyphs = glyphs
    self.roles = roles
  }

  static let blank: UInt32 = 0x20
  /// The sign of the focus.
  static let focusSign: UInt32 = 0x3e

  func place(_ row: Int, _ column: Int) -> Int { row * columns + column }

  func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for place in row * columns..<(row + 1) * columns {
      if let scalar = Unicode.Scalar(glyphs[place]) { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether one of the first `count` columns of the row holds one of these.
  func holds(_ wanted: [UInt32], row: Int, count: Int) -> Bool {
    for place in row * columns..<(row * columns + count) where glyphs[place] != Self.blank {
      for glyph in wanted where glyphs[place] == glyph { return true }
    }
    return false
  }

  /// Words of three letters and more; those being typed are left out, and those that a pop-up lies over.
  func words(row: Int) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for place in row * columns..<(row + 1) * columns {
      let isTyped = roles[place] == .field || roles[place] == .focus
      if !isTyped, let scalar = Unicode.Scalar(glyphs[place]), Self.isOfWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    words.append(String(word))
    return words.filter { $0.count > 2 && !$0.unicodeScalars.contains(where: Self.isOfFrame) }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "…" || isOfFrame(scalar)
  }

  private static func isOfFrame(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x257f).contains(scalar.value) }
}

extension LineEditor {
  /// The part of a one-line text that shows in `width` columns, and the column of the caret in it; the caret keeps
  /// a column of its own at the end.
  package func window(
    width: Int, columns: (Character) -> Int = { _ in 1 }
  ) -> (text: String, caretColumn: Int, isCutLeft: Bool, isCutRight: Bool) {
    let letters = Array(text)
    let room = max(1, width)
    var start = caret
    var before = 0
    while start > 0, before + columns(letters[start - 1]) < room {
      start -= 1
      before += columns(letters[start])
    }
    var end = start
    var used = 0
    while end < letters.count, used + columns(letters[end]) <= room {
      used += columns(letters[end])
      end += 1
    }
    return (String(letters[start..<end]), before, start > 0, end < letters.count)
  }

  /// The rows of a long text when it is folded to `width` columns at spaces, as ranges of graphemes; a line break
  /// belongs to no row, a space at a fold to the row it ends.
  package func rows(width: Int) -> [Range<Int>] {
    let letters = Array(text)
    let room = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var fold: Int?
    for (place, letter) in letters.enumerated() {
      if letter == "\n" {
        rows.append(start..<place)
        start = place + 1
        fold = nil
        continue
      }
      if place - start >= room, letter != " " {
        let cut = fold ?? place
        rows.append(start..<cut)
        start = cut
        fold = nil
      }
      if letter == " " { fold = place + 1 }
    }
    rows.append(start..<letters.count)
    return rows
  }

  /// The row and column of the caret among `rows(width:)`.
  package func caretRow(width: Int) -> (row: Int, column: Int) {
    let rows = rows(width: width)
    let row = rows.lastIndex { $0.lowerBound <= caret } ?? 0
    return (row, caret - rows[row].lowerBound)
  }

  /// Moves the caret a row up or down in a text folded to `width`, keeping its column where the row is long enough.
  /// - Returns: false, without moving, when there is no such row.
  package mutating func moveRow(by step: Int, width: Int) -> Bool {
    let rows = rows(width: width)
    let (row, column) = caretRow(width: width)
    guard rows.indices.contains(row + step) else { return false }
    let target = rows[row + step]
    let isFolded =
      rows.indices.contains(row + step + 1) && rows[row + step + 1].lowerBound == target.upperBound
    let last = isFolded ? max(target.lowerBound, target.upperBound - 1) : target.upperBound
    moveCaret(to: min(target.lowerBound + column, last))
    return true
  }
}

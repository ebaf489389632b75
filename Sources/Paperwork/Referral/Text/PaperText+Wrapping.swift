extension PaperText {
  /// The line in lines of at most `width` columns. What goes on is indented to `hang`, or else four columns deeper than the line
  /// itself; French signs stay with their word, and a number with its figures.
  static func wrapped(_ line: String, hang: Int? = nil, width: Int = columns) -> [String] {
    let trimmed = line.reversed().drop { $0 == " " }.count
    let line = String(line.prefix(trimmed))
    if line.count <= width { return [line] }
    let own = line.prefix { $0 == " " }.count
    let indent = String(repeating: " ", count: hang ?? min(own + 4, deepest))
    var lines: [String] = []
    var current = ""
    for word in words(of: line) {
      let joined = current + word
      if joined.trimmingSpaces.count <= width {
        current = joined
        continue
      }
      if current.contains(where: { $0 != " " }) {
        lines.append(current.trimmingSpaces)
        current = indent
      }
      current += word.drop { $0 == " " }
      while current.count > width {
        lines.append(String(current.prefix(width)))
        current = indent + current.dropFirst(width)
      }
    }
    if current.contains(where: { $0 != " " }) { lines.append(current.trimmingSpaces) }
    return lines
  }

  /// Words with the spaces before them; those that may not begin a line stay with the one before.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    for piece in pieces(of: line) {
      let word = piece.drop { $0 == " " }
      let staysBehind =
        word.first.map { ":;?!%".contains($0) } ?? true
        || word.first?.isNumber ?? false && words.last?.last?.isNumber ?? false
      if staysBehind, let last = words.last, last.count + piece.count <= 24 {
        words[words.count - 1] = last + piece
      } else {
        words.append(piece)
      }
    }
    return words
  }

  private static func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    var isInWord = true
    for character in line {
      if character == " ", isInWord || pieces.isEmpty {
        pieces.append(" ")
      } else if pieces.isEmpty {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
      isInWord = character != " "
    }
    return pieces
  }
}

extension String {
  /// Without spaces at its end.
  fileprivate var trimmingSpaces: String {
    String(prefix(reversed().drop { $0 == " " }.count))
  }
}

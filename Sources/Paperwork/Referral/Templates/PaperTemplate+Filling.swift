extension PaperTemplate {
  /// The paper in lines of at most 72 columns, without line ends: never two empty ones in a row, none at either end.
  func lines(with values: Values) -> [String] {
    var lines: [String] = []
    for line in Self.filled(nodes, with: values) where !(line.isEmpty && lines.last?.isEmpty ?? true) {
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A message as one line, whose places are cut to `limit` columns.
  func message(with values: Values, limit: Int) -> String {
    let short = values.mapValues { [PaperText.cut($0.joined(separator: " "), to: limit)] }
    return Self.chosen(nodes, with: short).compactMap { Self.text(of: $0, with: short)?.first }
      .flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  private static func filled(_ nodes: [Node], with values: Values) -> [String] {
    chosen(nodes, with: values).flatMap { parts -> [String] in
      guard let text = text(of: parts, with: values) else { return [] }
      let first = column(of: parts)
      return text.enumerated().flatMap { index, line in
        PaperText.wrapped(line, hang: index == 0 ? first : nil)
      }
    }
  }

  /// The lines that are printed with these values.
  private static func chosen(_ nodes: [Node], with values: Values) -> [[Part]] {
    nodes.flatMap { node -> [[Part]] in
      switch node {
      case .line(let parts): [parts]
      case .section(let place, let then, let otherwise):
        chosen(isFilled(place, values) ? then : otherwise, with: values)
      }
    }
  }

  /// Nil where every place of the line is empty. What a place has beyond its first line stands below it.
  private static func text(of parts: [Part], with values: Values) -> [String]? {
    var text = ""
    var below: [String] = []
    var isAsked = false
    var isFilled = false
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .place(let place):
        isAsked = true
        let lines = values[place] ?? []
        if Self.isFilled(place, values) { isFilled = true }
        let indent = String(repeating: " ", count: min(text.count, PaperText.deepest))
        below += lines.dropFirst().map { indent + $0 }
        text += lines.first ?? ""
      }
    }
    return isAsked && !isFilled ? nil : [text] + below
  }

  private static func isFilled(_ place: PaperPlace, _ values: Values) -> Bool {
    values[place]?.contains { !$0.isEmpty } ?? false
  }

  /// Where the first place of a line stands, behind its label: what is wrapped is indented to there. In a sentence that goes on
  /// behind a place it is the indent of the line; nil without words in front.
  private static func column(of parts: [Part]) -> Int? {
    guard case .text(let label)? = parts.first, parts.count > 1 else { return nil }
    return label.count <= PaperText.deepest ? label.count : label.prefix { $0 == " " }.count
  }
}

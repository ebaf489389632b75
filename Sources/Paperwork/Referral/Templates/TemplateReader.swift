import Casework

/// Reads a template, and refuses what would print something else than the office meant.
struct TemplateReader {
  let kind: PaperKind

  private static let mostBytes = 32 * 1_024
  private static let deepest = 4
  /// Said in files of both languages: the words of the template language are its own.
  private static let (open, otherwise, close) = ("{si ", "{sinon}", "{fin}")

  /// Sections that are open, the outermost first; the lines outside of any stand in the first.
  private var frames: [Frame] = []

  private struct Frame {
    var place: PaperPlace?
    var line: Int
    var then: [PaperTemplate.Node] = []
    var otherwise: [PaperTemplate.Node]?
  }

  init(kind: PaperKind) { self.kind = kind }

  mutating func read(_ bytes: [UInt8]) throws(TemplateFault) -> [PaperTemplate.Node] {
    if bytes.count > Self.mostBytes { throw .tooLarge(bytes: bytes.count, most: Self.mostBytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    frames = [Frame(line: 1)]
    for (index, line) in Self.lines(of: text).enumerated() {
      let number = index + 1
      if Hygiene.clean(line) != line { throw .hostileText(line: number) }
      if index == 0 {
        let head = "baos \(kind.rawValue) 1"
        if line.trimmed != head { throw .head(expected: head, found: String(line.prefix(40))) }
      } else if !line.hasPrefix("#") {
        try take(line, number)
      }
    }
    guard frames.count == 1, let whole = frames.first else {
      throw .openSection(line: frames.last?.line ?? 1)
    }
    if !Self.surely(.number, in: whole.then) { throw .missingPlace(PaperPlace.number.rawValue) }
    return whole.then
  }

  /// Without the mark some editors put in front; a tab is four spaces, an unbreakable space one.
  private static func lines(of text: String) -> [String] {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{feff}" where plain.isEmpty: break
      case "\r": break
      case "\t": plain.append(contentsOf: "    ".unicodeScalars)
      case "\u{a0}", "\u{202f}": plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return String(plain).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func take(_ line: String, _ number: Int) throws(TemplateFault) {
    let word = line.trimmed
    if word.hasPrefix(Self.open), word.hasSuffix("}") {
      let name = String(word.dropFirst(Self.open.count).dropLast()).trimmed
      guard frames.count <= Self.deepest else { throw .openSection(line: number) }
      frames.append(Frame(place: try place(name, number), line: number))
    } else if word == Self.otherwise {
      guard frames.count > 1, frames[frames.count - 1].otherwise == nil else {
        throw .strayWord(line: number, word: word)
      }
      frames[frames.count - 1].otherwise = []
    } else if word == Self.close {
      guard frames.count > 1, let frame = frames.popLast(), let place = frame.place else {
        throw .strayWord(line: number, word: word)
      }
      add(.section(place, then: frame.then, otherwise: frame.otherwise ?? []))
    } else {
      add(.line(try parts(of: line, number)))
    }
  }

  private mutating func add(_ node: PaperTemplate.Node) {
    let last = frames.count - 1
    if frames[last].otherwise == nil {
      frames[last].then.append(node)
    } else {
      frames[last].otherwise?.append(node)
    }
  }

  private func parts(of line: String, _ number: Int) throws(TemplateFault) -> [PaperTemplate.Part] {
    var parts: [PaperTemplate.Part] = []
    var rest = line[...]
    var columns = 0
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        throw .brace(line: number)
      }
      let name = String(rest[rest.index(after: brace)..<end])
      if name.contains("{") { throw .brace(line: number) }
      let text = try literal(rest[..<brace], number)
      columns += text.count
      if !text.isEmpty { parts.append(.text(text)) }
      parts.append(.place(try place(name.trimmed, number)))
      rest = rest[rest.index(after: end)...]
    }
    let text = try literal(rest, number)
    columns += text.count
    if !text.isEmpty { parts.append(.text(text)) }
    if !kind.isMessage, columns > PaperText.columns {
      throw .tooWide(line: number, columns: columns, most: PaperText.columns)
    }
    return parts
  }

  private func literal(_ text: Substring, _ number: Int) throws(TemplateFault) -> String {
    let wanted = ReferralEntry.Issue.placeholder.count
    if text.split(whereSeparator: { $0 != "-" }).contains(where: { $0.count == wanted }) {
      throw .dashes(line: number, count: wanted)
    }
    return PaperText.signs(of: String(text))
  }

  private func place(_ name: String, _ number: Int) throws(TemplateFault) -> PaperPlace {
    guard let place = PaperPlace(rawValue: name), kind.places.contains(place) else {
      throw .unknownPlace(
        line: number, place: String(name.prefix(40)), known: kind.places.map(\.rawValue).sorted())
    }
    return place
  }

  /// Whether the place is printed whatever is filled.
  private static func surely(_ place: PaperPlace, in nodes: [PaperTemplate.Node]) -> Bool {
    nodes.contains { node in
      switch node {
      case .line(let parts):
        parts.contains(.place(place)) || place == .number && parts.contains(.place(.spacedNumber))
      case .section(_, let then, let otherwise): surely(place, in: then) && surely(place, in: otherwise)
      }
    }
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

import Yams

/// A value of an instrument file, or another file of the house, and the part it belongs to, read as what is expected
/// there.
struct FileNode {
  let node: Node
  let place: InstrumentFault.Place

  var line: Int { node.mark?.line ?? 1 }

  /// What stands there, for a sentence.
  var found: String {
    switch node {
    case .scalar(let scalar): String(scalar.string.prefix(40))
    case .mapping: "{...}"
    case .sequence: "[...]"
    case .alias: "*"
    }
  }

  func unexpected(_ expected: InstrumentFault.Expectation) -> InstrumentFault {
    .unexpected(line: line, place, expected: expected, found: found)
  }

  func moved(to place: InstrumentFault.Place) -> FileNode { FileNode(node: node, place: place) }

  /// A text of 1 to `most` characters, as it will be shown.
  func text(most: Int) throws(InstrumentFault) -> String {
    guard case .scalar(let scalar) = node else { throw unexpected(.text(most: most)) }
    if !InstrumentFileGuard.isHonest(scalar.string) { throw .hostileText(line: line) }
    let text = Hygiene.clean(scalar.string)
    guard (1...most).contains(text.count), text.contains(where: { !$0.isWhitespace }) else {
      throw unexpected(.text(most: most))
    }
    return text
  }

  func whole(_ range: ClosedRange<Int>) throws(InstrumentFault) -> Int {
    guard let value = Points(parsing: scalar), value.tenThousandths % Points.one == 0, !scalar.contains("."),
      range.contains(value.tenThousandths / Points.one)
    else { throw unexpected(.wholeNumber(range)) }
    return value.tenThousandths / Points.one
  }

  /// A day as `2027-03-10`.
  func day() throws(InstrumentFault) -> CivilDay {
    let parts = scalar.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], !scalar.contains("+"), let year = Int(parts[0]),
      let month = Int(parts[1]),
      let date = Int(parts[2]), DayParser.years.contains(year),
      let day = CivilDay(year: year, month: month, day: date)
    else { throw unexpected(.day) }
    return day
  }

  func decimal() throws(InstrumentFault) -> Points {
    guard let value = Points(parsing: scalar) else { throw unexpected(.decimal) }
    return value
  }

  /// A decimal that something is multiplied by.
  func weight() throws(InstrumentFault) -> Points {
    guard let value = Points(parsing: scalar), value > .zero, value <= Points(1_000) else {
      throw unexpected(.weight)
    }
    return value
  }

  func share() throws(InstrumentFault) -> Share {
    let parts = scalar.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let part = Points(parsing: String(parts[0])),
      let whole = Points(parsing: String(parts[1])), part > .zero, part <= whole
    {
      return Share(part.tenThousandths, of: whole.tenThousandths)
    }
    guard let part = Points(parsing: scalar), part > .zero, part <= Points(1) else {
      throw unexpected(.share)
    }
    return Share(part.tenThousandths, of: Points.one)
  }

  func yesOrNo() throws(InstrumentFault) -> Bool {
    switch scalar {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw unexpected(.yesOrNo)
    }
  }

  /// A word of a closed list.
  func oneOf<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(InstrumentFault) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: scalar) else {
      throw unexpected(.oneOf(Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// Letters and digits that name a part of the file.
  func code() throws(InstrumentFault) -> String {
    guard Self.isCode(scalar, 1...12) else { throw unexpected(.code) }
    return scalar
  }

  func instrumentCode() throws(InstrumentFault) -> String {
    guard Self.isCode(scalar, 2...12), scalar == scalar.uppercased(), scalar.first?.isNumber == false else {
      throw unexpected(.instrumentCode)
    }
    return scalar
  }

  func optionCode() throws(InstrumentFault) -> String {
    guard Self.isCode(scalar, 1...1), scalar == scalar.uppercased() else { throw unexpected(.optionCode) }
    return scalar
  }

  func list(most: Int) throws(InstrumentFault) -> [FileNode] {
    guard case .sequence(let nodes) = node else { throw unexpected(.list) }
    if nodes.count > most { throw .tooMany(line: line, place, most: most) }
    return nodes.map { FileNode(node: $0, place: place) }
  }

  /// The keys and values of a mapping, in the order of the file.
  func pairs(most: Int) throws(InstrumentFault) -> [(key: FileNode, value: FileNode)] {
    guard case .mapping(let mapping) = node else { throw unexpected(.mapping) }
    if mapping.count > most { throw .tooMany(line: line, place, most: most) }
    return mapping.map { (FileNode(node: $0.key, place: place), FileNode(node: $0.value, place: place)) }
  }

  /// The text of a scalar as it stands; "" for a list or a mapping.
  var scalar: String { node.scalar?.string ?? "" }

  private static func isCode(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

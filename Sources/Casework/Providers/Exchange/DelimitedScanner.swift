/// Takes one line of cells after the other from a text.
struct DelimitedScanner {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var place: Int
  private var line = 1

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
    separator = Self.separator(of: bytes)
  }

  /// Nil at the end.
  mutating func next() throws(TableFault) -> DelimitedTable.Row? {
    guard place < bytes.endIndex else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard place < bytes.endIndex else { break }
      let byte = bytes[place]
      place += 1
      if byte == separator { continue }
      endLine(after: byte)
      break
    }
    return DelimitedTable.Row(line: start, cells: cells)
  }

  private mutating func cell() throws(TableFault) -> String {
    if place < bytes.endIndex, bytes[place] == Self.quote { return try quotedCell() }
    let start = place
    while place < bytes.endIndex, !isEnd(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quotedCell() throws(TableFault) -> String {
    let opened = line
    var content: [UInt8] = []
    place += 1
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        guard place < bytes.endIndex, bytes[place] == Self.quote else {
          if place < bytes.endIndex, !isEnd(bytes[place]) { throw .textAfterQuote(line: line) }
          return String(decoding: content, as: UTF8.self)
        }
        place += 1
      }
      content.append(byte)
      if byte == Self.lineFeed { line += 1 }
    }
    throw .openQuote(line: opened)
  }

  /// Takes the line feed that follows a carriage return.
  private mutating func endLine(after byte: UInt8) {
    line += 1
    if byte == Self.carriageReturn, place < bytes.endIndex, bytes[place] == Self.lineFeed { place += 1 }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The separator that stands most often in the first line, outside quotes; a semicolon when there is none.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == lineFeed || byte == carriageReturn { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let known = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    return known.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) } ?? known[0]
  }
}

/// Lines of cells as RFC 4180 has them, separated by commas, semicolons or tabs.
struct DelimitedTable {
  private(set) var rows: [Row] = []

  struct Row: Hashable {
    /// Where it begins in the file, from 1.
    let line: Int
    let cells: [String]
  }

  static let mostBytes = 4 * 1_024 * 1_024
  static let mostRows = 20_000

  /// Lines without anything on them are left out. The separator is the one that the first line has most of.
  init(_ bytes: [UInt8]) throws(TableFault) {
    if bytes.count > Self.mostBytes { throw .tooLarge(bytes: bytes.count, most: Self.mostBytes) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    var scanner = DelimitedScanner(bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
    while let row = try scanner.next() {
      if row.cells == [""] { continue }
      if rows.count > Self.mostRows { throw .tooManyLines(most: Self.mostRows) }
      rows.append(row)
    }
  }

  /// One line with its end, quoted where a cell needs it.
  static func line(_ cells: [String], separator: Character) -> String {
    let quoted = cells.map { cell in
      let needsQuotes = cell.contains { "\",;".contains($0) || $0.isNewline || $0 == "\t" || $0 == separator }
      return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
    return quoted.joined(separator: String(separator)) + "\r\n"
  }
}

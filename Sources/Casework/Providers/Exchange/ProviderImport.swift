/// What a table of providers would do to the directory, line by line, before anything is done.
///
/// All or nothing: a directory comes of it only when no line is refused. Offers that are not in the table stay as they
/// are, and so do facts without a column.
package struct ProviderImport: Hashable, Sendable {
  package let lines: [Line]
  private let merged: ProviderDirectory

  /// One line of the table.
  package struct Line: Hashable, Sendable {
    /// In the file, from 1.
    package let number: Int
    /// Of the offer; as it stands in the file when it is none.
    package let code: String
    package let outcome: Outcome
  }

  package enum Outcome: Hashable, Sendable {
    case added
    case changed([Change])
    case unchanged
    /// At least one.
    case refused([ProviderLineFault])
  }

  /// One fact, as a cell has it.
  package struct Change: Hashable, Sendable {
    package let column: ProviderColumn
    package let old: String
    package let new: String
  }

  /// A larger file is no table of providers.
  package static let mostBytes = DelimitedTable.mostBytes

  /// Reads the table and compares it; `newID` is asked once for each new provider and each new offer.
  package init(
    table bytes: [UInt8], into directory: ProviderDirectory, newID: () -> RecordID
  ) throws(TableFault) {
    let table = try DelimitedTable(bytes)
    guard let head = table.rows.first else { throw .empty }
    var merger = ProviderMerger(columns: try Self.columns(of: head), directory: directory)
    lines = table.rows.dropFirst().map { merger.line($0, newID: newID) }
    merged = merger.merged
  }

  /// The directory with all that the table says; nil while a line is refused.
  package var directory: ProviderDirectory? {
    let isRefused = lines.contains { if case .refused = $0.outcome { true } else { false } }
    return isRefused ? nil : merged
  }

  /// Heads at the end that are empty are no columns; spreadsheets leave them behind.
  private static func columns(of head: DelimitedTable.Row) throws(TableFault) -> [ProviderColumn] {
    var columns: [ProviderColumn] = []
    let used = head.cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    for (place, cell) in head.cells.prefix(used).enumerated() {
      guard let column = ProviderColumn.named(cell) else {
        throw .unknownHead(column: place + 1, found: String(cell.prefix(40)))
      }
      if columns.contains(column) { throw .headTwice(column: place + 1, column) }
      columns.append(column)
    }
    guard columns.contains(.code) else { throw .noCodes }
    return columns
  }
}

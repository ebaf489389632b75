/// Opens one column of many rows in a go, with its buffers used again: 100,000 headers cost a few hundred
/// milliseconds less than opened one by one.
package struct ColumnOpener {
  private let key: DataKey
  private let table: String
  private let column: String
  /// The associated data of the last row; only its row, generation and version change.
  private var bound: [UInt8]
  private let rowStart: Int
  private var text: [UInt8] = []

  package init(key: DataKey, table: String, column: String) {
    self.key = key
    self.table = table
    self.column = column
    let blank = Binding(table: table, row: [UInt8](repeating: 0, count: 16), column: column, version: 0)
    bound = blank.associatedData(generation: key.generation)
    rowStart = bound.count - 22
  }

  /// Lends the opened text of one row to `use`; `row` is 16 bytes.
  package mutating func open<Result>(
    _ sealed: UnsafeRawBufferPointer,
    row: UnsafeRawBufferPointer,
    use: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    guard row.count == 16, let form = SealedForm(sealed) else { throw VaultProblem.malformed }
    guard form.generation == key.generation else { throw VaultProblem.doesNotOpen }
    guard form.kind == .sealed else {
      let opened = try key.open(Array(sealed), table: table, row: Array(row), column: column)
      return try opened.withUnsafeBytes(use)
    }
    bound.withUnsafeMutableBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: bytes[rowStart..<(rowStart + 16)]).copyMemory(from: row)
      UnsafeMutableRawBufferPointer(rebasing: bytes[(rowStart + 18)...]).copyBytes(from: sealed[3..<7])
    }
    try key.openSealed(sealed, bound: bound, into: &text)
    return try text.withUnsafeBytes(use)
  }
}

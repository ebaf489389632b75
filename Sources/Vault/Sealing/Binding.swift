/// The place a sealed value belongs to: moved to another row or column it does not open.
package struct Binding: Hashable, Sendable {
  package let table: String
  /// 16 bytes.
  package let row: [UInt8]
  package let column: String
  /// Version of the row at the time of sealing.
  package let version: Int

  package init(table: String, row: [UInt8], column: String, version: Int) {
    self.table = table
    self.row = row
    self.column = column
    self.version = version
  }

  /// table ‖ 0 ‖ column ‖ 0 ‖ row ‖ generation (2 bytes) ‖ version (4 bytes).
  func associatedData(generation: Int) -> [UInt8] {
    var bytes = Array(table.utf8)
    bytes.append(0)
    bytes += column.utf8
    bytes.append(0)
    bytes += row
    bytes.append(UInt8(truncatingIfNeeded: generation >> 8))
    bytes.append(UInt8(truncatingIfNeeded: generation))
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: version >> shift)) }
    return bytes
  }
}

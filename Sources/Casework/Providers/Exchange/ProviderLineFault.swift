/// Why one line of a table of providers is refused. Columns are counted from 1.
package enum ProviderLineFault: Hashable, Sendable {
  case cell(ProviderColumn, column: Int, expected: CellExpectation, found: String)
  /// A new offer needs the fact, and the table has no column for it.
  case missing(ProviderColumn)
  /// More cells than heads, or fewer.
  case width(found: Int, expected: Int)
  /// An earlier line has the same code.
  case codeTwice(line: Int)
  /// An earlier line says another thing of the same organisation.
  case disagrees(ProviderColumn, column: Int, line: Int)
  case problem(ProviderProblem)
}

/// Why a table of providers (CSV) cannot be read at all. Lines and columns are counted from 1.
package enum TableFault: Error, Hashable, Sendable {
  /// `bytes` may be only as many as were read before giving up.
  case tooLarge(bytes: Int, most: Int)
  case tooManyLines(most: Int)
  case notUTF8
  case empty
  /// A quote that nothing closes; the line is where it opens.
  case openQuote(line: Int)
  /// Something other than a separator stands behind a closing quote.
  case textAfterQuote(line: Int)
  case unknownHead(column: Int, found: String)
  case headTwice(column: Int, ProviderColumn)
  /// There is no column for the codes of offers.
  case noCodes
}

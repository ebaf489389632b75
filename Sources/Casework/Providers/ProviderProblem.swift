/// Why the directory does not take a provider or an offer.
package enum ProviderProblem: Error, Hashable, Sendable {
  /// Another has the code.
  case codeTaken(String)
  /// Nothing in the directory has the id that is to be changed, or the provider of an offer is not there.
  case unknown
  /// A code never changes: letters on paper carry it.
  case codeChanged(from: String, to: String)
  /// The offer's code does not begin with its provider's.
  case codeOfAnother(offer: String, provider: String)
  /// A fact that does not fit its column.
  case unfit(ProviderColumn, CellExpectation)
}

extension DirectoryEntry {
  /// Refuses what no file could carry: a fact that, written and read again, would be another.
  func check() throws(ProviderProblem) {
    var copy = self
    for column in ProviderColumn.allCases {
      do {
        try column.set(column.text(of: self), on: &copy)
      } catch {
        throw .unfit(column, error)
      }
    }
    // Which column it was is looked for only when there is one.
    if copy != self { for column in ProviderColumn.allCases { try check(column) } }
    if ProviderCode.provider(ofOffer: offer.code) != provider.code {
      throw .codeOfAnother(offer: offer.code, provider: provider.code)
    }
    if let least = offer.eligibility.ageFrom, let most = offer.eligibility.ageTo, most < least {
      throw .unfit(.ageTo, .ageNotBelow(least))
    }
  }

  func check(_ column: ProviderColumn) throws(ProviderProblem) {
    var copy = self
    do {
      try column.set(column.text(of: self), on: &copy)
    } catch {
      throw .unfit(column, error)
    }
    guard copy == self else { throw .unfit(column, .plainText) }
  }
}

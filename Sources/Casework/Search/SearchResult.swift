/// The answer to a `CaseQuery`: one page of hits, and how many there are in all.
package struct SearchResult: Hashable, Sendable {
  package let hits: [SearchHit]
  /// Exact number of cases found.
  package let total: Int

  package init(hits: [SearchHit], total: Int) {
    self.hits = hits
    self.total = total
  }
}

/// One case that was found, and what it was found by.
package struct SearchHit: Hashable, Sendable {
  package let caseID: RecordID
  package let personID: RecordID
  /// One fact for each typed word, in the order typed.
  package let reasons: [SearchReason]

  package init(caseID: RecordID, personID: RecordID, reasons: [SearchReason]) {
    self.caseID = caseID
    self.personID = personID
    self.reasons = reasons
  }
}

/// What a typed word was found in.
package enum SearchReason: Hashable, Sendable {
  /// A name as typed, or one that begins so.
  case name
  /// Another spelling of a name, or its alias.
  case nameVariant(typed: String, found: String)
  /// A name a letter or two apart.
  case nameClose(typed: String, found: String)
  case nickname
  /// The name of the father or the mother.
  case parent(found: String)
  case place(found: String)
  case phone
  case document
  case birthYear(Int)
  case number
  /// The number with one character wrong, missing, added or swapped.
  case numberSlip(typed: String)
}

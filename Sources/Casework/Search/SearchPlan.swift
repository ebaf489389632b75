/// A query made ready for one pass over the people: what each word of the vocabulary is worth to each typed word.
struct SearchPlan {
  let terms: [SearchTerm]
  /// By word of the vocabulary, a lane for each term.
  private(set) var fits: [LaneFits] = []
  /// Whether any word of the vocabulary fits any term.
  private(set) var hasWords = false
  /// By person, for terms of figures: telephone, document, birth year; empty when no term has any.
  private(set) var figures: [LaneFits] = []
  /// Rows of cases that a mistyped number may mean.
  private(set) var slips: Set<Int32> = []
  /// One in the lanes in use.
  let lanes: LaneFits

  static let figureFit: UInt8 = 95

  init(_ text: String, in index: PeopleIndex) {
    terms = SearchTerm.terms(in: text, aliases: index.aliases) { index.cases.officeNumber($0) != nil }
    var lanes = LaneFits.none
    for lane in terms.indices { lanes[lane] = 1 }
    self.lanes = lanes
    if terms.isEmpty { return }
    fits = [LaneFits](repeating: .none, count: index.vocabulary.count)
    for (lane, term) in terms.enumerated() {
      term.word?.find(in: index.vocabulary) { number, fit in
        fits[number][lane] = fit
        hasWords = true
      }
      findFigures(of: term, lane, index)
    }
    findSlips(text, index)
  }

  private mutating func findFigures(of term: SearchTerm, _ lane: Int, _ index: PeopleIndex) {
    guard let code = term.code, code.count >= 4 else { return }
    if figures.isEmpty { figures = [LaneFits](repeating: .none, count: index.people.slots.count) }
    index.people.contacts.find(containing: code) { owner, _ in figures[owner][lane] = Self.figureFit }
    guard let year = term.birthYear else { return }
    for (slot, person) in index.people.slots.enumerated()
    where person.birthFrom == year && person.birthTo == year {
      figures[slot][lane] = max(figures[slot][lane], WordMatching.Fit.begins)
    }
  }

  /// Looks for a slip only when the number as typed is nobody's.
  private mutating func findSlips(_ text: String, _ index: PeopleIndex) {
    guard CaseNumber.resemblesOne(text) else { return }
    if let typed = CaseNumber(parsing: text), index.cases.row(numbered: typed) != nil { return }
    let near = CaseNumber.closest(to: text) { index.cases.row(numbered: $0) != nil }
    slips = Set(near.compactMap { index.cases.row(numbered: $0).map { Int32($0) } })
  }
}

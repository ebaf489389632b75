/// Lays the lines of a table over a directory, one after the other.
struct ProviderMerger {
  let columns: [ProviderColumn]
  /// As it was before the table.
  let directory: ProviderDirectory
  private(set) var merged: ProviderDirectory
  /// Codes of offers, and what was said of each provider, with the line.
  private var seen: [String: Int] = [:]
  private var told: [String: (line: Int, provider: Provider)] = [:]

  init(columns: [ProviderColumn], directory: ProviderDirectory) {
    self.columns = columns
    self.directory = directory
    merged = directory
  }

  mutating func line(_ row: DelimitedTable.Row, newID: () -> RecordID) -> ProviderImport.Line {
    let written = columns.firstIndex(of: .code).flatMap {
      row.cells.indices.contains($0) ? row.cells[$0] : nil
    }
    guard row.cells.count >= columns.count, row.cells.dropFirst(columns.count).allSatisfy(\.isEmpty),
      let written
    else {
      let width = ProviderLineFault.width(found: row.cells.count, expected: columns.count)
      return refused(row, written ?? "", [width])
    }
    guard let code = try? CellReader(written).offerCode() else {
      let place = columns.firstIndex(of: .code) ?? 0
      return refused(row, written, [fault(.code, at: place, .offerCode, written)])
    }
    if let earlier = seen[code] { return refused(row, code, [.codeTwice(line: earlier)]) }
    seen[code] = row.line
    return merge(row, code, newID: newID)
  }

  private mutating func merge(
    _ row: DelimitedTable.Row, _ code: String, newID: () -> RecordID
  ) -> ProviderImport.Line {
    let known = directory.entry(coded: code)
    let before = known ?? blank(code, newID: newID)
    var entry = before
    var faults = set(row, on: &entry)
    let (provider, ofCode) = (entry.provider.code, before.provider.code)
    if provider != ofCode { faults.append(.problem(.codeOfAnother(offer: code, provider: provider))) }
    if known == nil { faults += missing(for: entry) }
    if faults.isEmpty { faults = disagreements(of: entry.provider, at: row.line) }
    if faults.isEmpty { faults = take(entry, at: row.line, isNew: known == nil) }
    if !faults.isEmpty { return refused(row, code, faults) }
    let changes = columns.compactMap { column -> ProviderImport.Change? in
      let (old, new) = (column.text(of: before), column.text(of: entry))
      return old == new ? nil : ProviderImport.Change(column: column, old: old, new: new)
    }
    let outcome: ProviderImport.Outcome =
      known == nil ? .added : changes.isEmpty ? .unchanged : .changed(changes)
    return ProviderImport.Line(number: row.line, code: code, outcome: outcome)
  }

  /// A new offer of a provider that is known, was met on an earlier line, or is new as well.
  private func blank(_ code: String, newID: () -> RecordID) -> DirectoryEntry {
    let coded = ProviderCode.provider(ofOffer: code)
    let provider =
      directory.provider(coded: coded)
      ?? Provider(id: told[coded]?.provider.id ?? newID(), code: coded, name: "")
    let offer = ServiceOffer(id: newID(), provider: provider.id, code: code, service: "")
    return DirectoryEntry(provider: provider, offer: offer)
  }

  /// Takes the cells, those first that others depend on; what does not fit is told all at once.
  private func set(_ row: DelimitedTable.Row, on entry: inout DirectoryEntry) -> [ProviderLineFault] {
    var faults: [ProviderLineFault] = []
    for column in ProviderColumn.allCases {
      guard let place = columns.firstIndex(of: column) else { continue }
      let cell = FormulaGuard.unguarded(row.cells[place])
      do {
        try column.set(cell, on: &entry)
      } catch {
        faults.append(fault(column, at: place, error, cell))
      }
    }
    return faults
  }

  private func missing(for entry: DirectoryEntry) -> [ProviderLineFault] {
    let isKnown = merged.provider(coded: entry.provider.code) != nil
    let needed: [ProviderColumn] = [.service, .categories, .area] + (isKnown ? [] : [.providerName])
    return needed.filter { !columns.contains($0) }.map(ProviderLineFault.missing)
  }

  private func disagreements(of provider: Provider, at line: Int) -> [ProviderLineFault] {
    guard let earlier = told[provider.code] else { return [] }
    let offer = ServiceOffer(id: provider.id, provider: provider.id, code: "", service: "")
    let (a, b) = (
      DirectoryEntry(provider: provider, offer: offer),
      DirectoryEntry(provider: earlier.provider, offer: offer)
    )
    return columns.enumerated().compactMap { place, column in
      guard column.isOfProvider, column.text(of: a) != column.text(of: b) else { return nil }
      return .disagrees(column, column: place + 1, line: earlier.line)
    }
  }

  private mutating func take(
    _ entry: DirectoryEntry, at line: Int, isNew: Bool
  ) -> [ProviderLineFault] {
    do {
      try entry.check()
      if merged.provider(entry.provider.id) == nil {
        try merged.add(entry.provider)
      } else if told[entry.provider.code] == nil {
        try merged.change(entry.provider)
      }
      if told[entry.provider.code] == nil { told[entry.provider.code] = (line, entry.provider) }
      if isNew { try merged.add(entry.offer) } else { try merged.change(entry.offer) }
    } catch {
      return [refusal(error, of: entry)]
    }
    return []
  }

  private func refusal(_ problem: ProviderProblem, of entry: DirectoryEntry) -> ProviderLineFault {
    guard case .unfit(let column, let expected) = problem, let place = columns.firstIndex(of: column) else {
      return .problem(problem)
    }
    return fault(column, at: place, expected, column.text(of: entry))
  }

  private func fault(
    _ column: ProviderColumn, at place: Int, _ expected: CellExpectation, _ found: String
  ) -> ProviderLineFault {
    .cell(column, column: place + 1, expected: expected, found: String(found.prefix(40)))
  }

  private func refused(
    _ row: DelimitedTable.Row, _ code: String, _ faults: [ProviderLineFault]
  ) -> ProviderImport.Line {
    ProviderImport.Line(number: row.line, code: String(code.prefix(40)), outcome: .refused(faults))
  }
}

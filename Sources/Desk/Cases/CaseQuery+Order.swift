import Casework

extension CaseQuery.Sort {
  /// The next order, round and round, as F5 turns them.
  var following: CaseQuery.Sort {
    let all = Self.allCases
    guard let at = all.firstIndex(of: self) else { return self }
    return all[(at + 1) % all.count]
  }
}

/// What the actions of a plan cost, in whole FCFA; the total, and the same by dimension and by donor.
///
/// Of an action that was given up only what was spent counts, in every column. A sum that leaves the integers stays
/// at the last of them.
package struct PlanBudget: Hashable, Sendable {
  /// Four columns of one line.
  package struct Sums: Hashable, Sendable {
    package private(set) var planned = 0
    package private(set) var committed = 0
    package private(set) var spent = 0

    /// What is planned and not yet spent; negative when more was spent.
    package var remaining: Int {
      let (rest, isOver) = planned.subtractingReportingOverflow(spent)
      return isOver ? (planned < 0 ? .min : .max) : rest
    }

    /// Nothing was planned, promised or paid.
    package var isEmpty: Bool { planned == 0 && committed == 0 && spent == 0 }

    mutating func add(planned: Int, committed: Int, spent: Int) {
      self.planned = Self.sum(self.planned, planned)
      self.committed = Self.sum(self.committed, committed)
      self.spent = Self.sum(self.spent, spent)
    }

    private static func sum(_ a: Int, _ b: Int) -> Int {
      let (sum, isOver) = a.addingReportingOverflow(b)
      return isOver ? (a < 0 ? .min : .max) : sum
    }
  }

  /// What one donor pays for.
  package struct Donor: Hashable, Sendable {
    /// As it was first written; nil for actions that name no donor.
    package let name: String?
    package fileprivate(set) var sums: Sums
  }

  package private(set) var total = Sums()
  /// A dimension without any amount is absent.
  package private(set) var byDimension: [NeedDimension: Sums] = [:]
  /// In the order in which their actions were noted, those without a donor last; "OIM" and "oim" are one.
  package private(set) var byDonor: [Donor] = []

  package var planned: Int { total.planned }
  package var committed: Int { total.committed }
  package var spent: Int { total.spent }
  package var remaining: Int { total.remaining }

  /// - Parameter actions: those of one plan, so that what a revision took over is not counted twice; records of other
  ///   kinds, and withdrawn ones, are left out.
  package init(actions: [CaseRecord]) {
    for action in actions where action.kind == .action && action.status != .withdrawn { add(action) }
    byDonor = byDonor.filter { $0.name != nil } + byDonor.filter { $0.name == nil }
  }

  private mutating func add(_ action: CaseRecord) {
    let answers = action.answers
    let spent = answers.francs(.actionSpent) ?? 0
    let isGivenUp = WorkForms.status(of: .action, answers: answers) == .closed
    let planned = isGivenUp ? spent : answers.francs(.actionAmount) ?? 0
    let committed = isGivenUp ? spent : answers.francs(.actionCommitted) ?? 0
    guard planned != 0 || committed != 0 || spent != 0 else { return }
    total.add(planned: planned, committed: committed, spent: spent)
    if let dimension = answers.option(.actionDimension, NeedDimension.self) {
      byDimension[dimension, default: Sums()].add(planned: planned, committed: committed, spent: spent)
    }
    let name = answers.said(.actionDonor)
    let key = name.map(FoldedText.init)
    let place = byDonor.firstIndex { $0.name.map(FoldedText.init) == key } ?? byDonor.endIndex
    if place == byDonor.endIndex { byDonor.append(Donor(name: name, sums: Sums())) }
    byDonor[place].sums.add(planned: planned, committed: committed, spent: spent)
  }
}

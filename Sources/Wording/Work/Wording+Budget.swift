package import Casework

/// The budget of a plan as a table of 74 columns, amounts in whole FCFA.
extension Wording {
  /// Heading, total, then each dimension and each donor that has an amount; nothing for a plan without amounts.
  package func budget(_ budget: PlanBudget) -> [String] {
    guard !budget.total.isEmpty else { return [] }
    let columns = [
      say(fr: "Prévu", en: "Planned"), say(fr: "Engagé", en: "Committed"), say(fr: "Dépensé", en: "Spent"),
      say(fr: "Reste", en: "Left"),
    ]
    var lines = [row("FCFA", columns), row(say(fr: "Total", en: "Total sum"), amounts(budget.total))]
    for dimension in NeedDimension.allCases {
      guard let sums = budget.byDimension[dimension] else { continue }
      lines.append(row(capitalised(name(of: dimension)), amounts(sums)))
    }
    guard budget.byDonor.contains(where: { $0.name != nil }) else { return lines }
    return lines
      + budget.byDonor.map { donor in
        row(donor.name ?? say(fr: "Sans bailleur", en: "No donor"), amounts(donor.sums))
      }
  }

  private func amounts(_ sums: PlanBudget.Sums) -> [String] {
    [sums.planned, sums.committed, sums.spent, sums.remaining].map(amount)
  }

  /// At most 14 columns; what is larger than any plan is said, not cut.
  private func amount(_ francs: Int) -> String {
    let text = number(francs)
    return text.count <= 14 ? text : say(fr: "trop grand", en: "too large")
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    let label = clean(label, limit: 14)
    let cells = cells.map { String(repeating: " ", count: max(0, 15 - $0.count)) + $0 }
    return label + String(repeating: " ", count: max(0, 14 - label.count)) + cells.joined()
  }
}

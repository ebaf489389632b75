/// English words of instrument files that stand for options the program has short codes for.
enum FileWords {
  static let dimensions: [String: NeedDimension] = [
    "economic": .economic, "social": .social, "psychosocial": .psychosocial,
  ]

  /// Categories by the names they have in code: "incomeActivity".
  static let categories = Dictionary(
    NeedCategory.allCases.map { (String(describing: $0), $0) }
  ) { first, _ in first }

  static let levels = Dictionary(NeedLevel.allCases.map { (String(describing: $0), $0) }) { first, _ in first
  }

  static let priorities = Dictionary(
    NeedPriority.allCases.map { (String(describing: $0), $0) }
  ) { first, _ in first }
}

/// Words of instrument files that stand for options the program has short codes for.
enum FileWords {
  static let dimensions: [String: NeedDimension] = [
    "economic": .economic, "social": .social, "psychosocial": .psychosocial,
  ]
}

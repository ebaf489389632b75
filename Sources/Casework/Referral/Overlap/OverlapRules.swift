/// How long help of one kind makes the same help worth a warning, in one version.
package struct OverlapRules: Hashable, Sendable {
  /// Grows with every change an office makes.
  package let version: Int
  /// After a refusal by the same provider, in months.
  package let refused: Int
  private let usual: Int
  private let rules: [NeedCategory: Rule]

  /// For one kind of need.
  struct Rule: Hashable, Sendable {
    /// Nil for ever.
    let months: Int?
    let isOfHousehold: Bool
  }

  /// Throws when the file is not one of overlaps; the fault has the line.
  package init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    let top = try FileTable(FileNode(yaml: bytes), ["format", "version", "default", "refused", "needs"])
    try top.format(Self.knownFormat)
    version = try top.value("version").whole(1...9_999)
    usual = try top.value("default").whole(Self.months)
    refused = try top.value("refused").whole(Self.months)
    var rules: [NeedCategory: Rule] = [:]
    for node in try top.value("needs").list(most: 100) {
      let table = try FileTable(node, ["needs", "months", "household"])
      let rule = Rule(
        months: try Self.months(table.value("months")),
        isOfHousehold: try table["household"]?.yesOrNo() ?? false)
      for category in try ReferralClockReader.categories(table.value("needs")) {
        if rules.updateValue(rule, forKey: category) != nil {
          throw .duplicate(line: node.line, .file, .category, code: "\(category)")
        }
      }
    }
    self.rules = rules
  }

  /// Warns of nothing: stands where no file could be read.
  private init() { (version, refused, usual, rules) = (0, 0, 0, [:]) }

  func rule(_ category: NeedCategory) -> Rule {
    rules[category] ?? Rule(months: usual, isOfHousehold: false)
  }

  private static let months = 0...240

  private static func months(_ node: FileNode) throws(InstrumentFault) -> Int? {
    node.scalar == "ever" ? nil : try node.whole(months)
  }

  /// The version of the layout that this program reads.
  package static let knownFormat = 1

  /// The file that comes with the program.
  package static let file: [UInt8] = PackageResources.overlap_yaml

  /// The rules that come with the program; a test reads them.
  package static let builtIn = (try? OverlapRules(yaml: file)) ?? OverlapRules()
}

/// The rules an office follows up by, in one version.
package struct FollowUpRules: Hashable, Sendable {
  /// Grows with every change an office makes.
  package let version: Int
  package let rules: [FollowUpRule]

  package init(version: Int, rules: [FollowUpRule]) {
    self.version = version
    self.rules = rules
  }

  /// Throws when the file is not one of rules; the fault has the line and the rule.
  package init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    let top = try FileTable(FileNode(yaml: bytes), ["format", "version", "rules"])
    try top.format(Self.knownFormat)
    var rules: [FollowUpRule] = []
    for node in try top.value("rules").list(most: 100) {
      let rule = try FollowUpRuleReader.rule(node)
      if rules.contains(where: { $0.code == rule.code }) {
        throw .duplicate(line: node.line, .file, .rule, code: rule.code)
      }
      rules.append(rule)
    }
    self.init(version: try top.value("version").whole(1...9_999), rules: rules)
  }

  /// The version of the layout that this program reads.
  package static let knownFormat = 1

  /// The file that comes with the program.
  package static let file: [UInt8] = PackageResources.rules_yaml

  /// The rules that come with the program; a test reads them, so they are never none.
  package static let builtIn: FollowUpRules =
    (try? FollowUpRules(yaml: file)) ?? FollowUpRules(version: 0, rules: [])
}

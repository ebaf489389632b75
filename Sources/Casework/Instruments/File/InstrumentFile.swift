import Yams

/// Reads an instrument file from top to bottom; what a later part names must stand in an earlier one, but for items in
/// conditions.
enum InstrumentFile {
  /// The version of the layout that this program reads.
  static let knownFormat = 1

  private static let keys = [
    "format", "code", "version", "status", "title", "short", "instructions", "source", "licence", "recalled",
    "compartment", "restricted", "optional", "leastAge", "scales", "items", "scores", "needs",
  ]

  static func read(_ bytes: [UInt8]) throws(InstrumentFault) -> Instrument {
    let table = try FileTable(FileNode(node: root(of: bytes), place: .file), keys)
    let format = try table.value("format")
    guard format.scalar == String(knownFormat) else {
      throw .unknownFormat(line: format.line, found: format.found, known: knownFormat)
    }
    let code = try table.value("code").instrumentCode()
    let version = try table.value("version").whole(1...9_999)
    let scales = try ScaleReader(prefix: "\(code).\(version)").scales(in: table.value("scales"))
    let items = try ItemReader(prefix: "\(code).\(version)", scales: scales).items(in: table.value("items"))
    let scores = try ScoreReader(items: items).scores(in: table.value("scores"))
    let needs = try table["needs"].map { (node) throws(InstrumentFault) in
      try NeedRuleReader(prefix: "\(code).\(version)", items: items, scores: scores).rules(in: node)
    }
    return Instrument(
      code: code,
      version: version,
      status: try table.value("status").oneOf(InstrumentStatus.self),
      title: try table.local("title", most: 72),
      shortTitle: try table.local("short", most: 28),
      instructions: try table.local("instructions", most: 1_000),
      source: try table.local("source", most: 600),
      licence: try table.local("licence", most: 600),
      recalled: try table.optionalLocal("recalled", most: 600),
      compartment: try table.value("compartment").oneOf(Compartment.self),
      isRestricted: try table["restricted"]?.yesOrNo() ?? false,
      leastAge: try table["leastAge"]?.whole(0...120) ?? 0,
      isOptional: try table["optional"]?.yesOrNo() ?? false,
      scales: scales,
      items: items,
      scores: scores,
      needRules: needs ?? [],
      bytes: bytes,
      digest: SHA256.hexadecimal(of: bytes))
  }

  private static func root(of bytes: [UInt8]) throws(InstrumentFault) -> Node {
    let text = try InstrumentFileGuard.text(of: bytes)
    do {
      // Words are text and numbers are read here: the default resolver tries regular expressions on each.
      guard let root = try Yams.compose(yaml: text, .basic) else {
        throw YamlError.dataCouldNotBeDecoded(encoding: .utf8)
      }
      return root
    } catch let error as YamlError {
      throw fault(of: error)
    } catch {
      throw .notYAML(line: 1, detail: "")
    }
  }

  private static func fault(of error: YamlError) -> InstrumentFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(line: mark.line, detail: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      .notYAML(line: context.mark.line, detail: "duplicate key \(duplicates.first ?? "")")
    default: .notYAML(line: 1, detail: "")
    }
  }
}

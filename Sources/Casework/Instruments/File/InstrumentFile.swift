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
    let table = try FileTable(FileNode(yaml: bytes), keys)
    try table.format(knownFormat)
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
}

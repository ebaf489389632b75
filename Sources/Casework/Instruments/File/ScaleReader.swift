/// Reads the scales of an instrument file.
struct ScaleReader {
  /// Instrument and version, as list codes begin.
  let prefix: String

  private static let mostScales = 30
  private static let mostOptions = 16

  func scales(in node: FileNode) throws(InstrumentFault) -> [InstrumentScale] {
    var scales: [InstrumentScale] = []
    for (key, value) in try node.pairs(most: Self.mostScales) {
      scales.append(try scale(key.code(), value))
    }
    return scales
  }

  private func scale(_ code: String, _ node: FileNode) throws(InstrumentFault) -> InstrumentScale {
    let nodes = try node.moved(to: .scale(code)).list(most: Self.mostOptions)
    var options: [ScaleOption] = []
    for node in nodes {
      let option = try option(node, of: code)
      if options.contains(where: { $0.code == option.code }) {
        throw .duplicate(line: node.line, .scale(code), .option, code: option.code)
      }
      options.append(option)
    }
    guard options.count > 1 else { throw node.moved(to: .scale(code)).unexpected(.list) }
    return InstrumentScale(list: "\(prefix).\(code)", options: options)
  }

  private func option(_ node: FileNode, of scale: String) throws(InstrumentFault) -> ScaleOption {
    let keys = ["code", "value", "notApplicable", "fr", "en"]
    let code = try FileTable(node, keys).value("code").optionCode()
    let table = try FileTable(node.moved(to: .option(scale: scale, code: code)), keys)
    let isNotApplicable = try table["notApplicable"]?.yesOrNo() ?? false
    let value = try table["value"].map { (node) throws(InstrumentFault) in try node.decimal() }
    if isNotApplicable, let node = table["value"] {
      throw .unknownKey(
        line: node.line, node.place, key: "value", known: ["code", "notApplicable", "fr", "en"])
    }
    return ScaleOption(
      code: code, label: try table.languages("fr, en", most: 44), value: value,
      isNotApplicable: isNotApplicable)
  }
}

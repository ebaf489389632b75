/// Reads a condition of an instrument file: `{item: eco1, is: ["4", "5"]}`, `{youngerThan: 18}`, `{not: ...}`,
/// `{all: [...]}`, `{any: [...]}`.
struct ConditionReader {
  let items: [ItemReader.Head]

  func condition(_ node: FileNode) throws(InstrumentFault) -> Condition {
    guard case .mapping = node.node else { throw node.unexpected(.condition) }
    let table = try FileTable(node, ["item", "is", "youngerThan", "not", "all", "any"])
    let kinds = ["item", "youngerThan", "not", "all", "any"].filter { table[$0] != nil }
    guard kinds.count == 1, kinds[0] == "item" || table["is"] == nil else {
      throw node.unexpected(.condition)
    }
    if let age = table["youngerThan"] { return .isYounger(FieldCode(.birth), age: try age.whole(0...120)) }
    if let other = table["not"] { return .not(try condition(other)) }
    if let others = table["all"] { return .all(try conditions(others)) }
    if let others = table["any"] { return .any(try conditions(others)) }
    let item = try item(table.value("item"))
    return .hasOption(item.field, try options(table.value("is"), of: item))
  }

  private func conditions(_ node: FileNode) throws(InstrumentFault) -> [Condition] {
    var conditions: [Condition] = []
    for part in try node.list(most: 30) { conditions.append(try condition(part)) }
    if conditions.isEmpty { throw node.unexpected(.condition) }
    return conditions
  }

  private func item(_ node: FileNode) throws(InstrumentFault) -> ItemReader.Head {
    guard let item = items.first(where: { $0.code == node.scalar }) else {
      throw .unknown(line: node.line, node.place, .item, code: node.found)
    }
    return item
  }

  /// One option, or several as a list.
  private func options(_ node: FileNode, of item: ItemReader.Head) throws(InstrumentFault) -> Set<String> {
    var codes: Set<String> = []
    let nodes = if case .scalar = node.node { [node] } else { try node.list(most: 40) }
    for code in nodes {
      guard item.scale.option(code.scalar) != nil else {
        throw .unknown(line: code.line, node.place, .option, code: code.found)
      }
      codes.insert(code.scalar)
    }
    if codes.isEmpty { throw node.unexpected(.list) }
    return codes
  }
}

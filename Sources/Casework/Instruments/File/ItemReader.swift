/// Reads the items of an instrument file, and what they are asked depending on.
struct ItemReader {
  /// Instrument and version, as field codes begin.
  let prefix: String
  let scales: [InstrumentScale]

  private static let mostItems = 120
  private static let keys = [
    "code", "dimension", "fr", "en", "label", "scale", "when", "raises", "context",
  ]

  func items(in node: FileNode) throws(InstrumentFault) -> [InstrumentItem] {
    let nodes = try node.list(most: Self.mostItems)
    if nodes.isEmpty { throw node.unexpected(.list) }
    let heads = try heads(of: nodes)
    let conditions = ConditionReader(items: heads)
    var items: [InstrumentItem] = []
    for (node, head) in zip(nodes, heads) {
      items.append(try item(FileTable(node.moved(to: .item(head.code)), Self.keys), head, conditions))
    }
    try refuseCycles(items, nodes)
    return items
  }

  /// An item as conditions name it, which may stand before it.
  struct Head: Hashable {
    let code: String
    let field: FieldCode
    let scale: InstrumentScale
  }

  private func heads(of nodes: [FileNode]) throws(InstrumentFault) -> [Head] {
    var heads: [Head] = []
    for node in nodes {
      let code = try FileTable(node, Self.keys).value("code").code()
      let table = try FileTable(node.moved(to: .item(code)), Self.keys)
      if heads.contains(where: { $0.code == code }) {
        throw .duplicate(line: node.line, .file, .item, code: code)
      }
      let name = try table.value("scale")
      guard let scale = scales.first(where: { $0.list.code == "\(prefix).\(name.scalar)" }) else {
        throw .unknown(line: name.line, name.place, .scale, code: name.found)
      }
      heads.append(Head(code: code, field: FieldCode("\(prefix).\(code)"), scale: scale))
    }
    return heads
  }

  private func item(
    _ table: FileTable, _ head: Head, _ conditions: ConditionReader
  ) throws(InstrumentFault) -> InstrumentItem {
    let dimension = try table.value("dimension")
    guard let known = FileWords.dimensions[dimension.scalar] else {
      throw .unknown(line: dimension.line, dimension.place, .dimension, code: dimension.found)
    }
    let relevance = try table["when"].map { (node) throws(InstrumentFault) in try conditions.condition(node) }
    return InstrumentItem(
      field: head.field,
      code: head.code,
      dimension: known,
      text: try table.languages("fr, en", most: 400),
      label: try table.local("label", most: 44),
      scale: head.scale,
      relevance: relevance ?? .always,
      raises: try table["raises"].map { (node) throws(InstrumentFault) in try raises(node, head) } ?? [:],
      isContext: try table["context"]?.yesOrNo() ?? false)
  }

  /// `raises: {O: suicidal}`: the option and the alert it raises.
  private func raises(_ node: FileNode, _ head: Head) throws(InstrumentFault) -> [String: RedFlagKind] {
    var raises: [String: RedFlagKind] = [:]
    for (key, value) in try node.pairs(most: 40) {
      guard head.scale.option(key.scalar) != nil else {
        throw .unknown(line: key.line, node.place, .option, code: key.found)
      }
      guard let kind = RedFlagKind(rawValue: value.scalar) else {
        throw .unknown(line: value.line, node.place, .flag, code: value.found)
      }
      raises[key.scalar] = kind
    }
    return raises
  }

  private func refuseCycles(_ items: [InstrumentItem], _ nodes: [FileNode]) throws(InstrumentFault) {
    let fields = Dictionary(items.map { ($0.field, $0) }) { first, _ in first }
    for (place, item) in items.enumerated() {
      // The way from the item along what each depends on, until it comes back to the item or ends.
      var ways = [[item]]
      var seen: Set<FieldCode> = []
      while let way = ways.popLast(), let last = way.last {
        for other in last.relevance.fields.sorted().compactMap({ fields[$0] }) {
          if other.field == item.field { throw .cycle(line: nodes[place].line, items: way.map(\.code)) }
          if seen.insert(other.field).inserted { ways.append(way + [other]) }
        }
      }
    }
  }
}

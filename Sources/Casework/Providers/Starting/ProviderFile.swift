import Yams

/// Reads a file of providers, where one offer may stand for one in each region or department.
enum ProviderFile {
  /// The version of the layout that this program reads.
  static let knownFormat = 1

  static func read(_ bytes: [UInt8]) throws(ProviderFault) -> ProviderDirectory {
    let top = try table(root(of: bytes), ["format", "providers"])
    let format = try value("format", of: top)
    guard format.scalar?.string == String(knownFormat) else {
      throw .unknownFormat(line: line(format), found: word(format), known: knownFormat)
    }
    var directory = ProviderDirectory()
    for node in try list(value("providers", of: top)) {
      try ProviderFileEntry(node: node).add(to: &directory)
    }
    return directory
  }

  static func table(_ node: Node, _ known: [String]) throws(ProviderFault) -> FileLines {
    guard case .mapping(let mapping) = node else { throw .notATable(line: line(node)) }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard known.contains(word(key)) else {
        throw .unknownKey(line: line(key), key: word(key), known: known)
      }
      values[word(key)] = value
    }
    return FileLines(line: line(node), values: values)
  }

  /// A table of the file and where it begins.
  struct FileLines {
    let line: Int
    let values: [String: Node]
  }

  static func value(_ key: String, of table: FileLines) throws(ProviderFault) -> Node {
    guard let value = table.values[key] else { throw .missingKey(line: table.line, key: key) }
    return value
  }

  static func list(_ node: Node) throws(ProviderFault) -> [Node] {
    guard case .sequence(let nodes) = node else { throw .notAList(line: line(node)) }
    return Array(nodes)
  }

  static func line(_ node: Node) -> Int { node.mark?.line ?? 1 }

  /// What stands there, at most 40 characters; brackets for what is no text.
  static func word(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): String(scalar.string.prefix(40))
    case .mapping: "{...}"
    case .sequence: "[...]"
    case .alias: "*"
    }
  }

  private static func root(of bytes: [UInt8]) throws(ProviderFault) -> Node {
    let text: String
    do {
      text = try InstrumentFileGuard.text(of: bytes)
    } catch {
      throw fault(of: error)
    }
    do {
      // Words are text: the default resolver tries regular expressions on each.
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

  private static func fault(of fault: InstrumentFault) -> ProviderFault {
    switch fault {
    case .tooLarge(let bytes, let most): .tooLarge(bytes: bytes, most: most)
    case .forbidden(let line, let what): .forbidden(line: line, what: what)
    case .hostileText(let line): .hostileText(line: line)
    default: .notUTF8
    }
  }

  private static func fault(of error: YamlError) -> ProviderFault {
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

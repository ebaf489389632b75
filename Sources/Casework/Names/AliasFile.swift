import Yams

/// The lines of a file of name aliases, checked, before keys are made of them.
struct AliasFile {
  private(set) var groups: [(names: [String], weight: Int)] = []
  private(set) var apart: [(String, String)] = []
  private(set) var titles: [String] = []
  private(set) var twins: [(String, String)] = []

  /// Throws `AliasFault`. The file may come from anybody, so its size and shape are bounded before it is parsed.
  init(yaml bytes: [UInt8]) throws {
    let text = try AliasFileGuard.text(of: bytes)
    let root: Node?
    do {
      // Names are text, and the numbers are read here: the default resolver tries regular expressions on each word.
      root = try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw Self.fault(of: error)
    }
    guard let root, case .mapping(let top) = root else {
      throw Self.unexpected(root, .topLevel)
    }
    try read(top)
  }
}

extension AliasFile {
  private static let mostGroups = 5_000
  private static let mostNames = 100

  private mutating func read(_ top: Node.Mapping) throws {
    for (key, value) in top {
      switch key.string ?? "" {
      case "version":
        guard let version = value.int else { throw Self.unexpected(value, .versionNumber) }
        if version != NameAliases.knownVersion {
          throw AliasFault.unknownVersion(
            line: Self.line(value), found: version, known: NameAliases.knownVersion)
        }
      case "groups":
        for node in try Self.list(value, .listOfGroups, most: Self.mostGroups) {
          groups.append(try Self.group(node))
        }
      case "apart":
        for node in try Self.list(value, .pairOfNames, most: Self.mostGroups) {
          apart.append(try Self.pair(node))
        }
      case "twins":
        for node in try Self.list(value, .pairOfNames, most: Self.mostGroups) {
          twins.append(try Self.pair(node))
        }
      case "titles":
        titles = try Self.list(value, .listOfNames, most: Self.mostGroups).map(Self.name)
      default: throw Self.unexpected(key, .topLevel)
      }
    }
  }

  private static func group(_ node: Node) throws -> (names: [String], weight: Int) {
    guard case .mapping(let parts) = node else { throw unexpected(node, .group) }
    var names: [String] = []
    var weight = 95
    for (key, value) in parts {
      switch key.string ?? "" {
      case "names":
        names = try list(value, .listOfNames, most: mostNames).map(name)
        if names.count < 2 { throw unexpected(value, .atLeastTwoNames) }
      case "weight":
        guard let number = value.int, (50...100).contains(number) else { throw unexpected(value, .weight) }
        weight = number
      case "source", "note":
        if value.scalar == nil { throw unexpected(value, .text) }
      default: throw unexpected(key, .group)
      }
    }
    if names.isEmpty { throw unexpected(node, .group) }
    return (names, weight)
  }

  private static func pair(_ node: Node) throws -> (String, String) {
    let names = try list(node, .pairOfNames, most: 2).map(name)
    guard names.count == 2 else { throw unexpected(node, .pairOfNames) }
    return (names[0], names[1])
  }

  private static func list(
    _ node: Node, _ expected: AliasFault.Expectation, most: Int
  ) throws -> [Node] {
    guard case .sequence(let items) = node else { throw unexpected(node, expected) }
    if items.count > most { throw AliasFault.tooMany(line: line(node), most: most) }
    return Array(items)
  }

  /// A name is one word once `El Hadji` and its like are joined, and its key says something.
  private static func name(_ node: Node) throws -> String {
    guard let text = node.scalar?.string, text.utf8.count <= 60 else { throw unexpected(node, .name) }
    let words = NameWord.words(in: text)
    guard words.count == 1, let word = words.first, word.key.count >= 2 || word.folded.count >= 2 else {
      throw unexpected(node, .name)
    }
    return word.spelling
  }

  private static func line(_ node: Node?) -> Int { node?.mark?.line ?? 1 }

  private static func unexpected(_ node: Node?, _ expected: AliasFault.Expectation) -> AliasFault {
    let found =
      switch node {
      case .scalar(let scalar): String(scalar.string.prefix(40))
      case .mapping: "{…}"
      case .sequence: "[…]"
      case .alias, nil: ""
      }
    return .unexpected(line: line(node), expected: expected, found: found)
  }

  private static func fault(of error: YamlError) -> AliasFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(line: mark.line, detail: problem)
    case .duplicatedKeysInMapping(let duplicates, _):
      .notYAML(line: 1, detail: "duplicate key \(duplicates.first ?? "")")
    default: .notYAML(line: 1, detail: "\(error)")
    }
  }
}

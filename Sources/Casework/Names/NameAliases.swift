/// What is known of names beyond their spelling: forms of one name, names that only look alike, titles, twins.
package struct NameAliases: Hashable, Sendable {
  /// The version of the built-in file's layout that this program reads.
  package static let knownVersion = 1

  private var groups: [Group] = []
  private var groupsByKey: [String: [Int]] = [:]
  private var apart: Set<KeyPair> = []
  private var twins: Set<KeyPair> = []
  private var titles: Set<String> = []

  /// Knows nothing: spelling rules alone.
  package init() {}

  /// Reads a file of aliases and adds it to `base`, so that an office can extend the built-in table.
  ///
  /// Throws `AliasFault`.
  package init(yaml: [UInt8], adding base: NameAliases = NameAliases()) throws {
    self = base
    try add(AliasFile(yaml: yaml))
  }

  /// The file that comes with the program.
  package static let file: [UInt8] = PackageResources.aliases_yaml

  /// The table that comes with the program; a test reads it, so it is never empty.
  package static let builtIn: NameAliases = (try? NameAliases(yaml: file)) ?? NameAliases()

  /// How many groups of forms are known.
  package var groupCount: Int { groups.count }

  /// How much two keys prove to be one name, 0.5 to 1; nil when no group has both.
  package func weight(_ a: String, _ b: String) -> Double? {
    guard let ofA = groupsByKey[a], let ofB = groupsByKey[b] else { return nil }
    var best: Int?
    for group in ofA where ofB.contains(group) { best = max(best ?? 0, groups[group].weight) }
    return best.map { Double($0) / 100 }
  }

  /// The keys that share a group with `key`, itself left out, each with the best weight.
  package func related(to key: String) -> [String: Double] {
    var found: [String: Double] = [:]
    for group in groupsByKey[key, default: []] {
      for other in groups[group].keys where other != key {
        found[other] = max(found[other] ?? 0, Double(groups[group].weight) / 100)
      }
    }
    return found
  }

  /// Whether two keys are known to be two names, however alike they look.
  package func areApart(_ a: String, _ b: String) -> Bool { apart.contains(KeyPair(a, b)) }

  /// Whether twins are given these two names, in any spelling.
  package func areTwinNames(_ a: String, _ b: String) -> Bool { twins.contains(KeyPair(a, b)) }

  /// Whether the word says who somebody is rather than how they are called.
  package func isTitle(_ key: String) -> Bool { titles.contains(key) }
}

extension NameAliases {
  private struct Group: Hashable, Sendable {
    let keys: [String]
    let weight: Int
  }

  /// Two keys in either order.
  private struct KeyPair: Hashable, Sendable {
    let first: String
    let second: String

    init(_ a: String, _ b: String) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  private mutating func add(_ file: AliasFile) {
    for group in file.groups {
      var keys: [String] = []
      for name in group.names {
        let key = NameKey.of(name)
        if !keys.contains(key) { keys.append(key) }
      }
      for key in keys { groupsByKey[key, default: []].append(groups.count) }
      groups.append(Group(keys: keys, weight: group.weight))
    }
    for pair in file.apart { apart.insert(KeyPair(NameKey.of(pair.0), NameKey.of(pair.1))) }
    for title in file.titles { titles.insert(NameKey.of(title)) }
    for pair in file.twins { addTwins(NameKey.of(pair.0), NameKey.of(pair.1)) }
  }

  /// Twins may be called by any form of the two names.
  private mutating func addTwins(_ a: String, _ b: String) {
    let formsOfA = [a] + related(to: a).filter { $0.value >= 0.9 }.keys
    let formsOfB = [b] + related(to: b).filter { $0.value >= 0.9 }.keys
    for one in formsOfA { for other in formsOfB { twins.insert(KeyPair(one, other)) } }
  }
}

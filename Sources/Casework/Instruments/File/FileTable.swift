/// A mapping of an instrument file whose keys are all known.
struct FileTable {
  let node: FileNode
  private let values: [String: FileNode]

  /// Throws for a key that is not among `known`.
  init(_ node: FileNode, _ known: [String]) throws(InstrumentFault) {
    self.node = node
    var values: [String: FileNode] = [:]
    for (key, value) in try node.pairs(most: .max) {
      guard known.contains(key.scalar) else {
        throw .unknownKey(line: key.line, node.place, key: key.found, known: known)
      }
      values[key.scalar] = value
    }
    self.values = values
  }

  /// The value of an optional key.
  subscript(key: String) -> FileNode? { values[key] }

  func value(_ key: String) throws(InstrumentFault) -> FileNode {
    guard let value = values[key] else { throw .missingKey(line: node.line, node.place, key: key) }
    return value
  }

  /// Refuses a file whose `format` is not the one this program reads.
  func format(_ known: Int) throws(InstrumentFault) {
    let format = try value("format")
    guard format.scalar == String(known) else {
      throw .unknownFormat(line: format.line, found: format.found, known: known)
    }
  }

  /// A text in both languages, each of at most `most` characters.
  func local(_ key: String, most: Int) throws(InstrumentFault) -> LocalText {
    let table = try FileTable(value(key), ["fr", "en"])
    return try table.languages(key, most: most)
  }

  /// A text in both languages that may be left out.
  func optionalLocal(_ key: String, most: Int) throws(InstrumentFault) -> LocalText? {
    values[key] == nil ? nil : try local(key, most: most)
  }

  /// The texts under `fr` and `en` of this table, which is the value of `key`.
  func languages(_ key: String, most: Int) throws(InstrumentFault) -> LocalText {
    for language in ["fr", "en"] where values[language] == nil {
      throw .missingLanguage(line: node.line, node.place, key: key, language: language)
    }
    return LocalText(fr: try value("fr").text(most: most), en: try value("en").text(most: most))
  }
}

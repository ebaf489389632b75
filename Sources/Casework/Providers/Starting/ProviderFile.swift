/// Reads a file of providers, where one offer may stand for one in each region or department.
enum ProviderFile {
  /// The version of the layout that this program reads.
  static let knownFormat = 1

  private static let mostProviders = 2_000

  static func read(_ bytes: [UInt8]) throws(InstrumentFault) -> ProviderDirectory {
    let top = try FileTable(FileNode(yaml: bytes), ["format", "providers"])
    try top.format(knownFormat)
    var directory = ProviderDirectory()
    for node in try top.value("providers").list(most: mostProviders) {
      try ProviderFileEntry(node: node).add(to: &directory)
    }
    return directory
  }
}

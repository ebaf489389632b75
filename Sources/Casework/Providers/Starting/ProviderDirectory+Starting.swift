extension ProviderDirectory {
  /// Reads a file of providers, where `each: region` stands for one offer in each.
  package init(yaml bytes: [UInt8]) throws(InstrumentFault) { self = try ProviderFile.read(bytes) }

  /// The providers an office begins with: state actors and services of the fourteen regions, every one still to be
  /// verified. A test reads the file, so that it is never empty.
  package static let starting: ProviderDirectory =
    (try? ProviderDirectory(yaml: PackageResources.starting_yaml)) ?? ProviderDirectory()
}

/// Every instrument at hand: those of the program, and those the office added.
package struct InstrumentShelf: Hashable, Sendable {
  /// By code, then version.
  package private(set) var all: [Instrument] = []

  /// Knows nothing.
  package init() {}

  /// The instruments that come with the program; parsed when first needed. A test reads each, so that none is missing.
  package static let builtIn: InstrumentShelf = {
    var shelf = InstrumentShelf()
    for file in files {
      if let instrument = try? Instrument(yaml: file) { _ = try? shelf.add(instrument) }
    }
    return shelf
  }()

  /// The instruments of an office and of the program. A file that the office keeps stands before the program's own of
  /// the same version, since answers were given to its words; one that no longer reads is left out.
  package static func holding(_ stored: [StoredInstrument]) -> InstrumentShelf {
    var shelf = InstrumentShelf()
    for file in stored {
      if let instrument = try? Instrument(yaml: file.text) { _ = try? shelf.add(instrument) }
    }
    for instrument in builtIn.all { _ = try? shelf.add(instrument) }
    return shelf
  }

  /// The files that come with the program.
  package static let files: [[UInt8]] = [
    PackageResources.rss_yaml, PackageResources.who5_yaml, PackageResources.phq9_yaml,
    PackageResources.asq_yaml, PackageResources.wgss_yaml, PackageResources.k6_yaml,
    PackageResources.srq20_yaml,
  ]

  /// Adds an instrument. Throws `instrumentDiffers` when another file has the same code and version; the same again
  /// changes nothing.
  package mutating func add(_ instrument: Instrument) throws(StoreProblem) {
    let known = self[instrument.code, instrument.version]
    guard known == nil else {
      if known?.digest == instrument.digest { return }
      throw .instrumentDiffers(code: instrument.code, version: instrument.version)
    }
    all.append(instrument)
    all.sort { ($0.code, $0.version) < ($1.code, $1.version) }
  }

  /// Those of the office, and of the program's the versions that the office has not: what people were asked stands, even
  /// when a later program words it otherwise. A file this program cannot read is left out.
  package init(ofOffice stored: [StoredInstrument], adding others: InstrumentShelf = .builtIn) {
    for file in stored {
      if let instrument = try? Instrument(yaml: file.text) { try? add(instrument) }
    }
    for instrument in others.all where self[instrument.code, instrument.version] == nil {
      try? add(instrument)
    }
  }

  /// The newest version of each, those not optional first.
  package var current: [Instrument] {
    let newest = all.filter { instrument in
      !all.contains { $0.code == instrument.code && $0.version > instrument.version }
    }
    return newest.filter { !$0.isOptional } + newest.filter(\.isOptional)
  }

  package func current(_ code: String) -> Instrument? { all.last { $0.code == code } }

  package subscript(code: String, version: Int) -> Instrument? {
    all.first { $0.code == code && $0.version == version }
  }

  /// The instrument and version that a field or a list is of, "RSS.1.eco1".
  package func instrument(named name: String) -> Instrument? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let version = Int(parts[1]) else { return nil }
    return self[String(parts[0]), version]
  }

  package func item(_ field: FieldCode) -> InstrumentItem? {
    instrument(named: field.base)?.items.first { $0.field == field }
  }

  /// What an option of a list is called.
  package func label(ofOption code: String, in list: String) -> LocalText? {
    instrument(named: list)?.scales.first { $0.list.code == list }?.option(code)?.label
  }
}

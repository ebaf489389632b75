/// One provider of a file, with the offers below it.
struct ProviderFileEntry {
  let node: FileNode

  private static let mostOffers = 200
  private static let providerColumns = ProviderColumn.allCases.filter(\.isOfProvider)
  private static let offerColumns = ProviderColumn.allCases.filter { !$0.isOfProvider && $0 != .code }

  func add(to directory: inout ProviderDirectory) throws(InstrumentFault) {
    let keys = Self.providerColumns.map(\.rawValue) + ["offers"]
    let table = try FileTable(node, keys)
    let code = try table.value(ProviderColumn.provider.rawValue).found
    let id = Self.id(of: code)
    let blank = ServiceOffer(id: id, provider: id, code: "", service: "")
    var entry = DirectoryEntry(provider: Provider(id: id, code: "", name: ""), offer: blank)
    try set(Self.providerColumns, of: table, on: &entry)
    do {
      try directory.add(entry.provider)
    } catch {
      throw .provider(line: table.node.line, error, found: code)
    }
    for node in try table.value("offers").list(most: Self.mostOffers) {
      try addOffers(of: node, by: entry.provider, to: &directory)
    }
  }

  /// An offer at one place (`at: DKR`), or one for each region or department (`each: region`).
  private func addOffers(
    of node: FileNode, by provider: Provider, to directory: inout ProviderDirectory
  ) throws(InstrumentFault) {
    let table = try FileTable(node, Self.offerColumns.map(\.rawValue) + ["at", "each", "except"])
    for column in [ProviderColumn.source, .sourceNote] { _ = try table.value(column.rawValue) }
    for place in try places(of: table) {
      let code = "\(provider.code)-\(place.name)"
      let offer = ServiceOffer(id: Self.id(of: code), provider: provider.id, code: code, service: "")
      var entry = DirectoryEntry(provider: provider, offer: offer)
      if let area = place.area { entry.offer.area = area }
      entry.offer.place = place.department
      try set(Self.offerColumns, of: table, on: &entry)
      do {
        try directory.add(entry.offer)
      } catch {
        throw .provider(line: table.node.line, error, found: code)
      }
    }
  }

  private struct Place {
    let name: String
    var area: ServiceArea?
    var department: Department?
  }

  private func places(of table: FileTable) throws(InstrumentFault) -> [Place] {
    guard let each = table["each"] else {
      _ = try table.value(ProviderColumn.area.rawValue)
      return [Place(name: try table.value("at").scalar)]
    }
    let except = try except(of: table)
    switch each.scalar {
    case "region":
      return Region.allCases.filter { !except.contains(.region($0)) }.map {
        Place(name: $0.letters, area: .places([$0], []))
      }
    case "department":
      return Department.allCases.filter { !except.contains(.department($0)) }.map { department in
        Place(
          name: department.fileWord.filter { $0 != " " }.uppercased(), area: .places([], [department]),
          department: department)
      }
    default:
      throw each.unexpected(.oneOf(["region", "department"]))
    }
  }

  private enum Exception: Hashable {
    case region(Region)
    case department(Department)
  }

  /// What `each` leaves out, written as an area is.
  private func except(of table: FileTable) throws(InstrumentFault) -> Set<Exception> {
    guard let node = table["except"] else { return [] }
    guard let area = try? CellReader(node.scalar).area(),
      case .places(let regions, let departments) = area
    else {
      throw .provider(line: node.line, .unfit(.area, .area), found: node.found)
    }
    return Set(regions.map(Exception.region) + departments.map(Exception.department))
  }

  private func set(
    _ columns: [ProviderColumn], of table: FileTable, on entry: inout DirectoryEntry
  ) throws(InstrumentFault) {
    for column in columns {
      guard let node = table[column.rawValue] else { continue }
      guard case .scalar = node.node else { throw node.unexpected(.text(most: 400)) }
      do {
        try column.set(node.scalar, on: &entry)
      } catch {
        throw .provider(line: node.line, .unfit(column, error), found: node.found)
      }
    }
  }

  /// The same for the same code in every office, so that two offices mean one provider by it: UUIDv8 (RFC 9562) of the
  /// code's SHA-256.
  private static func id(of code: String) -> RecordID {
    let digits = SHA256.hexadecimal(of: Array("baos provider \(code)".utf8))
    let id = RecordID(String(digits.prefix(32))) ?? RecordID(high: 0, low: 0)
    let version: UInt64 = 0x8000
    return RecordID(
      high: id.high & ~0xf000 | version, low: id.low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000)
  }
}

import Yams

/// One provider of a file, with the offers below it.
struct ProviderFileEntry {
  let node: Node

  private static let providerColumns = ProviderColumn.allCases.filter(\.isOfProvider)
  private static let offerColumns = ProviderColumn.allCases.filter { !$0.isOfProvider && $0 != .code }

  func add(to directory: inout ProviderDirectory) throws(ProviderFault) {
    let keys = Self.providerColumns.map(\.rawValue) + ["offers"]
    let table = try ProviderFile.table(node, keys)
    let code = ProviderFile.word(try ProviderFile.value(ProviderColumn.provider.rawValue, of: table))
    let id = Self.id(of: code)
    let blank = ServiceOffer(id: id, provider: id, code: "", service: "")
    var entry = DirectoryEntry(provider: Provider(id: id, code: "", name: ""), offer: blank)
    try set(Self.providerColumns, of: table, on: &entry)
    do {
      try directory.add(entry.provider)
    } catch {
      throw .problem(line: table.line, error)
    }
    for node in try ProviderFile.list(ProviderFile.value("offers", of: table)) {
      try addOffers(of: node, by: entry.provider, to: &directory)
    }
  }

  /// An offer at one place (`at: DKR`), or one for each region or department (`each: region`).
  private func addOffers(
    of node: Node, by provider: Provider, to directory: inout ProviderDirectory
  ) throws(ProviderFault) {
    let table = try ProviderFile.table(node, Self.offerColumns.map(\.rawValue) + ["at", "each", "except"])
    for key in [ProviderColumn.source, .sourceNote].map(\.rawValue) where table.values[key] == nil {
      throw .missingKey(line: table.line, key: key)
    }
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
        throw .problem(line: table.line, error)
      }
    }
  }

  private struct Place {
    let name: String
    var area: ServiceArea?
    var department: Department?
  }

  private func places(of table: ProviderFile.FileLines) throws(ProviderFault) -> [Place] {
    guard let each = table.values["each"] else {
      _ = try ProviderFile.value(ProviderColumn.area.rawValue, of: table)
      return [Place(name: ProviderFile.word(try ProviderFile.value("at", of: table)))]
    }
    let except = try except(of: table)
    switch ProviderFile.word(each) {
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
      throw .notOneOf(
        line: ProviderFile.line(each), found: ProviderFile.word(each), ["region", "department"])
    }
  }

  private enum Exception: Hashable {
    case region(Region)
    case department(Department)
  }

  /// What `each` leaves out, written as an area is.
  private func except(of table: ProviderFile.FileLines) throws(ProviderFault) -> Set<Exception> {
    guard let node = table.values["except"] else { return [] }
    guard let area = try? CellReader(ProviderFile.word(node)).area(),
      case .places(let regions, let departments) = area
    else {
      throw .unexpected(
        line: ProviderFile.line(node), .area, expected: .area, found: ProviderFile.word(node))
    }
    return Set(regions.map(Exception.region) + departments.map(Exception.department))
  }

  private func set(
    _ columns: [ProviderColumn], of table: ProviderFile.FileLines, on entry: inout DirectoryEntry
  ) throws(ProviderFault) {
    for column in columns {
      guard let node = table.values[column.rawValue] else { continue }
      let found = ProviderFile.word(node)
      do {
        guard let text = node.scalar?.string else { throw CellExpectation.plainText }
        try column.set(text, on: &entry)
      } catch let error as CellExpectation {
        throw .unexpected(line: ProviderFile.line(node), column, expected: error, found: found)
      } catch {
        throw .notATable(line: ProviderFile.line(node))
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

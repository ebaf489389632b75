/// What an office wrote about holidays: days announced, days of its own, holidays it works on.
///
/// The file (`holidays.yaml` in the office's data directory):
///
///     format: 1
///     holidays:
///       - {day: 2027-03-10, kind: korite}
///       - {day: 2027-05-16, kind: tabaski, confirmed: no}
///       - {day: 2027-06-02, fr: Deuil national, en: National mourning}
///       - {day: 2027-08-15, kind: assumption, closed: no}
package struct HolidayTable: Hashable, Sendable {
  /// In the order of days.
  package let entries: [Entry]

  package struct Entry: Hashable, Sendable {
    package let day: CivilDay
    package let name: Holiday.Name
    package var isConfirmed: Bool
    /// Whether the office is closed that day.
    package var isClosed: Bool

    package init(
      day: CivilDay, name: Holiday.Name, isConfirmed: Bool = true, isClosed: Bool = true
    ) {
      self.day = day
      self.name = name
      self.isConfirmed = isConfirmed
      self.isClosed = isClosed
    }
  }

  package init(entries: [Entry] = []) { self.entries = entries.sorted { $0.day < $1.day } }

  /// Throws when the file is not such a table; the fault has the line.
  package init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    let top = try FileTable(FileNode(yaml: bytes), ["format", "holidays"])
    try top.format(Self.knownFormat)
    var entries: [Entry] = []
    for node in try top.value("holidays").list(most: Self.mostEntries) {
      let entry = try Self.entry(node)
      if entries.contains(where: { $0.day == entry.day && $0.name == entry.name }) {
        throw .duplicate(line: node.line, .file, .holiday, code: DayParser.text(of: entry.day))
      }
      entries.append(entry)
    }
    self.init(entries: entries)
  }

  /// The version of the layout that this program reads.
  package static let knownFormat = 1
  private static let mostEntries = 600

  private static func entry(_ node: FileNode) throws(InstrumentFault) -> Entry {
    let table = try FileTable(node, ["day", "kind", "fr", "en", "confirmed", "closed"])
    let name: Holiday.Name =
      if let kind = table["kind"] {
        .known(try kind.oneOf(HolidayKind.self))
      } else {
        .own(try table.languages("day", most: 40))
      }
    return Entry(
      day: try table.value("day").day(),
      name: name,
      isConfirmed: try table["confirmed"]?.yesOrNo() ?? true,
      isClosed: try table["closed"]?.yesOrNo() ?? true)
  }
}

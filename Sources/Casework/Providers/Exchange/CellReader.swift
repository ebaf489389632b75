/// Reads one cell as what its column holds.
struct CellReader {
  /// The cell on one line without spaces around it; nil when it hides characters.
  private let plain: String?

  init(_ cell: String) {
    // Most facts of most offers are not known.
    guard !cell.isEmpty else {
      plain = ""
      return
    }
    if Hygiene.needsNoCare(cell), Self.isSpacedOnce(cell) {
      plain = cell
      return
    }
    let line = String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let words = Hygiene.clean(line).split(separator: " ")
    plain = InstrumentFileGuard.isHonest(line) ? words.joined(separator: " ") : nil
  }

  private static func isSpacedOnce(_ cell: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in cell.utf8 {
      if byte == space, last == space { return false }
      last = byte
    }
    return last != space
  }

  func text(most: Int) throws(CellExpectation) -> String {
    guard let plain, plain.count <= most, plain.utf8.count <= 8 * most else { throw .text(most: most) }
    return plain
  }

  func someText(most: Int) throws(CellExpectation) -> String {
    guard let text = try? text(most: most), !text.isEmpty else { throw .someText(most: most) }
    return text
  }

  func providerCode() throws(CellExpectation) -> String {
    guard ProviderCode.isProvider(capitals) else { throw .providerCode }
    return capitals
  }

  func offerCode() throws(CellExpectation) -> String {
    guard ProviderCode.isOffer(capitals) else { throw .offerCode }
    return capitals
  }

  func option<Option: OptionVocabulary>() throws(CellExpectation) -> Option? {
    if isEmpty { return nil }
    guard let option = Option(rawValue: capitals) else { throw .oneOf(Option.allCases.map(\.rawValue)) }
    return option
  }

  /// Codes parted by spaces, commas or slashes, put in the order of the list.
  func options<Option: OptionVocabulary>() throws(CellExpectation) -> [Option] {
    var chosen: Set<Option> = []
    let codes = isEmpty ? [] : capitals.split { " ,;/".contains($0) }
    for code in codes {
      guard let option = Option(rawValue: String(code)) else {
        throw .someOf(Option.allCases.map(\.rawValue))
      }
      chosen.insert(option)
    }
    if codes.isEmpty, !isEmpty { throw .someOf(Option.allCases.map(\.rawValue)) }
    return Option.allCases.filter(chosen.contains)
  }

  func categories() throws(CellExpectation) -> [NeedCategory] {
    let categories: [NeedCategory] = try options()
    if categories.isEmpty { throw .someOf(NeedCategory.allCases.map(\.rawValue)) }
    return categories
  }

  func yesNo(orElse empty: Bool) throws(CellExpectation) -> Bool {
    switch capitals {
    case "" where plain != nil: return empty
    case "OUI", "YES", "O", "Y", "1", "TRUE", "VRAI": return true
    case "NON", "NO", "N", "0", "FALSE", "FAUX": return false
    default: throw .yesNo
    }
  }

  func whole(_ range: ClosedRange<Int>) throws(CellExpectation) -> Int? {
    if isEmpty { return nil }
    guard let number = AmountParser.number(capitals), range.contains(number) else { throw .whole(range) }
    return number
  }

  /// Whole francs.
  func amount() throws(CellExpectation) -> Int? {
    let range = 0...999_999_999
    if isEmpty { return nil }
    guard let amount = AmountParser.francs(capitals), range.contains(amount) else { throw .whole(range) }
    return amount
  }

  /// `24/11/2026` or `2026-11-24`: a file is read on another day than it was written, so that nothing short is taken.
  func day() throws(CellExpectation) -> CivilDay? {
    if isEmpty { return nil }
    let parts = capitals.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.map(\.utf8.count) == [4, 2, 2] || (parts.last?.utf8.count == 4 && parts.count == 3),
      let day = try? DayParser.day(capitals, today: CivilDay(number: 0), leaning: .nearest)
    else { throw .day }
    return day
  }

  func phone() throws(CellExpectation) -> String {
    if isEmpty { return "" }
    guard let phone = ProviderPhone.written(capitals) else { throw .phone }
    return phone
  }

  /// Numbers parted by slashes, commas or semicolons.
  func phones() throws(CellExpectation) -> [String] {
    var phones: [String] = []
    for part in capitals.split(whereSeparator: { "/,;".contains($0) }) {
      guard phones.count < 6, let phone = ProviderPhone.written(String(part)) else { throw .phone }
      if !phones.contains(phone) { phones.append(phone) }
    }
    if phones.isEmpty, !isEmpty { throw .phone }
    return phones
  }

  func email() throws(CellExpectation) -> String {
    if isEmpty { return "" }
    guard let plain, plain.utf8.count <= 80, !plain.contains(" ") else { throw .email }
    let parts = plain.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].dropFirst().dropLast().contains(".") else {
      throw .email
    }
    return plain
  }

  func department() throws(CellExpectation) -> Department? {
    if isEmpty { return nil }
    guard let plain, let department = Department.read(plain) else { throw .department }
    return department
  }

  /// Empty is refused: an offer nobody can be referred to has no use.
  func area() throws(CellExpectation) -> ServiceArea {
    if capitals == "SN" { return .country }
    var regions: Set<Region> = []
    var departments: Set<Department> = []
    for part in capitals.split(whereSeparator: { "/,;".contains($0) }) {
      let word = part.trimmingSpaces
      if let region = Region.allCases.first(where: { $0.letters == word }) {
        regions.insert(region)
      } else if let department = Department.read(word) {
        departments.insert(department)
      } else {
        throw .area
      }
    }
    if regions.isEmpty, departments.isEmpty { throw .area }
    return .places(
      Region.allCases.filter(regions.contains), Department.allCases.filter(departments.contains))
  }

  func hours() throws(CellExpectation) -> OpeningHours {
    guard let plain, let hours = OpeningHours(parsing: plain) else { throw .hours }
    return hours
  }

  private var isEmpty: Bool { plain?.isEmpty ?? false }

  /// "" for a cell that hides characters, which no code and no number is.
  private var capitals: String { plain?.uppercased() ?? "" }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

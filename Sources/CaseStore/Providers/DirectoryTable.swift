import Casework

/// One of the two tables of the directory, with the facts it holds.
enum DirectoryTable: String, CaseIterable {
  case provider
  case offer = "service_offer"

  /// What its entries in the journal are about.
  var entity: Entity { self == .provider ? .provider : .offer }
  var added: JournalAct { self == .provider ? .providerAdded : .offerAdded }
  var changed: JournalAct { self == .provider ? .providerChanged : .offerChanged }

  /// The facts it holds, in the order of a table that is exported.
  var columns: [ProviderColumn] { self == .provider ? Self.ofProvider : Self.ofOffer }

  /// The statements that add a row and write over one; every value by its place, the last two of the second being the
  /// id and the version that is written over.
  var insertion: String { self == .provider ? Self.addProvider : Self.addOffer }
  var update: String { self == .provider ? Self.changeProvider : Self.changeOffer }

  /// The statement that reads rows: the id, whose provider's it is, then the facts in their order. A condition follows.
  var selection: String { self == .provider ? Self.selectProvider : Self.selectOffer }

  private static let ofProvider = ProviderColumn.allCases.filter(\.isOfProvider)
  private static let ofOffer = ProviderColumn.allCases.filter { !$0.isOfProvider }
  private static let head = ["ver", "hlc", "changed", "changed_by"]
  private static let addProvider = insertion(of: "provider", ofProvider, ["id", "office"])
  private static let addOffer = insertion(of: "service_offer", ofOffer, ["id", "office", "provider"])
  private static let selectProvider = selection(of: "provider", ofProvider, owner: "id")
  private static let selectOffer = selection(of: "service_offer", ofOffer, owner: "provider")
  private static let changeProvider = update(of: "provider", ofProvider)
  private static let changeOffer = update(of: "service_offer", ofOffer)

  private static func insertion(of table: String, _ columns: [ProviderColumn], _ fixed: [String]) -> String {
    let names = columns.map(\.stored) + head + fixed
    let places = names.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(places))"
  }

  private static func selection(of table: String, _ columns: [ProviderColumn], owner: String) -> String {
    "SELECT id, \(owner), \(columns.map(\.stored).joined(separator: ", ")) FROM \(table)"
  }

  private static func update(of table: String, _ columns: [ProviderColumn]) -> String {
    let names = (columns.map(\.stored) + head).map { "\($0) = ?" }
    return "UPDATE \(table) SET \(names.joined(separator: ", ")) WHERE id = ? AND ver = ?"
  }
}

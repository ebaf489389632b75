import Casework
import GRDB

extension ProviderColumn {
  /// The name of its column in the file: its head, and "code", "name" and "active" of a provider.
  var stored: String { Self.storedNames[self] ?? rawValue }

  /// Made once: they are asked for with every row.
  private static let storedNames: [ProviderColumn: String] = Dictionary(
    uniqueKeysWithValues: allCases.map { column in
      switch column {
      case .provider: (column, "code")
      case .providerName: (column, "name")
      case .providerActive: (column, "active")
      default: (column, column.rawValue.lowercased().replacing(" ", with: "_"))
      }
    })

  /// The fact as the file holds it: days by their number, counts and amounts as numbers, all else as a table has it;
  /// nil when it is not known.
  func value(of entry: DirectoryEntry) -> (any DatabaseValueConvertible)? {
    switch self {
    case .agreementUntil: entry.provider.agreementUntil?.number
    case .verified: entry.offer.verified?.day.number
    case .notUntil: entry.offer.pause?.until.number
    case .providerActive: entry.provider.isActive
    case .active: entry.offer.isActive
    case .returneesOnly: entry.offer.eligibility.isForReturneesOnly
    case .ageFrom: entry.offer.eligibility.ageFrom
    case .ageTo: entry.offer.eligibility.ageTo
    case .cost: entry.offer.cost
    case .capacity: entry.offer.capacity
    case .openPlaces: entry.offer.openPlaces
    default: told(text(of: entry))
    }
  }

  /// Takes the fact from what stands in its column; what no table could say is damage.
  func take(_ value: DatabaseValue, into entry: inout DirectoryEntry) throws {
    if value.isNull { return }
    switch self {
    case .agreementUntil: entry.provider.agreementUntil = day(value)
    case .verified: entry.offer.verified = day(value).map { Verification(day: $0) }
    case .notUntil: entry.offer.pause = day(value).map { OfferPause(until: $0) }
    case .providerActive: entry.provider.isActive = try must(value)
    case .active: entry.offer.isActive = try must(value)
    case .returneesOnly: entry.offer.eligibility.isForReturneesOnly = try must(value)
    case .ageFrom: entry.offer.eligibility.ageFrom = try must(value)
    case .ageTo: entry.offer.eligibility.ageTo = try must(value)
    case .cost: entry.offer.cost = try must(value)
    case .capacity: entry.offer.capacity = try must(value)
    case .openPlaces: entry.offer.openPlaces = try must(value)
    default:
      let text: String = try must(value)
      do { try set(text, on: &entry) } catch { throw DamagedRow(detail: stored) }
    }
  }

  private func day(_ value: DatabaseValue) -> CivilDay? {
    Int.fromDatabaseValue(value).map { CivilDay(number: $0) }
  }

  private func must<Value: DatabaseValueConvertible>(_ value: DatabaseValue) throws -> Value {
    guard let value = Value.fromDatabaseValue(value) else { throw DamagedRow(detail: stored) }
    return value
  }

  private func told(_ text: String) -> String? { text.isEmpty ? nil : text }
}

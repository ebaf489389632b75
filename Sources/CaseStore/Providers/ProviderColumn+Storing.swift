import Casework
import GRDB

extension ProviderColumn {
  /// The name of its column in the file: its head, and "code", "name" and "active" of a provider.
  var stored: String {
    switch self {
    case .provider: "code"
    case .providerName: "name"
    case .providerActive: "active"
    default: rawValue.lowercased().replacing(" ", with: "_")
    }
  }

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

  /// Takes the fact from a row; what no table could say is damage.
  func take(_ row: Row, into entry: inout DirectoryEntry) throws {
    if try row.value(stored).isNull { return }
    switch self {
    case .agreementUntil: entry.provider.agreementUntil = try row.day(stored)
    case .verified: entry.offer.verified = try row.day(stored).map { Verification(day: $0) }
    case .notUntil: entry.offer.pause = try row.day(stored).map { OfferPause(until: $0) }
    case .providerActive: entry.provider.isActive = try row.must(stored)
    case .active: entry.offer.isActive = try row.must(stored)
    case .returneesOnly: entry.offer.eligibility.isForReturneesOnly = try row.must(stored)
    case .ageFrom: entry.offer.eligibility.ageFrom = try row.must(stored)
    case .ageTo: entry.offer.eligibility.ageTo = try row.must(stored)
    case .cost: entry.offer.cost = try row.must(stored)
    case .capacity: entry.offer.capacity = try row.must(stored)
    case .openPlaces: entry.offer.openPlaces = try row.must(stored)
    default:
      let text: String = try row.must(stored)
      do { try set(text, on: &entry) } catch { throw DamagedRow(detail: stored) }
    }
  }

  private func told(_ text: String) -> String? { text.isEmpty ? nil : text }
}

package import Casework

/// The result of `baos providers` for other programs.
package enum DirectoryJSON {
  /// A list of entries, each fact under the English head of its column; what is not known is `null`.
  package static func text(_ entries: [DirectoryEntry], today: CivilDay) -> String {
    MachineValue.list(entries.map { fact($0, today) }).json
  }

  private static func fact(_ entry: DirectoryEntry, _ today: CivilDay) -> MachineValue {
    var facts: [String: MachineValue] = [:]
    for column in ProviderColumn.allCases { facts[column.rawValue] = value(of: column, in: entry) }
    facts["usable today"] = .truth(entry.hindrance(on: today) == nil)
    return .record(facts)
  }

  private static func value(of column: ProviderColumn, in entry: DirectoryEntry) -> MachineValue {
    let (offer, text) = (entry.offer, column.text(of: entry))
    return switch column {
    case .agreementUntil: day(entry.provider.agreementUntil)
    case .verified: day(offer.verified?.day)
    case .notUntil: day(offer.pause?.until)
    case .providerActive: .truth(entry.provider.isActive)
    case .active: .truth(offer.isActive)
    case .returneesOnly: .truth(offer.eligibility.isForReturneesOnly)
    case .ageFrom, .ageTo, .cost, .capacity, .openPlaces: Int(text).map { .number($0) } ?? .nothing
    case .categories, .returnCountries, .papers:
      .list(text.split(separator: " ").map { .text(String($0)) })
    case .phones: .list(offer.phones.map { .text($0) })
    default: .some(text)
    }
  }

  private static func day(_ day: CivilDay?) -> MachineValue {
    day.map { .text(MachineText.day($0)) } ?? .nothing
  }
}

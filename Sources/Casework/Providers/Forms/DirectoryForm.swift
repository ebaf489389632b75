/// The facts of an entry of the directory as a form, a field for each column.
package enum DirectoryForm {
  package static let code = "directory"

  /// All of an entry that is there but its codes, which never change.
  package static let known = spec(provider, [], service)
  /// A new offer of a provider that is there.
  package static let newOffer = spec([], [.code], service)
  /// A new provider with its first offer.
  package static let newProvider = spec([.provider] + provider, [.code], service)

  private static let provider: [ProviderColumn] = [
    .providerName, .shortName, .kind, .agreement, .agreementUntil,
  ]
  private static let service: [ProviderColumn] = [
    .service, .categories, .channel, .documentsToBring, .cost, .costNote, .capacity, .openPlaces,
  ]
  private static let place: [ProviderColumn] = [
    .place, .address, .area, .hours, .phones, .email, .focalPoint, .focalPhone, .secondContact, .secondPhone,
  ]
  private static let conditions: [ProviderColumn] = [
    .ageFrom, .ageTo, .sex, .returneesOnly, .returnCountries, .papers, .otherConditions,
  ]
  private static let notes: [ProviderColumn] = [.note, .sourceNote]

  private static func spec(
    _ provider: [ProviderColumn], _ codes: [ProviderColumn], _ service: [ProviderColumn]
  ) -> FormSpec {
    let sections: [(SectionCode, [ProviderColumn])] = [
      (.provider, provider), (.service, codes + service), (.counter, place), (.conditions, conditions),
      (.remarks, notes),
    ]
    return FormSpec(
      code: code, version: 1,
      sections: sections.filter { !$0.1.isEmpty }.map { section, columns in
        SectionSpec(code: section, fields: columns.map { $0.asked() })
      })
  }

  /// What the fields of an entry hold; a fact that is not known has no answer.
  package static func answers(of entry: DirectoryEntry) -> Answers {
    var answers: Answers = [:]
    for column in ProviderColumn.allCases { answers[column.field] = answer(to: column, in: entry) }
    return answers
  }

  /// The entry with what the form says of it; a field of the form without an answer takes the fact away. Throws `unfit`
  /// for the first fact that no column takes.
  package static func entry(
    _ answers: Answers, of spec: FormSpec, over entry: DirectoryEntry
  ) throws(ProviderProblem) -> DirectoryEntry {
    let asked = Set(spec.fields.map(\.code))
    var changed = entry
    for column in ProviderColumn.allCases where asked.contains(column.field) {
      do {
        try column.set(cell(of: answers[column.field]), on: &changed)
      } catch {
        throw .unfit(column, error)
      }
    }
    return changed
  }

  private static func answer(to column: ProviderColumn, in entry: DirectoryEntry) -> Answer? {
    let text = column.text(of: entry)
    guard !text.isEmpty else { return nil }
    switch column {
    case .place: return entry.offer.place.map { .choice($0.rawValue) }
    case .area: return .choices(entry.offer.area.codes)
    case .agreementUntil: return entry.provider.agreementUntil.map { .date(.day($0)) }
    case .verified: return entry.offer.verified.map { .date(.day($0.day)) }
    case .notUntil: return entry.offer.pause.map { .date(.day($0.until)) }
    case .cost: return entry.offer.cost.map { .money($0) }
    default: break
    }
    switch column.kind {
    case .choice: return .choice(text)
    case .choices: return .choices(text.split(separator: " ").map(String.init))
    case .yesNo: return .yesNo(text == "oui")
    case .number: return Int(text).map { .number($0) }
    default: return .text(text)
    }
  }

  private static func cell(of answer: Answer?) -> String {
    switch answer {
    case .text(let text), .choice(let text): text
    case .choices(let codes): codes.contains("SN") ? "SN" : codes.joined(separator: "/")
    case .yesNo(let yes): yes ? "oui" : "non"
    case .number(let number), .money(let number): String(number)
    case .date(.day(let day)): DayParser.text(of: day)
    default: ""
    }
  }
}

extension ServiceArea {
  fileprivate var codes: [String] {
    switch self {
    case .country: ["SN"]
    case .places(let regions, let departments): regions.map(\.letters) + departments.map(\.rawValue)
    }
  }
}

package import Casework

/// The result of `baos find` for other programs.
package enum SearchJSON {
  /// One case that was found, with what it was found by.
  package struct Found: Sendable {
    package let header: CaseHeader
    package let person: PersonHeader
    package let reasons: [SearchReason]

    package init(header: CaseHeader, person: PersonHeader, reasons: [SearchReason]) {
      self.header = header
      self.person = person
      self.reasons = reasons
    }
  }

  /// `total` counts all cases found, of which `found` may be the first page.
  package static func text(query: String, total: Int, found: [Found]) -> String {
    let cases = found.map { found in
      MachineValue.record([
        "number": .text(found.header.number.description),
        "status": .text(found.header.status.rawValue),
        "opened": .text(MachineText.day(found.header.opened)),
        "closed": found.header.closed.map { .text(MachineText.day($0)) } ?? .nothing,
        "country": .some(found.header.country),
        "person": MachineValue(found.person),
        "foundBy": .list(found.reasons.map { .text($0.code) }),
      ])
    }
    return MachineValue.record(["query": .text(query), "total": .number(total), "cases": .list(cases)]).json
  }
}

extension SearchReason {
  /// The kind of reason, as other programs read it for ever.
  fileprivate var code: String {
    switch self {
    case .name: "name"
    case .nameVariant: "nameVariant"
    case .nameClose: "nameClose"
    case .nickname: "nickname"
    case .parent: "parent"
    case .place: "place"
    case .phone: "phone"
    case .document: "document"
    case .birthYear: "birthYear"
    case .number: "number"
    case .numberSlip: "numberSlip"
    }
  }
}

/// What of somebody leaves the office with one referral, line by line, and what stays: the slip says this and nothing else.
package struct DisclosureSheet: Hashable, Sendable {
  package let head: Head
  /// In the order of the items.
  package let lines: [DisclosureFact]
  /// Items that there is an answer for and that are held back.
  package let held: [DisclosureItem]
  /// Nil while nobody said by what right.
  package let basis: DisclosureBasis?
  /// The last day of the consent.
  package let until: CivilDay?

  /// What stands above the lines; a restricted referral says nothing there of what it is for.
  package struct Head: Hashable, Sendable {
    package let office: String
    /// Stands for the name where none is told.
    package let caseNumber: CaseNumber
    package let provider: String
    package let service: String?
    package let urgency: ReferralUrgency?
    /// Nil for a restricted one.
    package let category: NeedCategory?
  }

  /// - Parameter answers: of `ReferralForm`, as far as they are typed.
  /// - Parameter isRestricted: see `ReferralForm.isRestricted`.
  package init(
    of file: CaseFile, for category: NeedCategory, isRestricted: Bool, answers: Answers,
    to entry: DirectoryEntry, from office: OfficeFacts, on today: CivilDay
  ) {
    let facts = DisclosureFacts(of: file, for: category, answers: answers, on: today)
    let agreed = ReferralForm.items(in: answers)
    lines = facts.all.filter { agreed.contains($0.item) }
    held = facts.offered.filter { !agreed.contains($0) }
    head = Head(
      office: office.name, caseNumber: file.header.number, provider: entry.provider.name,
      service: isRestricted ? nil : entry.offer.service,
      urgency: answers.option(.referralUrgency, ReferralUrgency.self),
      category: isRestricted ? nil : category)
    basis = DisclosureBasis(in: answers)
    until = answers.day(.disclosureUntil)
  }

  /// Whether the person is named, or goes by the number of the case.
  package var isNamed: Bool { lines.contains { $0.item == .name } }
}

extension ReferralForm {
  /// The items that the person agreed to.
  package static func items(in answers: Answers) -> Set<DisclosureItem> {
    guard case .choices(let codes) = answers[FieldCode(.disclosureItems)] else { return [] }
    return Set(codes.compactMap(DisclosureItem.init))
  }

  /// Whether lists, titles, slips and logs keep silent about what a referral is for and to whom it goes: the kind of need, the need
  /// itself, or the clerk says so.
  package static func isRestricted(_ category: NeedCategory, need: Answers, answers: Answers) -> Bool {
    category.isSensitive || need[FieldCode(.needSensitive)] == .yesNo(true)
      || answers[FieldCode(.referralSensitive)] == .yesNo(true)
  }
}

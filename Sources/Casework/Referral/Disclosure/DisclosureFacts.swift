/// What could be told about somebody for one need, item by item: only what the case has an answer for.
package struct DisclosureFacts: Hashable, Sendable {
  /// In the order of the items, which is the order they leave in.
  package let all: [DisclosureFact]
  package let isMinor: Bool
  private let category: NeedCategory

  /// - Parameter answers: of `ReferralForm`, as far as they are typed.
  package init(of file: CaseFile, for category: NeedCategory, answers: Answers, on today: CivilDay) {
    self.init(known: file.answers, for: category, answers: answers, on: today)
  }

  /// - Parameter known: of the intake.
  package init(known: Answers, for category: NeedCategory, answers: Answers, on today: CivilDay) {
    self.category = category
    isMinor = Condition.isYounger(FieldCode(.birth), age: 18).holds(on: today) { known[$0] }
    all = DisclosureItem.allCases.compactMap { Self.fact($0, known, category, answers) }
  }

  /// The items that there is an answer for.
  package var offered: [DisclosureItem] { all.map(\.item) }

  package func fact(_ item: DisclosureItem) -> DisclosureFact? { all.first { $0.item == item } }

  /// What such a need usually takes, and no more: the rest is added by hand (minimum necessary; the cut [P]).
  package var usual: [DisclosureItem] { offered.filter(Self.usual(category, isMinor: isMinor).contains) }

  private static func usual(_ category: NeedCategory, isMinor: Bool) -> Set<DisclosureItem> {
    // Who is in danger goes by the case number, and nobody at home is named: the danger may live there.
    if category == .protection { return [.sex, .birth, .language, .reason] }
    var items: Set<DisclosureItem> = [.name, .sex, .birth, .residence, .phone, .language, .reason]
    if isMinor { items.insert(.guardian) }
    switch category {
    case .training, .apprenticeship, .employment: items.insert(.journey)
    case .incomeActivity, .funding: items.formUnion([.journey, .document, .alreadyGiven])
    case .financialEducation, .debt, .legal, .supportGroup, .firstAid, .counselling: break
    case .housing, .food, .goods, .transport, .socialAid: items.formUnion([.household, .alreadyGiven])
    case .schooling, .childcare: items.insert(.guardian)
    case .documents: items.insert(.document)
    case .health, .healthCover, .disability, .specialisedCare: items.insert(.health)
    case .familyTracing: items.formUnion([.journey, .guardian])
    case .familyMediation, .communityMediation: items.insert(.address)
    case .protection, .other: break
    }
    return items
  }

  private static func fact(
    _ item: DisclosureItem, _ known: Answers, _ category: NeedCategory, _ answers: Answers
  ) -> DisclosureFact? {
    switch item {
    case .name: name(known)
    case .sex: known.option(.sex, Sex.self).map { .sex($0) }
    case .birth: known.birth.map { .birth($0) }
    case .residence: residence(known)
    case .phone: phone(known)
    case .address: known.said(.address).map { .address($0) }
    case .document: document(known)
    case .language: language(known)
    case .guardian: guardian(known)
    case .household: household(known)
    case .journey: journey(known)
    case .reason: reason(answers).map { .reason(category, $0) }
    case .alreadyGiven: answers.said(.referralGiven).map { .alreadyGiven($0) }
    case .health: answers.said(.disclosureHealth).map { .health($0) }
    }
  }

  /// Why the person is sent, from the field that counts.
  static func reason(_ answers: Answers) -> String? {
    answers[FieldCode(.referralSensitive)] == .yesNo(true)
      ? answers.said(.referralSensitiveReason) : answers.said(.referralReason)
  }
}

extension DisclosureFacts {
  private static func name(_ known: Answers) -> DisclosureFact? {
    let (family, given) = (known.said(.familyName) ?? "", known.said(.givenNames) ?? "")
    return family.isEmpty && given.isEmpty ? nil : .name(family: family, given: given)
  }

  private static func residence(_ known: Answers) -> DisclosureFact? {
    let department = known.option(.department, Department.self)
    let village = known.said(.village) ?? ""
    return department == nil && village.isEmpty ? nil : .residence(department, village: village)
  }

  /// The first number that may be called; one that never may is told to nobody.
  private static func phone(_ known: Answers) -> DisclosureFact? {
    for ordinal in 1...ContactQuestions.phoneCount {
      guard let number = known.phone(.phone, ordinal) else { continue }
      let safety = known.option(FieldCode(.phoneSafe, ordinal), PhoneSafety.self)
      if safety == .doNotCall { continue }
      return .phone(number, known.option(FieldCode(.phoneOwner, ordinal), PhoneOwner.self), safety)
    }
    return nil
  }

  private static func document(_ known: Answers) -> DisclosureFact? {
    for ordinal in 1...IdentityQuestions.documentCount {
      let kind = known.option(FieldCode(.documentKind, ordinal), DocumentKind.self)
      guard let kind, kind != .noDocument,
        case .text(let number) = known[FieldCode(.documentNumber, ordinal)]
      else { continue }
      return .document(kind, number: number)
    }
    return nil
  }

  private static func language(_ known: Answers) -> DisclosureFact? {
    let language =
      known.option(.interviewLanguage, InterviewLanguage.self)
      ?? known.option(.firstLanguage, InterviewLanguage.self)
    return language.map { .language($0) }
  }

  private static func guardian(_ known: Answers) -> DisclosureFact? {
    known.said(.guardianName).map {
      .guardian(name: $0, known.option(.guardianLink, KinLink.self), known.phone(.guardianPhone, 1))
    }
  }

  private static func household(_ known: Answers) -> DisclosureFact? {
    let (size, dependants) = (known.number(.householdSize), known.number(.dependants))
    return size == nil && dependants == nil ? nil : .household(size: size, dependants: dependants)
  }

  private static func journey(_ known: Answers) -> DisclosureFact? {
    let (country, day) = (known.option(.lastCountry, Country.self), known.day(.returnDate))
    return country == nil && day == nil ? nil : .journey(from: country, on: day)
  }
}

extension Answers {
  fileprivate func option<Option: OptionVocabulary>(_ field: FieldCode, _ list: Option.Type) -> Option? {
    if case .choice(let code) = self[field] { list.init(rawValue: code) } else { nil }
  }

  fileprivate func phone(_ field: CoreField, _ ordinal: Int) -> PhoneNumber? {
    if case .phone(let number) = self[FieldCode(field, ordinal)] { number } else { nil }
  }

  fileprivate func number(_ field: CoreField) -> Int? {
    if case .number(let number) = self[FieldCode(field)] { number } else { nil }
  }
}

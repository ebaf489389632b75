extension ProviderColumn {
  /// The field of a form in which the fact is typed.
  package var field: FieldCode { FieldCode(Self.fieldPrefix + rawValue) }

  /// The column whose fact is typed in the field; nil for a field of another form.
  package init?(_ field: FieldCode) {
    guard field.ordinal == 1, field.base.hasPrefix(Self.fieldPrefix) else { return nil }
    self.init(rawValue: String(field.base.dropFirst(Self.fieldPrefix.count)))
  }

  private static let fieldPrefix = "directory."

  /// What may be typed into the field.
  var kind: FieldKind {
    switch self {
    case .code: .text(limit: 37)
    case .provider: .text(limit: 12)
    case .providerName, .service, .email: .text(limit: 80)
    case .shortName: .text(limit: 24)
    case .kind: .choice(OptionList(ProviderKind.self))
    case .agreement, .address, .costNote, .notUntilReason: .text(limit: 120)
    case .agreementUntil, .verified, .notUntil: .day
    case .providerActive, .active, .returneesOnly: .yesNo
    case .categories: .choices(OptionList(NeedCategory.self))
    case .place: .choice(OptionList(Department.self))
    case .area: .choices(ServiceArea.options)
    case .hours, .phones: .text(limit: 80)
    case .focalPoint, .secondContact: .text(limit: 60)
    case .focalPhone, .secondPhone: .text(limit: 24)
    case .verifiedBy: .text(limit: 40)
    case .channel: .choice(OptionList(OfficialChannel.self))
    case .ageFrom, .ageTo: .number(0...120)
    case .sex: .choice(OptionList(Sex.self))
    case .returnCountries: .choices(OptionList(Country.self))
    case .papers: .choices(OptionList(DocumentKind.self))
    case .otherConditions, .documentsToBring, .sourceNote: .text(limit: 200)
    case .cost: .money(limit: 999_999_999)
    case .capacity, .openPlaces: .number(0...100_000)
    case .source: .choice(OptionList(SourceMark.self))
    case .note: .text(limit: 400)
    }
  }

  /// The question; facts without which nobody can be referred are required.
  func asked(required: Bool? = nil) -> FieldSpec {
    FieldSpec(
      field, kind, width: width, isRequired: required ?? isNeeded,
      checks: isText ? [FieldCheck(.fits(self), .refuse)] : [], compartment: .casework, noAnswers: [])
  }

  private var isText: Bool {
    if case .text = kind { true } else { false }
  }

  private var isNeeded: Bool {
    switch self {
    case .code, .provider, .providerName, .service, .categories, .area: true
    default: false
    }
  }

  private var width: Int {
    switch kind {
    case .text(let limit), .longText(let limit): min(limit, 26)
    case .choice(let list): list.options.map(\.count).max() ?? 1
    case .choices: 20
    case .yesNo: 1
    case .number(let range): String(range.upperBound).count
    case .day: 10
    case .money, .partialDate: 14
    case .phone, .documentNumber: 20
    }
  }
}

extension ServiceArea {
  /// What an area is put together from: the whole country, regions by their letters, departments by their digits.
  package static let options = OptionList(
    code: "serviceArea",
    options: ["SN"] + Region.allCases.map(\.letters) + Department.allCases.map(\.rawValue))
}

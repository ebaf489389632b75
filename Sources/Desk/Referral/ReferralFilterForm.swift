import Casework

/// What the board shows and in what order, as a form of the same engine as everything that is typed.
enum ReferralFilterForm {
  /// Names the list of provider codes; the directory names the options.
  static let providerList = "provider"

  static func spec(providers: [String]) -> FormSpec {
    func field(_ code: CoreField, _ kind: FieldKind) -> FieldSpec {
      FieldSpec(FieldCode(code), kind, width: 8, compartment: .casework, noAnswers: [])
    }
    let fields = [
      field(.boardMine, .yesNo), field(.boardLate, .yesNo),
      FieldSpec(
        FieldCode(.boardProvider), .choice(OptionList(code: providerList, options: providers)), width: 16,
        compartment: .casework, noAnswers: []),
      field(.boardNeed, .choice(OptionList(NeedCategory.self))),
      field(.boardDimension, .choice(OptionList(NeedDimension.self))),
      field(.boardUrgency, .choice(OptionList(ReferralUrgency.self))),
      field(.boardSort, .choice(OptionList(ReferralQuery.Sort.self))),
    ]
    return FormSpec(code: "board", version: 1, sections: [SectionSpec(code: .filter, fields: fields)])
  }

  static func answers(_ query: ReferralQuery, _ directory: ProviderDirectory?) -> Answers {
    var answers: Answers = [FieldCode(.boardSort): .choice(query.sort.rawValue)]
    if query.onlyMine { answers[FieldCode(.boardMine)] = .yesNo(true) }
    if query.onlyLate { answers[FieldCode(.boardLate)] = .yesNo(true) }
    if let provider = query.provider.flatMap({ directory?.provider($0) }) {
      answers[FieldCode(.boardProvider)] = .choice(provider.code)
    }
    if let category = query.category { answers[FieldCode(.boardNeed)] = .choice(category.rawValue) }
    if let dimension = query.dimension { answers[FieldCode(.boardDimension)] = .choice(dimension.rawValue) }
    if let urgency = query.urgency { answers[FieldCode(.boardUrgency)] = .choice(urgency.rawValue) }
    return answers
  }

  static func query(_ answers: Answers, _ directory: ProviderDirectory?) -> ReferralQuery {
    var query = ReferralQuery()
    query.onlyMine = answers[FieldCode(.boardMine)] == .yesNo(true)
    query.onlyLate = answers[FieldCode(.boardLate)] == .yesNo(true)
    if case .choice(let code)? = answers[FieldCode(.boardProvider)] {
      query.provider = directory?.provider(coded: code)?.id
    }
    query.category = answers.option(.boardNeed, NeedCategory.self)
    query.dimension = answers.option(.boardDimension, NeedDimension.self)
    query.urgency = answers.option(.boardUrgency, ReferralUrgency.self)
    query.sort = answers.option(.boardSort, ReferralQuery.Sort.self) ?? .due
    return query
  }
}

extension ReferralFilterForm {
  /// The form of the filters, over what is asked now.
  static func pane(_ query: ReferralQuery, in context: DeskContext) -> FilterPane {
    // Those that something was sent to: nobody looks for the others here.
    let used = Set((context.referrals?.all ?? []).lazy.filter { !$0.isRestricted }.map(\.provider))
    let codes = used.compactMap { context.directory?.provider($0)?.code }.sorted()
    return FilterPane(spec(providers: codes), answers(query, context.directory), in: context)
  }

  /// The filters in force and the order, in one line.
  static func summary(_ query: ReferralQuery, in context: DeskContext) -> String {
    let words = context.wording
    var parts: [String] = []
    if query.onlyMine { parts.append(words.filterOnlyMine) }
    if query.onlyLate { parts.append(words.filterOnlyLate) }
    if let provider = query.provider.flatMap({ context.directory?.provider($0) }) {
      parts.append(provider.calledName)
    }
    if let category = query.category { parts.append(words.shortName(of: category)) }
    if let dimension = query.dimension { parts.append(words.name(of: dimension)) }
    if let urgency = query.urgency { parts.append(words.name(of: urgency)) }
    return words.filterLine(filters: parts, sort: words.sortName(query.sort))
  }
}

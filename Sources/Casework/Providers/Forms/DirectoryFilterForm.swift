/// What narrows the directory, as a form of the same engine as everything that is typed.
package enum DirectoryFilterForm {
  package static let spec = FormSpec(
    code: "directoryFilter", version: 1,
    sections: [
      SectionSpec(
        code: .filter,
        fields: [
          .ask(.filterRegion, .choice(OptionList(Region.self)), in: .casework, noAnswers: []),
          .ask(.filterDepartment, .choice(OptionList(Department.self)), in: .casework, noAnswers: []),
          .ask(.filterDimension, .choice(OptionList(NeedDimension.self)), in: .casework, noAnswers: []),
          .ask(.filterNeed, .choice(OptionList(NeedCategory.self)), in: .casework, noAnswers: []),
          .ask(.filterUsable, .yesNo, in: .casework, noAnswers: []),
        ])
    ])

  package static func answers(of filter: ProviderFilter) -> Answers {
    var answers: Answers = [:]
    answers[FieldCode(.filterRegion)] = filter.region.map { .choice($0.rawValue) }
    answers[FieldCode(.filterDepartment)] = filter.department.map { .choice($0.rawValue) }
    answers[FieldCode(.filterDimension)] = filter.dimension.map { .choice($0.rawValue) }
    answers[FieldCode(.filterNeed)] = filter.category.map { .choice($0.rawValue) }
    if filter.usableOn != nil { answers[FieldCode(.filterUsable)] = .yesNo(true) }
    return answers
  }

  /// The filter with these answers, its typed text kept.
  package static func filter(
    _ answers: Answers, over filter: ProviderFilter, today: CivilDay
  ) -> ProviderFilter {
    func choice(_ field: CoreField) -> String {
      if case .choice(let code)? = answers[FieldCode(field)] { code } else { "" }
    }
    var filter = filter
    filter.region = Region(rawValue: choice(.filterRegion))
    filter.department = Department(rawValue: choice(.filterDepartment))
    filter.dimension = NeedDimension(rawValue: choice(.filterDimension))
    filter.category = NeedCategory(rawValue: choice(.filterNeed))
    filter.usableOn = answers[FieldCode(.filterUsable)] == .yesNo(true) ? today : nil
    return filter
  }
}

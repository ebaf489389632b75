import Casework

/// The filters of the case list, as a form of the same engine as everything that is typed.
enum FilterForm {
  static func spec(agents: [String]) -> FormSpec {
    let fields = [
      FieldSpec(
        FieldCode(.filterStatus), .choice(OptionList(StatusCode.self)), width: 8,
        compartment: .identity, noAnswers: []),
      FieldSpec(
        FieldCode(.filterAgent), .choice(OptionList(code: HandoverForm.agentList, options: agents)),
        width: 14,
        compartment: .identity, noAnswers: []),
      FieldSpec(FieldCode(.filterFrom), .day, width: 12, compartment: .identity, noAnswers: []),
      FieldSpec(FieldCode(.filterTo), .day, width: 12, compartment: .identity, noAnswers: []),
      FieldSpec(
        FieldCode(.filterCountry), .choice(OptionList(Country.self)), width: 5, compartment: .casework,
        noAnswers: []),
      FieldSpec(
        FieldCode(.filterDepartment), .choice(OptionList(Department.self)), width: 6, compartment: .identity,
        noAnswers: []),
    ]
    return FormSpec(code: "filter", version: 1, sections: [SectionSpec(code: .filter, fields: fields)])
  }

  static func answers(_ query: CaseQuery, _ staff: [StaffMember]) -> Answers {
    var answers: Answers = [:]
    if let status = query.status { answers[FieldCode(.filterStatus)] = .choice(StatusCode(status).rawValue) }
    if let agent = staff.first(where: { $0.id == query.agent }) {
      answers[FieldCode(.filterAgent)] = .choice(agent.login)
    }
    if let opened = query.opened {
      answers[FieldCode(.filterFrom)] = .date(.day(opened.lowerBound))
      answers[FieldCode(.filterTo)] = .date(.day(opened.upperBound))
    }
    if let country = query.country { answers[FieldCode(.filterCountry)] = .choice(country) }
    if let department = query.department { answers[FieldCode(.filterDepartment)] = .choice(department) }
    return answers
  }

  /// The query with these filters; one end of the days alone runs to the first or the present day.
  static func query(
    _ query: CaseQuery, answers: Answers, staff: [StaffMember], today: CivilDay
  ) -> CaseQuery {
    var query = query
    func choice(_ field: CoreField) -> String? {
      if case .choice(let code)? = answers[FieldCode(field)] { return code }
      return nil
    }
    func day(_ field: CoreField) -> CivilDay? {
      if case .date(.day(let day))? = answers[FieldCode(field)] { return day }
      return nil
    }
    query.status = choice(.filterStatus).flatMap(StatusCode.init(rawValue:))?.status
    query.agent = choice(.filterAgent).flatMap { login in staff.first { $0.login == login }?.id }
    let from = day(.filterFrom)
    let to = day(.filterTo)
    if from != nil || to != nil {
      let first = from ?? CivilDay(number: 0)
      query.opened = first...max(first, to ?? today)
    } else {
      query.opened = nil
    }
    query.country = choice(.filterCountry)
    query.department = choice(.filterDepartment)
    query.onlyUntouched = false
    query.among = nil
    return query
  }
}

extension FilterForm {
  /// The filters in force and the order, in one line.
  static func summary(_ query: CaseQuery, in context: DeskContext) -> String {
    let words = context.wording
    var parts: [String] = []
    if let status = query.status { parts.append(words.name(of: status)) }
    if let agent = query.agent { parts.append(context.name(ofStaff: agent)) }
    if let opened = query.opened {
      parts.append(words.openedBetween(words.day(opened.lowerBound), words.day(opened.upperBound)))
    }
    if let country = query.country { parts.append(words.name(ofOption: country, in: Country.listCode)) }
    if let department = query.department {
      parts.append(words.name(ofOption: department, in: Department.listCode))
    }
    if let among = query.among { parts.append(words.filter(among.kind)) }
    if query.onlyUntouched { parts.append(words.filterNothingDone) }
    // Without a text there is nothing to resemble: the latest change comes first.
    let sort = query.sort == .relevance && query.text.isEmpty ? .lastChange : query.sort
    return words.filterLine(filters: parts, sort: words.sortName(sort))
  }
}

/// What decides whom somebody may be referred to; nil where nobody knows, which is no obstacle but a doubt.
package struct ReferralSubject: Hashable, Sendable {
  package var birth: PartialDate?
  package var sex: Sex?
  package var isReturnee: Bool?
  package var returnCountry: Country?
  /// The papers held; empty when none are.
  package var papers: Set<DocumentKind>?
  package var department: Department?

  package init(
    birth: PartialDate? = nil,
    sex: Sex? = nil,
    isReturnee: Bool? = nil,
    returnCountry: Country? = nil,
    papers: Set<DocumentKind>? = nil,
    department: Department? = nil
  ) {
    self.birth = birth
    self.sex = sex
    self.isReturnee = isReturnee
    self.returnCountry = returnCountry
    self.papers = papers
    self.department = department
  }

  /// As a case tells it; what is sealed to its reader is unknown.
  package init(_ file: CaseFile) {
    self.init(known: file.answers, assessed: CaseWork(file.records).assessments.last?.answers ?? [:])
  }

  /// - Parameter known: of the intake.
  init(known: Answers, assessed: Answers = [:]) {
    let isBack =
      known.day(.returnDate) != nil || known.option(.lastCountry, Country.self) != nil
      || known.option(.returnCategory, ReturnCategory.self) != nil
    self.init(
      birth: known.birth, sex: known.option(.sex, Sex.self), isReturnee: isBack ? true : nil,
      returnCountry: known.option(.lastCountry, Country.self), papers: Self.papers(known, assessed),
      department: known.option(.department, Department.self))
  }

  /// Those shown at the intake, and those that the last assessment counted.
  private static func papers(_ known: Answers, _ assessed: Answers) -> Set<DocumentKind>? {
    var codes: [String] = []
    for ordinal in 1...IdentityQuestions.documentCount {
      if case .choice(let code) = known[FieldCode(.documentKind, ordinal)] { codes.append(code) }
    }
    if case .choices(let held) = assessed[FieldCode(.documentsHeld)] { codes += held }
    return codes.isEmpty ? nil : Set(codes.compactMap(DocumentKind.init)).subtracting([.noDocument])
  }

  /// Years the person may have completed on a day: a year of birth leaves two, an estimated age five.
  package func ages(on day: CivilDay) -> ClosedRange<Int>? {
    guard let birth else { return nil }
    let youngest = max(0, PartialDate.day(birth.latest).age(on: day))
    return youngest...max(youngest, PartialDate.day(birth.earliest).age(on: day))
  }
}

extension Answers {
  /// As well as it is known.
  var birth: PartialDate? {
    if case .date(let date) = self[FieldCode(.birth)] { date } else { nil }
  }
}

extension CaseFile {
  /// The answers of all its sections that this reader was shown.
  package var answers: Answers {
    sections.values.reduce(into: [:]) { all, section in all.merge(section.answers) { first, _ in first } }
  }
}

extension FollowUpFacts {
  /// Read from a case as it is on file. Referrals, attempts and the mark *injoignable* are added by whoever keeps them.
  package init(_ file: CaseFile) {
    let answers = file.sections.values.reduce(into: Answers()) { all, section in
      all.merge(section.answers) { first, _ in first }
    }
    let work = CaseWork(file.records)
    self.init(
      caseID: file.header.id,
      status: file.header.status,
      opened: file.header.opened,
      level: answers.option(.vulnerabilityLevel, VulnerabilityLevel.self),
      returned: answers.day(.returnDate),
      plan: work.plan.map { Deadline(id: $0.id, day: $0.answers.day(.planSigned) ?? $0.made.day) },
      actions: work.openActions.compactMap { action in
        action.answers.day(.actionDue).map { Deadline(id: action.id, day: $0) }
      },
      interviews: file.records.filter { $0.kind == .interview && $0.status == .current }.compactMap(Self.held)
    )
    isPartial = [SectionCode.journey, .screening].contains { section in
      file.sections[section]?.sealed.contains(.casework) == true
    }
  }

  private static func held(_ record: CaseRecord) -> Interview? {
    guard let name = record.answers.said(.interviewInstrument)?.split(separator: ".").first else {
      return nil
    }
    return Interview(
      instrument: String(name), day: record.answers.day(.interviewDay) ?? record.made.day)
  }
}

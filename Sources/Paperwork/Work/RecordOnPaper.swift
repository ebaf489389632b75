import Casework

/// A record of the work on a case as far as paper may carry it: without what is protected, even when it was opened for
/// this reader, and without what is said about leaving again, which can be used against the person (domain.md 4.3).
struct RecordOnPaper {
  let record: CaseRecord
  /// Whether the whole record is sealed where paper does not go; then nothing of it is said but that it exists.
  let isSealed: Bool
  /// In the order of the form; without those that nobody filled.
  let sections: [Part]

  /// One section that may be printed.
  struct Part {
    let spec: SectionSpec
    /// With the answers that may be printed; its `sealed` also names compartments that were open and are left out.
    let record: SectionRecord
  }

  init(_ record: CaseRecord) {
    self.record = record
    isSealed = record.compartment.map(Compartment.watched.contains) ?? false
    let form = WorkForms.spec(for: record.kind)
    let answers = record.answers
    let isRestricted =
      record.kind == .need
      && (answers[FieldCode(.needSensitive)] == .yesNo(true)
        || answers.option(.needCategory, NeedCategory.self)?.isSensitive ?? false)
    sections =
      isSealed
      ? []
      : record.kind.sections.compactMap { code in
        guard !AssessmentForm.neverPrinted.contains(code), let stored = record.sections[code] else {
          return nil
        }
        let spec = form.sections.first { $0.code == code } ?? SectionSpec(code: code, fields: [])
        return Part(
          spec: spec, record: Self.printable(stored, fields: spec.fields, isRestricted: isRestricted))
      }
  }

  private static func printable(
    _ stored: SectionRecord, fields: [FieldSpec], isRestricted: Bool
  ) -> SectionRecord {
    var section = stored
    if isRestricted {
      section.answers = stored.answers.filter { tellsNothing.contains($0.key) }
      section.sealed.insert(.protection)
    }
    for field in fields where Compartment.watched.contains(field.compartment) {
      if section.answers.removeValue(forKey: field.code) != nil { section.sealed.insert(field.compartment) }
    }
    return section
  }

  /// What of a restricted need does not tell what it is.
  private static let tellsNothing: Set<FieldCode> = [
    FieldCode(.needDimension), FieldCode(.needLevel), FieldCode(.needPriority), FieldCode(.needSensitive),
  ]
}

package import Casework

extension RecordWork {
  /// What the program writes beside the answers: the instrument of an interview, the rule a need comes from.
  private var unasked: [SectionCode: Answers] {
    guard let first = spec.sections.first?.code else { return [:] }
    let asked = Set(spec.fields.map(\.code))
    return [first: preset.filter { !asked.contains($0.key) }]
  }

  /// What is to be written: the sections whose answers are others than those on file.
  ///
  /// Answers that no question of this form asks (a newer program's field) stay.
  package func entry(
    _ answers: Answers, bases: [SectionCode: SectionRecord], today: CivilDay
  ) -> CaseRecordEntry {
    let answers = answers.merging(newSitting(in: answers, today: today)) { typed, _ in typed }
    var sections: [SectionCode: Answers] = [:]
    for section in spec.sections {
      let asked = Set(section.fields.map(\.code))
      let known = (bases[section.code]?.answers ?? [:])
        .merging(base?.sections[section.code]?.answers ?? [:]) { latest, _ in latest }
      let kept = known.merging(unasked[section.code] ?? [:]) { latest, _ in latest }
        .filter { !asked.contains($0.key) }
      let part = part(section.code, of: answers).merging(kept) { mine, _ in mine }
      let before = base?.sections[section.code]?.answers ?? [:]
      if part != before { sections[section.code] = part }
    }
    return CaseRecordEntry(
      id: id, kind: kind, parent: parent, compartment: compartment,
      status: WorkForms.status(of: kind, answers: answers), version: base?.version ?? 0, sections: sections,
      bases: bases.filter { sections[$0.key] != nil })
  }

  /// An assessment that is gone on with on another day is another sitting, dated by itself; not when the sittings
  /// alone were corrected.
  private func newSitting(in answers: Answers, today: CivilDay) -> Answers {
    guard kind == .assessment, let base else { return [:] }
    let changed = spec.sections.filter { section in
      part(section.code, of: answers) != base.sections[section.code]?.answers ?? [:]
    }
    guard changed.contains(where: { $0.code != .sittings }) else { return [:] }
    let days = spec.fields.map(\.code).filter { $0.core == .sittingDay }
    guard !days.contains(where: { answers[$0] == .date(.day(today)) }),
      let next = days.first(where: { answers[$0] == nil })
    else { return [:] }
    return [next: .date(.day(today))]
  }
}

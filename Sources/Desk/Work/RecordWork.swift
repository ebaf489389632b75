package import Casework

/// A record of the work on a case as a form is about to fill it: new, or opened to be gone on with.
package struct RecordWork: Sendable {
  package let id: RecordID
  package let kind: CaseRecordKind
  package let parent: RecordID?
  package let compartment: Compartment?
  package let spec: FormSpec
  /// The record as it stands; nil when it is new.
  package let base: CaseRecord?
  /// What a new record begins with: the proposal it comes from, today's date.
  package let preset: Answers
  /// The file of the instrument that is asked, kept with the first interview that uses it.
  package let asked: StoredInstrument?

  package init(
    id: RecordID,
    kind: CaseRecordKind,
    parent: RecordID? = nil,
    compartment: Compartment? = nil,
    spec: FormSpec,
    base: CaseRecord? = nil,
    preset: Answers = [:],
    asked: StoredInstrument? = nil
  ) {
    self.id = id
    self.kind = kind
    self.parent = parent
    self.compartment = compartment
    self.spec = spec
    self.base = base
    self.preset = preset
    self.asked = asked
  }

  /// The form without the questions whose answers this reader was not shown, so that none is written over unseen.
  package var readableSpec: FormSpec {
    guard let base else { return spec }
    let sections = spec.sections.compactMap { section -> SectionSpec? in
      let sealed = base.sections[section.code]?.sealed ?? []
      let fields = section.fields.filter { !sealed.contains(compartment ?? $0.compartment) }
      return fields.isEmpty ? nil : SectionSpec(code: section.code, fields: fields)
    }
    return FormSpec(code: spec.code, version: spec.version, sections: sections)
  }

  /// The answers of one section among those of the whole form.
  package func part(_ section: SectionCode, of answers: Answers) -> Answers {
    let fields = Set(spec.sections.first { $0.code == section }?.fields.map(\.code) ?? [])
    return answers.filter { fields.contains($0.key) }
  }
}

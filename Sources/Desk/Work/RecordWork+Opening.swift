import Casework

extension RecordWork {
  /// An interview, new or gone on with.
  init(interview instrument: Instrument, id: RecordID, base: CaseRecord? = nil, preset: Answers = [:]) {
    let named = preset.merging([FieldCode(.interviewInstrument): .text(instrument.name)]) { $1 }
    self.init(
      id: id, kind: .interview, compartment: instrument.compartment, spec: instrument.form, base: base,
      preset: named, asked: instrument.stored)
  }

  /// A record on file; nil when its instrument is not known, or nothing of it was opened.
  init?(_ record: CaseRecord, _ context: DeskContext) {
    guard record.kind == .interview else {
      self.init(
        id: record.id, kind: record.kind, parent: record.parent, spec: WorkForms.spec(for: record.kind),
        base: record)
      return
    }
    guard let instrument = context.wording.instruments.instrument(of: record) else { return nil }
    self.init(interview: instrument, id: record.id, base: record)
  }

  /// What a draft was about, in the case as it is now.
  init?(resuming draft: Draft, in file: CaseFile, _ context: DeskContext) {
    guard case .record(_, let kind, let id, let parent, _) = draft.subject else { return nil }
    let base = file.records.first { $0.id == id }
    if kind == .interview {
      guard let instrument = context.wording.instruments.instrument(asking: draft.state) else { return nil }
      self.init(interview: instrument, id: id, base: base)
    } else {
      let kept = draft.state.typed.filter { Self.unasked.contains($0.key) }
      self.init(
        id: id, kind: kind, parent: parent, spec: WorkForms.spec(for: kind), base: base,
        preset: kept.mapValues { .text($0) })
    }
  }

  /// What was typed, with what a new record says although no question asks it, so that neither is lost with the power.
  func kept(_ state: SavedForm) -> SavedForm {
    var state = state
    for case (let field, .text(let text)) in preset where Self.unasked.contains(field) {
      state.typed[field] = text
    }
    return state
  }

  private static let unasked = NeedForm.unasked.union(ActionForm.unasked)

  /// The compartments that must be opened again before a draft can be gone on with: it holds answers, or the whole
  /// record, of which this reader is shown nothing yet.
  func toOpen(for draft: Draft) -> Set<Compartment> {
    guard let base, !base.sealed.isEmpty else { return [] }
    if let compartment { return base.sealed.intersection([compartment]) }
    let readable = Set(readableSpec.fields.map(\.code))
    let typed = Set(draft.state.typed.keys).union(draft.state.noAnswers.keys)
    let hidden = spec.fields.filter { typed.contains($0.code) && !readable.contains($0.code) }
    return base.sealed.intersection(hidden.map(\.compartment))
  }

  /// What takes back what was written over `base`: the answers of before, or for a new record its withdrawal.
  func undoing(_ record: CaseRecord) -> CaseRecordEntry {
    guard let base else { return record.withStatus(.withdrawn, version: record.version) }
    var entry = base.withStatus(base.status, version: record.version)
    for section in spec.sections.map(\.code) {
      let before = base.sections[section]?.answers ?? [:]
      guard record.sections[section]?.answers ?? [:] != before else { continue }
      entry.sections[section] = before
      entry.bases[section] = record.sections[section]
    }
    return entry
  }
}

extension CaseRecord {
  /// The same record with another status and nothing else changed; `version` is the one on file.
  func withStatus(_ status: CaseRecordStatus, version: Int) -> CaseRecordEntry {
    CaseRecordEntry(
      id: id, kind: kind, parent: parent, compartment: compartment, status: status, version: version,
      sections: [:])
  }
}

extension InstrumentShelf {
  /// The instrument that an interview was held with, as far as this reader may know.
  func instrument(of record: CaseRecord) -> Instrument? {
    guard case .text(let name)? = record.answers[FieldCode(.interviewInstrument)] else { return nil }
    return instrument(named: name + ".")
  }

  /// The instrument that a draft was typed into.
  func instrument(asking draft: SavedForm) -> Instrument? {
    all.first { $0.formCode == draft.formCode && $0.version == draft.formVersion }
  }

  /// The instrument whose form this is.
  func instrument(asking form: FormSpec) -> Instrument? {
    all.first { $0.formCode == form.code && $0.version == form.version }
  }
}

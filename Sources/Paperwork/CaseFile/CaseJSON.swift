package import Casework

/// A case for other programs: stable English keys, codes instead of names, the same in every language.
///
/// Answers stand by field code as `{"value": …}`, `{"noAnswer": "NC"}`, or `{"sealed": true}` when their part holds
/// something that was not opened for this reader. Of the work on a case, what is protected is left out even when it was
/// opened, and the section about leaving again does not exist.
package enum CaseJSON {
  /// - Parameter instruments: those that scores are worked out with; an interview with another has none.
  package static func text(
    of file: CaseFile, specs: [FieldSpec], instruments: InstrumentShelf = .builtIn,
    course: CaseCourse? = nil, today: CivilDay? = nil
  ) -> String {
    let work = WorkJSON(file: file, shelf: instruments) { value(of: $0, specs: $1) }
    let intake = head(of: file, specs: specs)
    var whole = intake.merging(work.values) { intake, _ in intake }
    if let course, let today {
      whole.merge(CourseJSON(course: course, today: today).values) { known, _ in known }
    }
    return MachineValue.record(whole).json
  }

  private static func head(of file: CaseFile, specs: [FieldSpec]) -> [String: MachineValue] {
    let header = file.header
    var sections: [String: MachineValue] = [:]
    for (code, record) in file.sections {
      sections[code.rawValue] = value(of: record, specs: specs.filter { CaseOrder.section(of: $0) == code })
    }
    return [
      "number": .text(header.number.description),
      "status": .text(header.status.rawValue),
      "opened": .text(MachineText.day(header.opened)),
      "closed": header.closed.map { .text(MachineText.day($0)) } ?? .nothing,
      "agent": .some(file.agentName),
      "version": .number(header.version),
      "lastChange": .text(MachineText.moment(header.lastChange)),
      "person": MachineValue(file.person),
      "sections": .record(sections),
      "flags": .list(file.flags.map(value(of:))),
      "otherCases": .list(file.otherCases.map { .text($0.number.description) }),
      "relations": .list(file.relations.map(value(of:))),
    ]
  }

  private static func value(of record: SectionRecord, specs: [FieldSpec]) -> MachineValue {
    var answers: [String: MachineValue] = [:]
    for spec in specs where record.sealed.contains(spec.compartment) {
      answers[spec.code.description] = .sealed
    }
    for (code, answer) in record.answers { answers[code.description] = MachineValue(answer) }
    return .record([
      "version": .number(record.version),
      "changed": .text(MachineText.moment(record.changed)),
      "changedBy": .some(record.changedBy),
      "sealed": .list(record.sealed.map(\.rawValue).sorted().map(MachineValue.text)),
      "answers": .record(answers),
    ])
  }

  private static func value(of flag: RedFlag) -> MachineValue {
    var fields: [String: MachineValue] = [
      "kind": .text(flag.kind.rawValue),
      "raised": .text(MachineText.moment(flag.raised)),
      "raisedBy": .some(flag.raisedBy),
      "closed": flag.closed.map { .text(MachineText.moment($0)) } ?? .nothing,
      "acknowledgement": .nothing,
    ]
    if let acknowledgement = flag.acknowledgement {
      fields["acknowledgement"] = .record([
        "by": .some(acknowledgement.by),
        "at": .text(MachineText.moment(acknowledgement.at)),
        "action": .text(acknowledgement.action.rawValue),
        "note": .some(acknowledgement.note),
      ])
    }
    return .record(fields)
  }

  private static func value(of relation: Relation) -> MachineValue {
    .record([
      "person": .text(relation.other.description),
      "decision": .text(relation.decision.rawValue),
      "decidedBy": .some(relation.decidedBy),
      "decided": .text(MachineText.moment(relation.decided)),
    ])
  }
}

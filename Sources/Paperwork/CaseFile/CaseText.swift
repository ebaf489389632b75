package import Casework
package import Wording

/// A case read line by line, one fact a line and no columns: for screen readers, pipes and `baos case NUMBER`.
package enum CaseText {
  /// Lines without line ends, safe to print. `specs` are the questions in the order they are read; `today` dates
  /// ages; `course` is what goes on beside the file; `nameOf` names the people this one is linked to.
  package static func lines(
    _ file: CaseFile,
    wording: Wording,
    specs: [FieldSpec],
    today: CivilDay,
    course: CaseCourse? = nil,
    nameOf: (RecordID) -> String? = { _ in nil }
  ) -> [String] {
    var names: [RecordID: String] = [:]
    for relation in file.relations { names[relation.other] = nameOf(relation.other) }
    let reader = CaseReader(file: file, wording: wording, specs: specs, today: today, names: names)
    let beside = course.map { CourseLines(course: $0, wording: wording, today: today).lines } ?? []
    return (reader.lines + beside).map(Hygiene.clean)
  }
}

/// The parts of the reading, in order; an empty line stands before each part.
private struct CaseReader {
  let file: CaseFile
  let wording: Wording
  let specs: [FieldSpec]
  let today: CivilDay
  let names: [RecordID: String]

  var lines: [String] {
    head + flags + SectionCode.intake.flatMap(section) + work + relations
  }

  private var head: [String] {
    let header = file.header
    var lines = [
      wording.caseNumbered(header.number), wording.name(of: file.person), wording.title(of: header.status),
      wording.fact(wording.caseOpenedLabel, wording.longDay(header.opened)),
    ]
    if let closed = header.closed {
      lines.append(wording.fact(wording.caseClosedLabel, wording.longDay(closed)))
    }
    lines.append(wording.fact(wording.caseAgentLabel, file.agentName))
    lines.append(wording.fact(wording.lastChangeLabel, wording.moment(header.lastChange)))
    if !file.otherCases.isEmpty {
      let others = file.otherCases.map { "\($0.number) (\(wording.day($0.opened)))" }
      lines.append(wording.fact(wording.otherCasesLabel, others.joined(separator: ", ")))
    }
    return lines
  }

  private var flags: [String] {
    if file.flags.isEmpty { return [] }
    return ["", wording.redFlags(file.flags.count)] + file.flags.map(line(of:))
  }

  private func line(of flag: RedFlag) -> String {
    var told = [wording.raisedBy(flag.raisedBy, on: flag.raised)]
    if let answer = flag.acknowledgement {
      told.append(wording.fact("\(answer.by), \(wording.moment(answer.at))", wording.name(of: answer.action)))
      if !answer.note.isEmpty { told.append(answer.note) }
    } else {
      told.append(wording.flagUnanswered)
    }
    if let closed = flag.closed { told.append(wording.flagClosedOn(closed)) }
    return wording.fact("! " + wording.name(of: flag.kind), told.joined(separator: ", "))
  }

  private func section(_ code: SectionCode) -> [String] {
    guard let record = file.sections[code] else { return [] }
    return SectionLines(wording: wording, today: today)
      .lines(of: record, specs: specs.filter { CaseOrder.section(of: $0) == code })
  }

  private var work: [String] { WorkLines(file: file, wording: wording, today: today).lines }

  private var relations: [String] {
    if file.relations.isEmpty { return [] }
    return ["", wording.relationsTitle]
      + file.relations.map { relation in
        let told = [names[relation.other] ?? "", relation.decidedBy, wording.moment(relation.decided)]
        let shown = told.filter { !$0.isEmpty }.joined(separator: ", ")
        return wording.fact(wording.name(of: relation.decision), shown)
      }
  }
}

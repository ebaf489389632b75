import Casework
import Terminal
import Wording

/// The lines of each tab, worked out from the case file.
enum CaseLines {
  static func lines(
    of tab: CaseTab, file: CaseFile, opened: [SectionCode: SectionRecord], in context: DeskContext
  ) -> [CaseLine] {
    switch tab {
    case .summary: summary(file, in: context)
    case .section(let code):
      section(code, record: opened[code] ?? file.sections[code], file: file, in: context)
    case .flags: flags(file, in: context)
    }
  }

  private static func section(
    _ code: SectionCode, record: SectionRecord?, file: CaseFile, in context: DeskContext
  ) -> [CaseLine] {
    let words = context.wording
    guard let record else { return [CaseLine(text: words.sectionEmpty, textRole: .dim)] }
    var lines: [CaseLine] = []
    for spec in CorrectionForm.spec(for: code).fields {
      let isSealed = record.sealed.contains(spec.compartment)
      guard let answer = record.answers[spec.code] else {
        let skipped = spec.relevance != .always || spec.code.ordinal > 1
        if isSealed {
          lines.append(
            CaseLine(
              sign: "?", label: words.label(of: spec.code),
              text: words.sealedAnswer(words.name(of: spec.compartment)),
              textRole: .dim, field: spec.code, help: words.sealedHelp))
        } else if !skipped {
          lines.append(
            CaseLine(label: words.label(of: spec.code), text: "-", textRole: .dim, field: spec.code))
        }
        continue
      }
      var line = CaseLine(
        label: words.label(of: spec.code), text: words.text(of: answer, in: spec), field: spec.code)
      if case .noAnswer = answer { (line.sign, line.signRole, line.textRole) = ("?", .note, .note) }
      lines += line.folded
    }
    let asked = Set(CorrectionForm.spec(for: code).fields.map(\.code))
    for (field, answer) in record.answers.sorted(by: { $0.key < $1.key }) where !asked.contains(field) {
      let spec = FieldSpec(field, .text(limit: 0), width: 0, compartment: .casework)
      lines.append(CaseLine(label: words.label(of: field), text: words.text(of: answer, in: spec)))
    }
    let clock = words.day(record.changed.day) + " " + words.clock(record.changed)
    lines.append(CaseLine(text: words.lastChanged(by: record.changedBy, at: clock), textRole: .dim))
    return lines
  }

  private static func summary(_ file: CaseFile, in context: DeskContext) -> [CaseLine] {
    let words = context.wording
    var lines: [CaseLine] = []
    func add(_ section: SectionCode, _ field: CoreField) {
      guard let spec = CorrectionForm.spec(for: section).fields.first(where: { $0.code == FieldCode(field) }),
        let answer = file.sections[section]?.answers[spec.code]
      else { return }
      lines += CaseLine(label: words.label(of: spec.code), text: words.text(of: answer, in: spec)).folded
    }
    if let closing = file.closing { lines += self.lines(of: closing, file, words) }
    let openFlags = file.flags.filter { $0.closed == nil }
    lines += sealedFlags(file, in: context)
    for flag in openFlags {
      lines.append(CaseLine(sign: "!", signRole: .problem, text: words.flagLine(flag), target: .flag(flag)))
    }
    for (section, field): (SectionCode, CoreField) in [
      (.identity, .birth), (.identity, .nickname), (.contacts, .department), (.contacts, .village),
      (.contacts, .phone),
      (.contacts, .phoneSafe), (.journey, .returnDate), (.journey, .returnCategory), (.journey, .lastCountry),
      (.needs, .immediateNeeds), (.needs, .shelterTonight), (.screening, .vulnerabilityLevel),
    ] { add(section, field) }
    let agenda = context.agenda.of(file.header.id)
    let next = NextDate(
      of: FollowUpFacts(file, agenda), followUps: agenda.followUps, by: context.schedule, on: context.today)
    lines.append(CaseLine(label: words.nextLabel, text: words.next(next, today: context.today)))
    lines.append(
      CaseLine(label: words.openedLabel, text: "\(words.day(file.header.opened))  \(file.agentName)"))
    if let closed = file.header.closed {
      lines.append(CaseLine(label: words.closedLabel, text: words.day(closed)))
    }
    for card in file.referrals where card.state.isLive {
      lines.append(
        CaseLine(
          sign: "+", label: words.titleOfReferral,
          text: "\(words.number(of: card))  \(context.route(of: card))  \(words.name(of: card.state))",
          target: .referral(card.id)))
    }
    for other in file.otherCases {
      lines.append(
        CaseLine(
          sign: "+", label: words.otherCase,
          text: "\(other.number)  \(words.day(other.opened))  \(words.name(of: other.status))",
          target: .caseFile(other.id)))
    }
    for relation in file.relations {
      let name =
        context.index.header(of: relation.other).map { words.oneLine(of: $0, today: context.today) } ?? ""
      lines.append(
        CaseLine(
          sign: "+", label: words.name(of: relation.decision), text: name,
          target: .relation(relation.other, relation.decision),
          help: words.decidedBy(relation.decidedBy, at: words.day(relation.decided.day))))
    }
    return lines
  }

  /// A closing that waits, that was sent back while the case is open, or that stands.
  private static func lines(of closing: ClosingProposal, _ file: CaseFile, _ words: Wording) -> [CaseLine] {
    switch closing.status {
    case .proposed:
      return [
        CaseLine(sign: "!", signRole: .note, text: words.closingWaits(closing), help: words.closingWaitsHelp)
      ]
    case .returned where file.header.status == .open:
      return [CaseLine(sign: "!", signRole: .note, text: words.closingSentBack(closing))]
    case .approved where file.header.status == .closed:
      return words.closingFacts(closing).map { CaseLine(label: $0.label, text: $0.text) }
    case .returned, .approved: return []
    }
  }

  private static func flags(_ file: CaseFile, in context: DeskContext) -> [CaseLine] {
    let words = context.wording
    let sealed = sealedFlags(file, in: context)
    guard !file.flags.isEmpty || !sealed.isEmpty else {
      return [CaseLine(text: words.noFlags, textRole: .dim)]
    }
    return sealed
      + file.flags.map { flag in
        var line = CaseLine(text: words.flagLine(flag), target: .flag(flag), help: words.flagHelp(flag))
        let isClosed = flag.closed != nil
        line.sign = isClosed ? "x" : flag.acknowledgement == nil ? "!" : "."
        line.signRole = isClosed ? .done : .problem
        return line
      }
  }

  /// Alerts still open that this reader has no key of: that there are some is never hidden.
  private static func sealedFlags(_ file: CaseFile, in context: DeskContext) -> [CaseLine] {
    guard file.sealedFlags > 0 else { return [] }
    return [CaseLine(sign: "!", signRole: .problem, text: context.wording.sealedFlags(file.sealedFlags))]
  }
}

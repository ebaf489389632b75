import Casework
import Terminal
import Wording

/// The lines of each tab of the work on a case, worked out from the case file.
struct WorkLines {
  let file: CaseFile
  /// Records whose protected part this reader opened.
  let opened: [RecordID: CaseRecord]
  let context: DeskContext

  private var words: Wording { context.wording }

  func lines(of tab: WorkTab) -> [WorkLine] {
    switch tab {
    case .overview: overview
    case .assessments: assessments
    case .scores: scores
    case .needs: needs
    case .plan: plan
    case .referrals: referrals
    }
  }

  /// The records as far as this reader sees them.
  private func records(_ kinds: Set<CaseRecordKind>) -> [CaseRecord] {
    file.records.filter { kinds.contains($0.kind) }.map { opened[$0.id] ?? $0 }
  }

  private var interviews: [CaseRecord] { records([.interview]) }

  /// Needs that answers point to and nobody has decided about.
  private var proposals: [NeedProposal] {
    let answers = file.sections.values.map(\.answers) + records([.assessment]).map(\.answers)
    let all = answers.reduce(into: Answers()) { $0.merge($1) { _, later in later } }
    var proposals = NeedRules.proposals(from: file.flags)
    proposals += NeedRules.proposals(from: all, on: context.today)
    for interview in interviews {
      guard let instrument = words.instruments.instrument(of: interview) else { continue }
      proposals += instrument.proposals(
        from: interview.answers, onDay: context.today, birth: ScoreSheet.birth(in: file))
    }
    // What is noted already, or proposed for another reason too, is one need.
    let noted = CaseWork(file.records).openNeeds.compactMap {
      $0.answers.option(.needCategory, NeedCategory.self)
    }
    var seen = Set(noted)
    return NeedRules.open(proposals, against: file.records)
      .sorted { rank($0.priority) < rank($1.priority) }
      .filter { seen.insert($0.category).inserted }
  }
}

extension WorkLines {
  private var overview: [WorkLine] {
    let (stage, blockers) = CaseStage.of(file, on: context.today, proposals: proposals.count)
    var lines = [heading(words.stageLine(words.name(of: stage)))]
    lines += blockers.map {
      WorkLine(sign: "!", signRole: .problem, text: words.sentence(of: $0))
    }
    if blockers.isEmpty { lines.append(WorkLine(sign: "x", signRole: .done, text: words.nothingBlocks)) }
    let latest = records([.assessment, .interview]).last
    if let latest { lines += [heading(""), heading(words.latestLine), line(of: latest)] }
    let open = records([.need]).filter { $0.status == .current }
    if !open.isEmpty {
      lines += [heading(""), heading(words.openNeeds(open.count))]
      lines += sorted(needs: open).map(line(of:))
    }
    let leaving = records([.assessment]).last?.sections[.reemigration]
    if let leaving, !leaving.answers.isEmpty { lines += reemigration(leaving) }
    return lines
  }

  /// Plain facts for who works on the case; they leave the office on nothing (domain.md 4.3).
  private func reemigration(_ section: SectionRecord) -> [WorkLine] {
    let fields = WorkForms.spec(for: .assessment).sections.first { $0.code == .reemigration }?.fields ?? []
    let facts = fields.compactMap { spec in
      section.answers[spec.code].map {
        WorkLine(text: words.fact(words.label(of: spec.code), words.text(of: $0, in: spec)))
      }
    }
    return [heading(""), heading(words.leavingAgain)] + facts
  }

  private var assessments: [WorkLine] {
    let found = records([.assessment, .interview]).reversed().flatMap { record in
      [line(of: record)] + (record.kind == .assessment ? parts(of: record) : [])
    }
    return found.isEmpty ? [empty(words.noAssessment)] : found
  }

  /// How far each part of an assessment is, so that a part of it never passes for the whole.
  private func parts(of record: CaseRecord) -> [WorkLine] {
    AssessmentProgress.of(record, on: context.today).sections.map {
      WorkLine(text: "    " + words.line(of: $0), role: .dim, target: .record(record), help: help(of: record))
    }
  }

  private var scores: [WorkLine] {
    let readable = interviews.filter { words.instruments.instrument(of: $0) != nil }
    var lines = ScoreSheet.trends(of: readable, file: file, in: context)
    let sealed = interviews.count - readable.count
    if sealed > 0 { lines.append(WorkLine(sign: "?", text: words.sealedInterviews(sealed), role: .dim)) }
    return lines.isEmpty ? [empty(words.noScore)] : lines
  }

  private var needs: [WorkLine] {
    let proposed = proposals.map {
      WorkLine(
        sign: "+", signRole: .note, text: words.line(ofProposal: $0), target: .proposal($0),
        help: words.proposalHelp)
    }
    let noted = CaseWork(file.records).needs.map { opened[$0.id] ?? $0 }
    let open = sorted(needs: noted.filter { $0.status == .current })
    let closed = noted.filter { $0.status != .current }.reversed()
    let lines = proposed + (open + closed).map(line(of:))
    return lines.isEmpty ? [empty(words.noNeed)] : lines
  }

  /// Latest first; those that stand in the place of another say so by their chain on their own screen.
  private var referrals: [WorkLine] {
    let clock = context.referralClock
    let lines = file.referrals.reversed().map { card in
      let line = ReferralLine(card, clock: clock, on: context.today)
      return WorkLine(
        sign: line.sign, signRole: line.sign == "!" ? .problem : .note,
        text:
          "\(words.number(of: card))  \(context.route(of: card))  \(words.standing(of: card, today: context.today))",
        end: line.due.map { words.brief($0, today: context.today) } ?? "",
        role: card.state.isLive ? .text : .dim, target: .referral(card), help: context.line(of: line))
    }
    guard context.allows(.readReferrals) else { return [empty(context.refusalWords(of: .readReferrals))] }
    return lines.isEmpty ? [empty(words.noReferralYet)] : lines
  }

  private var plan: [WorkLine] {
    let work = CaseWork(file.records)
    guard let plan = work.plan.map({ opened[$0.id] ?? $0 }) else { return [empty(words.noPlan)] }
    var lines = [line(of: plan)]
    for spec in WorkForms.spec(for: .plan).sections.flatMap(\.fields) {
      guard let answer = plan.answers[spec.code] else { continue }
      lines.append(
        WorkLine(
          text: words.fact(words.label(of: spec.code), words.text(of: answer, in: spec)),
          role: .dim, target: .record(plan), help: help(of: plan)))
    }
    let actions = work.actions.map { opened[$0.id] ?? $0 }
    lines += [heading(""), heading(words.actions(actions.count))]
    lines += actions.isEmpty ? [empty(words.noAction)] : actions.map(line(of:))
    lines += [heading("")] + words.budget(PlanBudget(actions: actions)).map { WorkLine(text: $0) }
    let old = records([.plan]).filter { $0.status == .superseded }
    if !old.isEmpty { lines += [heading(""), heading(words.oldPlans)] + old.reversed().map(line(of:)) }
    return lines
  }
}

extension WorkLines {
  private func heading(_ text: String) -> WorkLine { WorkLine(text: text, role: .title) }

  private func empty(_ text: String) -> WorkLine { WorkLine(text: text, role: .dim) }

  private func help(of record: CaseRecord) -> String {
    record.sealed.isEmpty
      ? words.recordHelp(record.changedBy, at: words.day(record.changed.day)) : words.sealedHelp
  }

  /// Most urgent first, then in the order they were noted.
  private func sorted(needs: [CaseRecord]) -> [CaseRecord] {
    needs.sorted { (rank($0), $0.made.milliseconds) < (rank($1), $1.made.milliseconds) }
  }

  private func rank(_ need: CaseRecord) -> Int {
    need.answers.option(.needPriority, NeedPriority.self).map { rank($0) } ?? NeedPriority.allCases.count
  }

  private func rank(_ priority: NeedPriority) -> Int { NeedPriority.allCases.firstIndex(of: priority) ?? 0 }

  private func line(of record: CaseRecord) -> WorkLine {
    var line = WorkLine(text: text(of: record), target: .record(record), help: help(of: record))
    if record.kind == .need,
      let card = file.referrals.last(where: { $0.need == record.id && $0.state.isLive })
    {
      line.end = "\(words.listNumber(card, today: context.today)) \(words.name(of: card.state))"
    }
    switch record.status {
    case .met: (line.sign, line.signRole) = ("x", .done)
    case .closed, .superseded, .withdrawn: (line.sign, line.role) = (".", .dim)
    case .current: line.sign = record.sealed.isEmpty ? " " : "?"
    }
    if record.kind == .action, record.isLate(on: context.today) {
      (line.sign, line.signRole) = ("!", .problem)
    }
    if record.kind == .plan, record.status == .superseded {
      line.end = words.name(of: record.status, of: record.kind)
    }
    return line
  }

  private func text(of record: CaseRecord) -> String {
    switch record.kind {
    case .assessment: words.line(ofAssessment: record, today: context.today)
    case .interview: interviewText(record)
    case .need: words.line(ofNeed: record, today: context.today)
    case .action: words.line(ofAction: record, today: context.today)
    case .plan: words.planLine(made: words.day(record.made.day), signed: signature(of: record))
    }
  }

  private func signature(of plan: CaseRecord) -> String? {
    plan.answers.day(.planSigned).map { words.day($0) }
  }

  private func interviewText(_ record: CaseRecord) -> String {
    guard let instrument = words.instruments.instrument(of: record) else {
      let name = record.compartment.map { words.name(of: $0) } ?? ""
      return "\(words.day(record.made.day))  \(words.sealedInterview(name))"
    }
    return ScoreSheet.line(of: record, instrument: instrument, file: file, in: context)
  }
}

extension CaseRecord {
  /// An action that is neither done nor given up and whose day has passed.
  func isLate(on day: CivilDay) -> Bool {
    guard status == .current, case .date(let due)? = answers[FieldCode(.actionDue)] else { return false }
    return due.latest < day
  }
}

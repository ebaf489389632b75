package import Casework
import Paperwork
package import Terminal
import Wording

/// A referral being made: why and how soon, what may be told by whose consent; then exactly the text that leaves, and its issue.
package struct ReferralMakingScreen: Screen {
  private var ground: ReferralGround
  private let id: RecordID
  private let draft: RecordID
  private let offer: RecordID
  private var candidate: ProviderCandidate?
  private var overlaps: [Overlap] = []
  /// The draft on file that is taken up.
  private var base: Referral?
  private var sheet: FormSheet?
  private var preview: SlipPreview?
  /// Whether the key of issuing was pressed, and waits for its yes.
  private var isAsking = false
  /// What was sent to be written, until the store has answered.
  private var sent: ReferralEntry?
  private var resumed: Draft?

  init(
    _ ground: ReferralGround, candidate: ProviderCandidate, id: RecordID, draft: RecordID,
    in context: DeskContext
  ) {
    self.ground = ground
    self.id = id
    self.draft = draft
    offer = candidate.id
    begin(saved: nil, in: context)
  }

  /// A referral that was kept as a draft.
  package init(loading card: ReferralCard, draft: RecordID) {
    ground = ReferralGround(caseID: card.caseID, need: card.need, previous: card.previous)
    id = card.id
    self.draft = draft
    offer = card.offer
    isOnFile = true
  }

  /// One whose form was interrupted; nil for a draft of something else.
  package init?(resuming draft: Draft) {
    guard
      case .referral(let caseID, let referral, let need, let offer, let previous, let version) = draft.subject
    else {
      return nil
    }
    ground = ReferralGround(caseID: caseID, need: need, previous: previous)
    id = referral
    self.draft = draft.id
    self.offer = offer
    isOnFile = version > 0
    resumed = draft
  }

  /// Whether there is a draft of it on file, to be read first.
  private var isOnFile = false

  package var wanted: DeskAct? {
    guard sheet == nil else { return nil }
    return isOnFile ? .loadReferral(id) : .loadReferrals
  }

  package var isTyping: Bool { preview == nil }

  package func help(in context: DeskContext) -> String? {
    preview == nil ? sheet?.help(in: context) : nil
  }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard sent == nil, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: ReferralForm.code,
      subject: .referral(
        case: ground.caseID, referral: id, need: ground.needID, offer: offer, previous: ground.previous,
        version: base?.card.version ?? 0),
      state: state, updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if preview != nil { return handlePreview(key, in: context) }
    return sheet.take(key, in: context) ?? show(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .referral(let referral):
      // Somebody sent it meanwhile, or let go of it.
      guard referral.card.state == .draft else {
        return .all([.close, .say(context.wording.draftIsOver(referral.card))])
      }
      base = referral
    case .caseFile(let file): ground.take(file)
    case .done: break
    case .referred(let card): return finish(card, in: context)
    case .failed(let problem):
      sent = nil
      guard sheet == nil, ground.file != nil, ground.missing(in: context) != nil else {
        return .say(context.wording.sentence(for: problem))
      }
      ground.leaveOut(in: context)
    default: return .stay
    }
    guard sheet == nil else { return .stay }
    if let missing = ground.missing(in: context) { return .ask(missing) }
    begin(saved: resumed, in: context)
    return sheet == nil ? .all([.close, .say(context.wording.draftCannotResume)]) : .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let sheet, let entry else {
      return Scenery(place: words.placeReferrals, cursor: Position(row: area.row, column: 0))
    }
    let number = ground.file?.header.number.description ?? ""
    var scenery = Scenery(place: words.path(number, preview == nil ? words.placeMaking : words.placePreview))
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    if let preview {
      let lines = text(in: context)
      scenery.cursor = preview.draw(
        lines, told: ReferralForm.items(in: answers(in: context)), into: &grid, area: area, in: context)
      scenery.help = words.previewHelp
      return scenery
    }
    grid.put(cutting: words.title(of: entry), row: area.row, column: 1, role: .title, width: area.width - 2)
    let warning = overlaps.first.map { overlap in
      words.text(of: overlap) { context.directory?.provider($0)?.calledName }
    }
    let told = candidate.map { $0.obstacles.map { words.obstacle($0) }.joined(separator: ", ") } ?? ""
    if let warning {
      grid.put(
        cutting: "! " + words.overlaps(overlaps.count, first: warning), row: area.row + 1, column: 1,
        role: .problem, width: area.width - 2)
    } else if !told.isEmpty {
      grid.put(cutting: "! " + told, row: area.row + 1, column: 1, role: .problem, width: area.width - 2)
    } else {
      grid.put(cutting: need(in: context), row: area.row + 1, column: 1, width: area.width - 2)
    }
    let form = Rectangle(row: area.row + 2, column: 0, height: area.height - 2, width: area.width)
    FormHead.draw(sheet.form, into: &grid, area: form, in: context)
    let body = Rectangle(
      row: form.row + FormHead.rows, column: 0, height: form.height - FormHead.rows, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: body, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: body, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    guard preview != nil else { return sheet?.commands(in: context) ?? [Command(.help), Command(.back)] }
    return [
      Command(.help), Command(.issue), Command(.back, [.function(3), .escape]), Command(.toggle),
      Command(.keepDraft), Command(.previousSection), Command(.nextSection), Command(.menu),
    ]
  }
}

extension ReferralMakingScreen {
  private var entry: DirectoryEntry? { candidate?.entry }

  private func need(in context: DeskContext) -> String {
    ground.need.map { context.wording.line(ofNeed: $0, today: context.today) } ?? ""
  }

  private func answers(in context: DeskContext) -> Answers { sheet?.form.answers(in: context.form) ?? [:] }

  private mutating func begin(saved: Draft?, in context: DeskContext) {
    guard let file = ground.file, let need = ground.need,
      let found = ground.candidates(in: context).first(where: { $0.id == offer })
        ?? context.directory?.entry(offer).map({
          ProviderCandidate(entry: $0, score: 0, reasons: [], obstacles: [])
        })
    else { return }
    candidate = found
    overlaps = ground.overlaps(at: found.entry.provider.id, replacing: id, in: context)
    let spec = ReferralForm.spec
    if let saved {
      let form = FormState(
        spec: spec, saved: saved.state, original: base?.answers ?? [:], context: context.form)
      sheet = FormSheet(form, resuming: saved, in: context)
      return
    }
    var form = FormState(spec: spec, answers: base?.answers ?? [:], context: context.form)
    if base == nil {
      form.takeOver(ReferralPreset.answers(file, need: need, to: found.entry, in: context), in: context.form)
    }
    let first = spec.fields.first { spec in
      let view = form.view(of: spec.code, in: context.form)
      return view.spec.isRequired && view.status == .empty
    }
    var sheet = FormSheet(form, in: context)
    if let first { sheet.go(to: mustExplain(form, in: context) ?? first.code, in: context) }
    self.sheet = sheet
  }

  /// The question whose typed reason is wanted before anything else: the same help twice, a condition that is not met.
  private func mustExplain(_ form: FormState, in context: DeskContext) -> FieldCode? {
    let answers = form.answers(in: context.form)
    if overlaps.contains(where: \.wantsReason), answers.said(.referralOverlap) == nil {
      return FieldCode(.referralOverlap)
    }
    if candidate?.isProposed == false, answers.said(.referralUnfit) == nil {
      return FieldCode(.referralUnfit)
    }
    return nil
  }

  /// Nothing is missing: what leaves is shown, unless something else stands in the way.
  private mutating func show(in context: DeskContext) -> Outcome {
    guard let form = sheet?.form, let file = ground.file, let need = ground.need, let entry else {
      return .stay
    }
    if let field = mustExplain(form, in: context) {
      sheet?.go(to: field, in: context)
      return .say(context.wording.explainFirst(field))
    }
    let answers = answers(in: context)
    let check = IssueCheck(
      of: file, need: need, answers: answers, to: entry, candidate: candidate, on: context.today)
    if let obstacle = check.obstacles.first { return .say(context.wording.obstacle(obstacle)) }
    let facts = DisclosureFacts(of: file, for: ground.category, answers: answers, on: context.today)
    preview = SlipPreview(offered: facts.offered)
    return .saveDraft
  }

  private func content(in context: DeskContext) -> SlipContent? {
    guard let file = ground.file, let need = ground.need, let entry, let office = context.office else {
      return nil
    }
    let answers = answers(in: context)
    let isRestricted = ReferralForm.isRestricted(ground.category, need: need.answers, answers: answers)
    let sheet = DisclosureSheet(
      of: file, for: ground.category, isRestricted: isRestricted, answers: answers, to: entry, from: office,
      on: context.today)
    let urgency = sheet.head.urgency ?? .normal
    return SlipContent(
      telling: sheet.lines, answers: answers, isRestricted: isRestricted,
      unnamed: context.wording.caseNumberOnly(sheet.head.caseNumber), to: entry, from: context.paperOffice,
      agent: context.member?.name ?? "", on: context.today,
      answerBy: context.referralClock.answer(to: urgency, ground.category, issued: context.today),
      in: context.wording)
  }

  private func issuedText(in context: DeskContext) -> String {
    content(in: context).map {
      ReferralPapers($0, templates: context.templates, wording: context.wording).issuedText
    } ?? ""
  }

  private func text(in context: DeskContext) -> [String] {
    issuedText(in: context).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func handlePreview(_ key: Key, in context: DeskContext) -> Outcome {
    if isAsking {
      isAsking = false
      guard case .character(let letter) = key, context.wording.isYes(letter) else {
        return .say(context.wording.nothingIssued)
      }
      return save(isIssued: true, in: context)
    }
    switch key {
    case .function(3), .escape:
      preview = nil
      return .stay
    case .function(2): return ask(in: context)
    case .character("z"): return save(isIssued: false, in: context)
    default: break
    }
    let before = text(in: context)
    guard case .toggled(let item)? = preview?.handle(key, lines: before.count, in: context) else {
      return .stay
    }
    toggle(item, in: context)
    let after = text(in: context)
    preview?.show(what: after, differsFrom: before, in: context)
    return .saveDraft
  }

  private mutating func toggle(_ item: DisclosureItem, in context: DeskContext) {
    var answers = answers(in: context)
    var told = ReferralForm.items(in: answers)
    if told.remove(item) == nil { told.insert(item) }
    answers[FieldCode(.disclosureItems)] = .choices(
      DisclosureItem.allCases.filter(told.contains).map(\.rawValue))
    sheet?.takeOver(answers, replacing: [FieldCode(.disclosureItems)], in: context)
  }

  private mutating func ask(in context: DeskContext) -> Outcome {
    let told = ReferralForm.items(in: answers(in: context))
    guard let content = content(in: context), !told.isEmpty else {
      return .say(context.wording.obstacle(IssueObstacle.nothingToTell))
    }
    isAsking = true
    return .say(context.wording.askToIssue(to: content.to.provider.calledName, items: told.count))
  }

  private mutating func save(isIssued: Bool, in context: DeskContext) -> Outcome {
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    let answers = answers(in: context)
    let urgency = answers.option(.referralUrgency, ReferralUrgency.self) ?? .normal
    var sections: [SectionCode: Answers] = [:]
    for section in ReferralForm.spec.sections {
      let asked = Set(section.fields.map(\.code))
      sections[section.code] = answers.filter { asked.contains($0.key) }
    }
    var entry = ReferralEntry(
      id: id, need: ground.needID, offer: offer, urgency: urgency, previous: ground.previous,
      version: base?.card.version ?? 0, sections: sections, bases: base?.sections ?? [:])
    if isIssued {
      var said: Answers = [FieldCode(.stepDay): .date(.day(context.today))]
      said[FieldCode(.stepChannel)] = answers[FieldCode(.referralChannel)]
      entry.issue = ReferralEntry.Issue(text: issuedText(in: context), answers: said)
    }
    sent = entry
    return .ask(.refer(entry, case: ground.caseID, draft: draft))
  }

  private func finish(_ card: ReferralCard, in context: DeskContext) -> Outcome {
    guard card.state != .draft else { return .all([.close, .say(context.wording.keptAsDraft)]) }
    let issued = sent?.issue?.text(numbered: card.number)
    let copy = content(in: context).flatMap { content in
      issued.map { SlipCopy(content, number: card.number, issued: $0) }
    }
    return .replace(with: IssuedReferralScreen(card, copy: copy))
  }
}

package import Casework
package import Terminal
import Wording

/// Proposes to close a case: what is still open first, then why, how the person stands, the end of each open need and each
/// live referral, and how long the file is kept.
package struct ClosingScreen: Screen {
  private let caseID: RecordID
  private let draft: RecordID
  private var file: CaseFile?
  private var needs: [CaseRecord] = []
  private var referrals: [ReferralCard] = []
  private var sheet: FormSheet?
  private var resumed: Draft?
  private var isSaving = false

  package init(_ file: CaseFile, in context: DeskContext) {
    caseID = file.header.id
    draft = context.newID()
    begin(file, in: context)
  }

  /// A closing that was interrupted: the case is read first, then what had been typed is put back.
  package init?(resuming draft: Draft) {
    guard case .closing(let id, _, _) = draft.subject else { return nil }
    caseID = id
    self.draft = draft.id
    resumed = draft
  }

  package var wanted: DeskAct? { .loadCase(caseID) }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? { sheet?.help(in: context) }

  package func unsavedDraft(in context: DeskContext) -> Draft? {
    guard !isSaving, let state = sheet?.unsaved, let member = context.member else { return nil }
    return Draft(
      id: draft, author: member.id, authorName: member.name, form: ClosingForm.code,
      subject: .closing(case: caseID, needs: needs.map(\.id), referrals: referrals.map(\.id)), state: state,
      updated: context.now)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if key == .function(6), sheet?.isFilling ?? false {
      return .all([.saveDraft, .open(CaseWorkScreen(loading: caseID))])
    }
    if let outcome = sheet.take(key, in: context) { return outcome }
    guard key == .function(2) else { return .all([.saveDraft, .say(context.wording.actConfirm)]) }
    return propose(in: context)
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    let words = context.wording
    switch reply {
    case .caseFile(let file):
      guard file.header.status == .open, file.closing?.isPending != true else {
        return .all([.close, .say(words.sentence(for: .caseChanged(number: file.header.number)))])
      }
      resume(file, in: context)
      return context.directory == nil ? .ask(.loadDirectory) : .stay
    case .draftSaved(let moment):
      sheet?.draftSaved(at: moment)
      return .stay
    case .closingProposed(let isClosed):
      return .all([.answer(.done), .say(isClosed ? words.caseClosed : words.closingProposed)])
    case .failed(let problem):
      isSaving = false
      guard case .referralChanged = problem else { return .say(words.sentence(for: problem)) }
      return .all([.ask(.loadCase(caseID)), .say(words.sentence(for: problem))])
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    guard let file, let sheet else {
      return Scenery(place: words.placeClosing, cursor: Position(row: area.row, column: 0))
    }
    var scenery = Scenery(place: words.path(file.header.number.description, words.placeClosing))
    if let at = sheet.writtenAt { scenery.state = words.draftSaved(clock: words.clockWithSeconds(at)) }
    var top = area.row
    if !sheet.isReviewing {
      let title = isAlone(in: context) ? words.closingAloneTitle : words.closingTitle
      grid.put(title, row: top, column: 1, role: .title, width: area.width - 2)
      grid.put(
        cutting: "\(file.header.number)  \(words.name(of: file.person))", row: top + 1, column: 1,
        width: area.width - 2)
      let lines = open(file, in: context).prefix(max(0, area.height - 10))
      for (place, text) in lines.enumerated() {
        grid.put(cutting: text, row: top + 2 + place, column: 1, role: .note, width: area.width - 2)
      }
      top += 2 + lines.count
      grid.fill(row: top, column: 0, with: "─", role: .rule)
      top += 1
    }
    let form = Rectangle(row: top, column: 0, height: area.bottom - top, width: area.width)
    (scenery.cursor, scenery.help) = sheet.draw(into: &grid, area: area, in: context) { grid in
      FormBody.draw(sheet.form, into: &grid, area: form, in: context)
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    guard let sheet else { return [Command(.help), Command(.back)] }
    return sheet.commands(in: context) + [Command(.work, [.function(6)])]
  }
}

extension ClosingScreen {
  private mutating func begin(_ file: CaseFile, in context: DeskContext) {
    self.file = file
    needs = CaseWork(file.records).openNeeds
    referrals = file.referrals.filter(\.state.holdsClosing)
    let kept = context.today.adding(months: 12 * ClosingForm.yearsKept)
    var form = FormState(spec: spec, answers: [:], context: context.form)
    form.takeOver([FieldCode(.closingKept): .date(.day(kept))], in: context.form)
    sheet = FormSheet(form, in: context)
    if let first = form.spec.fields.first { sheet?.go(to: first.code, in: context) }
  }

  private var spec: FormSpec {
    ClosingForm.spec(openNeeds: needs.count, referrals: referrals.map(\.state))
  }

  /// The case as it is now: somebody may have gone to end a need, to note an answer or to hold the last interview. What was
  /// typed stays with the need or the referral it was typed for.
  private mutating func resume(_ file: CaseFile, in context: DeskContext) {
    var asked = (needs: needs.map(\.id), referrals: referrals.map(\.id))
    if let resumed, case .closing(_, let needs, let referrals) = resumed.subject {
      asked = (needs, referrals)
    }
    let before = (needs: needs.map(\.id), referrals: referrals)
    self.file = file
    needs = CaseWork(file.records).openNeeds
    referrals = file.referrals.filter(\.state.holdsClosing)
    let isSame = before.needs == needs.map(\.id) && before.referrals == referrals
    guard resumed != nil || !isSame, var state = resumed?.state ?? sheet?.form.saved else { return }
    state.follow(.closingNeed, from: asked.needs, to: needs.map(\.id))
    state.follow(.closingReferral, from: asked.referrals, to: referrals.map(\.id))
    let form = FormState(spec: spec, saved: state, context: context.form)
    sheet =
      resumed.map { FormSheet(form, resuming: $0, in: context) } ?? FormSheet(form, in: context)
    resumed = nil
  }

  private func isAlone(in context: DeskContext) -> Bool {
    guard let member = context.member else { return false }
    let others = context.staff.filter { !$0.isDisabled && $0.id != member.id }.map(\.role)
    return ClosingRule.closesAlone(member.role, others: others)
  }

  /// What is still open: needs, referrals, alerts, and the last interview that was not held.
  private func open(_ file: CaseFile, in context: DeskContext) -> [String] {
    let words = context.wording
    var lines = needs.enumerated().map {
      words.closingNeed($0 + 1, words.line(ofNeed: $1, today: context.today))
    }
    lines += referrals.enumerated().filter { $1.state != .recalled }.map { place, card in
      let standing = words.standing(of: card, today: context.today)
      return words.closingReferral(
        place + 1, "\(words.listNumber(card, today: context.today))  \(standing)  \(context.route(of: card))")
    }
    if !recalls.isEmpty { lines.append(words.closingRecalls(recalls)) }
    let flags = file.flags.count { $0.closed == nil } + file.sealedFlags
    if flags > 0 { lines.append(words.closingFlags(flags)) }
    let hasFinal = file.records.contains { record in
      record.kind == .interview
        && record.answers.option(.interviewMoment, InterviewMoment.self) == .final
    }
    if !hasFinal { lines.append(words.finalMissing) }
    return lines
  }

  /// Each waits for its provider's word.
  private var recalls: [String] { referrals.filter { $0.state == .recalled }.map(\.number.short) }

  private mutating func propose(in context: DeskContext) -> Outcome {
    guard let file, let answers = sheet?.form.answers(in: context.form) else { return .close }
    guard recalls.isEmpty else { return .say(context.wording.closingRecallsFirst) }
    var keepsContact: Bool?
    if case .yesNo(let yes)? = answers[FieldCode(.closingContact)] { keepsContact = yes }
    let entry = ClosingEntry(
      reason: answers.choice(.closingReason) ?? "", note: answers.text(.closingNote),
      keptUntil: answers.day(.closingKept), keepsContact: keepsContact,
      needs: needs.enumerated().compactMap { place, need in
        answers[FieldCode(.closingNeed, place + 1)].map { need.ended($0) }
      },
      referrals: referrals.enumerated().flatMap { place, card in
        ReferralEnding.steps(
          of: card, by: answers.choice(.closingReferral, place + 1) ?? "",
          untold: answers.option(.closingUntold, UntoldReason.self), on: context.today,
          newID: context.newID)
      })
    isSaving = true
    return .ask(.proposeClosing(entry, case: caseID, version: file.header.version, draft: draft))
  }
}

extension CaseRecord {
  /// The need with how it ended, and all else as it was read.
  fileprivate func ended(_ closing: Answer) -> CaseRecordEntry {
    var answers = sections[.need]?.answers ?? [:]
    answers[FieldCode(.needClosing)] = closing
    return CaseRecordEntry(
      id: id, kind: kind, parent: parent, compartment: compartment,
      status: WorkForms.status(of: kind, answers: answers), version: version, sections: [.need: answers],
      bases: sections)
  }
}

extension SavedForm {
  /// Puts what was typed about each of `old` where it is asked about now.
  fileprivate mutating func follow(_ field: CoreField, from old: [RecordID], to new: [RecordID]) {
    var kept: [RecordID: String] = [:]
    for (place, id) in old.enumerated() { kept[id] = typed.removeValue(forKey: FieldCode(field, place + 1)) }
    for (place, id) in new.enumerated() { typed[FieldCode(field, place + 1)] = kept[id] }
  }
}

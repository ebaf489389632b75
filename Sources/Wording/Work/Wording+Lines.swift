package import Casework

/// Needs, proposals and actions in lists, at most 74 columns each. A need that is sensitive is not named, and nothing
/// that is sealed or said about leaving again ever enters.
extension Wording {
  /// `urgente  Logement (sociale)  depuis 03/2026`; once it has ended, how it did in the place of the priority.
  package func line(ofNeed need: CaseRecord, today: CivilDay) -> String {
    let answers = need.answers
    let closing = answers.option(.needClosing, NeedClosing.self)
    let priority = answers.option(.needPriority, NeedPriority.self)
    let head = closing.map(name(of:)) ?? priority.map(name(of:)) ?? ""
    let category = answers.option(.needCategory, NeedCategory.self)
    let isHidden = answers[FieldCode(.needSensitive)]?.isYes ?? false || category?.isSensitive ?? true
    let kind = isHidden ? sensitiveNeed : category.map(name(of:)) ?? sensitiveNeed
    let since = closing == nil ? self.since(answers[FieldCode(.needSince)], today: today) : nil
    return line([
      column(head, 7), titled(kind, answers.option(.needDimension, NeedDimension.self)), since,
    ])
  }

  /// `urgente  Logement (sociale)  d'après Toit pour cette nuit`; of sealed answers only the need they point to is said.
  package func line(ofProposal proposal: NeedProposal) -> String {
    let head = column(name(of: proposal.priority), 7)
    let plain = line([head, titled(name(of: proposal.category), proposal.dimension)])
    if proposal.isFromAlert { return line([plain, say(fr: "d'après une alerte", en: "from an alert")]) }
    let fields = proposal.because.filter(isPlain)
    guard let first = fields.first, fields.count == proposal.because.count else { return plain }
    let more = fields.count > 1 ? " +\(fields.count - 1)" : ""
    let whole = line([
      plain, say(fr: "d'après \(label(of: first))", en: "from \(label(of: first))") + more,
    ])
    return whole.count > Self.lineWidth ? plain : whole
  }

  /// `en cours   Acheter une enclume  bureau  pour le 12/11/2026`; of an overdue one, since when.
  package func line(ofAction action: CaseRecord, today: CivilDay) -> String {
    let answers = action.answers
    let state = answers.option(.actionState, ActionState.self) ?? .planned
    let rest = [
      answers.option(.actionResponsible, ActionOwner.self).map(name(of:)),
      action.status == .current ? due(answers.day(.actionDue), today: today) : nil,
    ].compactMap(\.self)
    let head = column(shortName(of: state), 10)
    let room = Self.lineWidth - head.count - 2 - rest.reduce(0) { $0 + $1.count + 2 }
    return line([head, clean(what(answers), limit: room)] + rest)
  }

  private static var lineWidth: Int { 74 }

  /// Whether naming the question on a screen that others may see tells nothing in confidence.
  private func isPlain(_ field: FieldCode) -> Bool {
    guard let spec = WorkForms.field(field), let section = WorkForms.section(of: field) else { return false }
    let isOpen = spec.compartment == .casework || spec.compartment == .identity
    return isOpen && !AssessmentForm.neverPrinted.contains(section)
  }

  private func what(_ answers: Answers) -> String {
    let category = answers.option(.actionCategory, NeedCategory.self)
    if category?.isSensitive ?? false { return say(fr: "Action protégée", en: "Protected action") }
    return capitalised(
      answers.said(.actionText) ?? category.map(name(of:)) ?? name(of: CaseRecordKind.action))
  }

  private func titled(_ kind: String, _ dimension: NeedDimension?) -> String {
    capitalised(kind) + (dimension.map { " (\(name(of: $0)))" } ?? "")
  }

  private func since(_ answer: Answer?, today: CivilDay) -> String? {
    guard case .date(let date) = answer else { return nil }
    if case .age = date {
      let years = age(date.age(on: today))
      return say(fr: "depuis env. \(years)", en: "for about \(years)")
    }
    return say(fr: "depuis \(self.date(date))", en: "since \(self.date(date))")
  }

  private func due(_ day: CivilDay?, today: CivilDay) -> String? {
    guard let day else { return nil }
    return day < today
      ? say(fr: "en retard (\(self.day(day)))", en: "overdue (\(self.day(day)))")
      : say(fr: "pour le \(self.day(day))", en: "by \(self.day(day))")
  }

  /// At most 10 columns.
  private func shortName(of state: ActionState) -> String {
    state == .waiting ? say(fr: "en attente", en: "waiting") : name(of: state)
  }

  private var sensitiveNeed: String { say(fr: "besoin sensible", en: "sensitive need") }

  private func line(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Wording {
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

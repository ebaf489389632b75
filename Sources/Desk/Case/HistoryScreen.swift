package import Casework
package import Terminal
import Wording

/// Everything that was ever changed in a case, newest first: when, who, which field, from what, to what.
package struct HistoryScreen: Screen {
  private let header: CaseHeader
  private var lines: [HistoryLine]?
  private var selected = 0
  /// Whether protected lines were opened, with a reason; then it is not read again without one.
  private var isOpened = false

  package init(case header: CaseHeader) {
    self.header = header
  }

  package var wanted: DeskAct? { isOpened ? nil : .loadHistory(case: header.id) }

  /// Compartments of the lines that were not opened for this reader.
  private var sealedHere: Set<Compartment> { Set((lines ?? []).compactMap(\.sealed)) }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let count = lines?.count ?? 0
    switch key {
    case .escape, .function(3), .character("q"), .character("h"): return .close
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, count - 1), selected + 1)
    case .pageUp, .function(7): selected = max(0, selected - 8)
    case .pageDown, .function(8): selected = min(max(0, count - 1), selected + 8)
    case .home: selected = 0
    case .end: selected = max(0, count - 1)
    case .character("o"):
      let mine = sealedHere.intersection(context.member?.compartments ?? [])
      guard !mine.isEmpty else { return .say(context.wording.nothingSealed) }
      return .open(CaseActScreen(.openHistory(mine), case: header, in: context))
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .history(let lines): self.lines = lines
    case .historyOpened(let lines):
      isOpened = true
      self.lines = lines
    case .failed(let problem): return .say(context.wording.sentence(for: problem))
    default: break
    }
    return .stay
  }

  package func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    changes.concern(case: header.id) || changes.concern(person: header.person) ? wanted : nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let lines = lines ?? []
    let window = ListWindow.page(count: lines.count, selected: selected, height: (area.height - 1) / 2)
    for (position, index) in window.visible.enumerated() {
      let row = area.row + 2 * position
      let line = lines[index]
      let isSelected = index == selected
      grid.mark(isSelected, row: row, column: 0)
      grid.put(
        "\(words.day(line.at.day)) \(words.clock(line.at))  \(line.by)", row: row, column: 2,
        role: isSelected ? .selection : .label, width: 42)
      let section = line.section.map { words.name(of: $0) } ?? ""
      grid.put(
        [
          line.record.map { words.name(of: $0.kind) } ?? line.referral?.number.short ?? "",
          words.name(of: line.act), section,
        ].filter {
          !$0.isEmpty
        }.joined(separator: " : "), row: row,
        column: 45,
        role: .dim, width: area.width - 46)
      grid.put(cutting: detail(of: line, words), row: row + 1, column: 4, width: area.width - 5)
    }
    grid.put(
      words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1,
      role: .dim)
    let place = words.path(header.number.description, words.placeHistory)
    let cursor = Position(row: area.row + 2 * max(0, selected - window.visible.lowerBound), column: 0)
    return Scenery(place: place, help: words.historyHelp, cursor: cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.openSealed, unavailable: sealedHere.isEmpty ? .nothingSealed : nil),
      Command(.back), Command(.previousSection, [.function(7), .pageUp]),
      Command(.nextSection, [.function(8), .pageDown]), Command(.menu),
    ]
  }

  private func detail(of line: HistoryLine, _ words: Wording) -> String {
    if let sealed = line.sealed { return words.sealedAnswer(words.name(of: sealed)) }
    guard let field = line.field else {
      let course =
        line.record.map { words.course(of: $0) } ?? line.referral.map { words.course(of: $0) } ?? ""
      return line.reason.isEmpty || line.referral != nil
        ? [course, line.reason].filter { !$0.isEmpty }.joined(separator: " : ") : line.reason
    }
    let spec = spec(of: field, in: line, words)
    func text(_ answer: Answer?) -> String {
      guard let answer else { return "-" }
      guard let spec else { return answer.wire }
      return words.text(of: answer, in: spec)
    }
    let change = "\(words.label(of: field)) : \(text(line.old)) > \(text(line.new))"
    return line.reason.isEmpty ? change : "\(change)  (\(line.reason))"
  }

  /// The question that a changed answer belongs to: of the intake, of the work on a case, or of an instrument.
  private func spec(of field: FieldCode, in line: HistoryLine, _ words: Wording) -> FieldSpec? {
    if line.referral != nil { return ReferralForm.spec.fields.first { $0.code == field } }
    if let kind = line.record?.kind, kind != .interview {
      return WorkForms.spec(for: kind).fields.first { $0.code == field }
    }
    if line.record?.kind == .interview {
      // The circumstances of an interview are asked alike by every instrument.
      let instrument = words.instruments.instrument(named: field.base) ?? words.instruments.all.first
      return instrument?.form.fields.first { $0.code == field }
    }
    if let act = Self.ofActs.first(where: { $0.code == field }) { return act }
    return line.section.flatMap { section in
      CorrectionForm.spec(for: section).fields.first { $0.code == field }
    }
  }

  /// What acts on the whole case ask.
  private static let ofActs =
    FollowUpForm.spec(agents: [], instruments: []).fields + [FollowUpForm.statusField]
    + ContactForm.spec.fields
    + ClosingForm.spec().fields + HandoverForm.spec(to: []).fields + AcknowledgementForm.spec.fields
}

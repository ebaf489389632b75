import Casework
import Terminal

/// An alert at the moment of the answer: what to do now, whom to call, and what was done, by name.
struct FlagPanel {
  let kind: RedFlagKind
  private var pane: FormPane

  init(_ kind: RedFlagKind, in context: DeskContext) {
    self.kind = kind
    pane = FormPane(FormState(spec: AcknowledgementForm.spec, answers: [:], context: context.form))
  }

  /// Takes up an alert where the power went.
  init(_ unfinished: SavedForm.UnfinishedAcknowledgement, in context: DeskContext) {
    kind = unfinished.kind
    let spec = AcknowledgementForm.spec
    let saved = SavedForm(
      formCode: spec.code, formVersion: spec.version, typed: unfinished.typed, focus: unfinished.focus)
    pane = FormPane(FormState(spec: spec, saved: saved, context: context.form))
  }

  /// What would be lost if the power went now; nil before anything is typed.
  var unfinished: SavedForm.UnfinishedAcknowledgement? {
    let saved = pane.form.saved
    guard !saved.typed.isEmpty else { return nil }
    return SavedForm.UnfinishedAcknowledgement(kind: kind, typed: saved.typed, focus: saved.focus)
  }

  enum Result {
    case stays
    /// Nothing says yet what was done.
    case incomplete
    /// The alert stays pending: the person comes first, the words later.
    case later
    case acknowledged(FlagAction, String)
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Result {
    if !pane.isChoosing {
      switch key {
      case .escape, .function(3): return .later
      case .function(2): return acknowledgement(in: context) ?? .incomplete
      default: break
      }
    }
    if case .endOfForm = pane.handle(key, in: context) { return acknowledgement(in: context) ?? .incomplete }
    return .stays
  }

  func help(in context: DeskContext) -> String { pane.help(in: context) }

  var commands: [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.menu, [.function(10)]),
    ]
  }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    let words = context.wording
    let conduct = words.conduct(for: kind)
    let numbers = words.numbersToCall(for: kind)
    let box = area.centred(height: conduct.count + numbers.count + 7, width: 80)
    grid.popup(box, title: "! " + words.name(of: kind))
    var row = box.row + 1
    grid.put(
      "\(words.level(of: kind)) : \(words.delay(of: kind)).  \(words.conductStanding)", row: row,
      column: box.column + 2, role: .problem,
      width: box.width - 4)
    row += 1
    for line in conduct {
      grid.put(line, row: row, column: box.column + 2, width: box.width - 4)
      row += 1
    }
    for line in numbers {
      grid.put(line, row: row, column: box.column + 2, role: .note, width: box.width - 4)
      row += 1
    }
    grid.put(
      words.flagQuestion(name: context.member?.name ?? ""), row: row, column: box.column + 2, role: .title,
      width: box.width - 4)
    let form = Rectangle(row: row + 1, column: box.column + 1, height: 2, width: box.width - 2)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    return pane.drawPopup(into: &grid, area: area, in: context) ?? cursor
  }

  private func acknowledgement(in context: DeskContext) -> Result? {
    let answers = pane.form.answers(in: context.form)
    guard case .choice(let code) = answers[FieldCode(.flagAction)], let action = FlagAction(rawValue: code)
    else {
      return nil
    }
    var note = ""
    if case .text(let typed) = answers[FieldCode(.flagActionNote)] { note = typed }
    return .acknowledged(action, note)
  }
}

import Casework
package import Terminal
import Wording

/// Somebody new: name, user name, role, and a first passphrase typed twice.
package struct NewStaffScreen: Screen {
  private var pane: FormPane
  private var first = SecretLine()
  private var second = SecretLine()
  /// Nil while the form is filled; then whether the second passphrase has the focus.
  private var onSecond: Bool?

  package init(in context: DeskContext) {
    pane = FormPane(FormState(spec: StaffForm.spec, answers: [:], context: context.form))
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? {
    onSecond == nil ? pane.typingHelp(in: context) : nil
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    if let onSecond { return handleSecret(key, onSecond: onSecond, in: context) }
    if !pane.isChoosing {
      if key == .escape || key == .function(3) { return .close }
      if key == .function(2) { return endForm(in: context) }
    }
    let wasChoosing = pane.isChoosing
    switch pane.handle(key, in: context) {
    case .endOfForm: return endForm(in: context)
    case .say(let words): return .say(words)
    // Chosen from the list of the last field: what is typed next is the passphrase, and must not show.
    case _ where wasChoosing && !pane.isChoosing && key == .enter && pane.form.focus == FieldCode(.staffRole):
      return endForm(in: context)
    default: return .stay
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .done: return .answer(.done)
    case .failed(let problem):
      switch problem {
      case .loginTaken, .badLogin:
        onSecond = nil
        pane.apply(.go(FieldCode(.staffLogin)), in: context)
      default: break
      }
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let form = Rectangle(row: area.row, column: 0, height: pane.form.spec.fields.count, width: area.width)
    var cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    let row = form.bottom + 1
    var help = pane.help(in: context)
    for (line, label) in [words.passphraseLabel, words.repeatLabel].enumerated() {
      grid.put(label, row: row + line, column: 6, role: .label, width: 22)
      let secret = line == 0 ? first : second
      let after = secret.draw(into: &grid, row: row + line, column: 30, width: 40)
      if let onSecond, onSecond == (line == 1) {
        cursor = Position(row: row + line, column: after)
        help = words.passphraseRule
      }
    }
    let popup = pane.drawPopup(into: &grid, area: area, in: context)
    return Scenery(
      place: words.path(words.placeStaff, words.keyWord(.addStaff)), help: help, cursor: popup ?? cursor)
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.save), Command(.back), Command(.options), Command(.nextField),
      Command(.menu, [.function(10)]),
    ]
  }

  private mutating func endForm(in context: DeskContext) -> Outcome {
    if let obstacle = pane.obstacle(in: context) { return obstacle }
    onSecond = false
    return .stay
  }

  private mutating func handleSecret(_ key: Key, onSecond: Bool, in context: DeskContext) -> Outcome {
    switch key {
    case .escape, .function(3): self.onSecond = nil
    case .up, .down, .tab, .backTab: self.onSecond = !onSecond
    case .enter where !onSecond: self.onSecond = true
    case .enter, .function(2):
      guard first.text == second.text else {
        second.clear()
        return .say(context.wording.passphrasesDiffer)
      }
      return .ask(add(in: context))
    default:
      if onSecond { _ = second.handle(key) } else { _ = first.handle(key) }
    }
    return .stay
  }

  private func add(in context: DeskContext) -> DeskAct {
    let answers = pane.form.answers(in: context.form)
    func text(_ field: CoreField) -> String {
      switch answers[FieldCode(field)] {
      case .text(let text), .choice(let text): text
      default: ""
      }
    }
    return .addStaff(
      login: text(.staffLogin), name: text(.staffName),
      role: RoleCode(rawValue: text(.staffRole))?.role ?? .reception,
      passphrase: first.text)
  }
}

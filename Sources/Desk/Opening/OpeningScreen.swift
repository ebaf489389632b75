import CaseStore
import Casework
package import Terminal
import Wording

/// The first time on a host: region, office, head of office, language, passphrase; then the paper recovery key,
/// which must be typed back before the office opens.
package struct OpeningScreen: Screen {
  private var pane: FormPane
  private var first = SecretLine()
  private var second = SecretLine()
  private var step = Step.facts

  private enum Step {
    case facts
    case passphrase(onSecond: Bool)
    case recovery(RecoveryKeyText, typed: LineEditor)
  }

  package init(in context: DeskContext) {
    pane = FormPane(FormState(spec: OfficeForm.spec, answers: [:], context: context.form))
  }

  package var isTyping: Bool { true }

  package func help(in context: DeskContext) -> String? {
    guard case .facts = step else { return nil }
    return pane.typingHelp(in: context)
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch step {
    case .facts: handleFacts(key, in: context)
    case .passphrase(let onSecond): handlePassphrase(key, onSecond: onSecond, in: context)
    case .recovery(let recovery, let typed):
      handleRecovery(key, recovery: recovery, typed: typed, in: context)
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .officePrepared(let recovery):
      step = .recovery(recovery, typed: LineEditor(""))
      return .stay
    case .failed(let problem):
      return .say(context.wording.sentence(for: problem))
    default:
      return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    let place = words.path("BAOS", words.placeOpening)
    switch step {
    case .facts:
      grid.put(" " + words.openingIntro, row: area.row, column: area.column, role: .title)
      grid.fill(row: area.row + 1, column: area.column, with: "─", role: .rule)
      let form = Rectangle(row: area.row + 2, column: area.column, height: area.height - 2, width: area.width)
      let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
      let popup = pane.drawPopup(into: &grid, area: area, in: context)
      return Scenery(place: place, help: pane.help(in: context), cursor: popup ?? cursor)
    case .passphrase(let onSecond):
      let box = area.centred(height: 8, width: 76)
      grid.popup(box, title: words.passphraseLabel)
      grid.put(words.passphraseLabel, row: box.row + 2, column: box.column + 3, role: .label)
      grid.put(words.repeatLabel, row: box.row + 4, column: box.column + 3, role: .label)
      let firstEnd = first.draw(into: &grid, row: box.row + 2, column: box.column + 24, width: 46)
      let secondEnd = second.draw(into: &grid, row: box.row + 4, column: box.column + 24, width: 46)
      let cursor = Position(row: box.row + (onSecond ? 4 : 2), column: onSecond ? secondEnd : firstEnd)
      return Scenery(place: place, help: words.openingPassphrase, cursor: cursor)
    case .recovery(let recovery, let typed):
      return drawRecovery(recovery, typed: typed, place: place, into: &grid, area: area, in: context)
    }
  }

  package func commands(in context: DeskContext) -> [Command] {
    switch step {
    case .facts:
      [
        Command(.help), Command(.save), Command(.quit, [.function(3)]), Command(.options),
        Command(.nextField),
        Command(.previousField),
      ]
    case .passphrase: [Command(.save), Command(.back), Command(.nextField)]
    case .recovery: [Command(.save), Command(.back)]
    }
  }
}

extension OpeningScreen {
  private mutating func handleFacts(_ key: Key, in context: DeskContext) -> Outcome {
    if !pane.isChoosing {
      if key == .function(3) || key == .escape { return .quit }
      if key == .function(2) { return endFacts(in: context) }
    }
    switch pane.handle(key, in: context) {
    case .endOfForm: return endFacts(in: context)
    case .say(let words): return .say(words)
    default: return .stay
    }
  }

  private mutating func endFacts(in context: DeskContext) -> Outcome {
    if let obstacle = pane.obstacle(in: context) { return obstacle }
    step = .passphrase(onSecond: false)
    return .stay
  }

  private mutating func handlePassphrase(_ key: Key, onSecond: Bool, in context: DeskContext) -> Outcome {
    switch key {
    case .function(3), .escape: step = .facts
    case .up, .down, .tab, .backTab: step = .passphrase(onSecond: !onSecond)
    case .enter where !onSecond: step = .passphrase(onSecond: true)
    case .enter, .function(2):
      guard first.text == second.text else {
        second.clear()
        return .say(context.wording.passphrasesDiffer)
      }
      return .ask(.prepareOffice(opening(in: context)))
    default:
      if onSecond { _ = second.handle(key) } else { _ = first.handle(key) }
    }
    return .stay
  }

  private func opening(in context: DeskContext) -> OfficeOpening {
    let answers = pane.form.answers(in: context.form)
    func text(_ field: CoreField) -> String {
      switch answers[FieldCode(field)] {
      case .text(let text), .choice(let text): text
      default: ""
      }
    }
    return OfficeOpening(
      region: Region(rawValue: text(.officeRegion)) ?? .dakar, officeName: text(.officeName),
      language: text(.officeLanguage).lowercased(), headName: text(.headName), headLogin: text(.staffLogin),
      passphrase: first.text)
  }

  private mutating func handleRecovery(
    _ key: Key, recovery: RecoveryKeyText, typed: LineEditor, in context: DeskContext
  ) -> Outcome {
    var typed = typed
    if key == .escape || key == .function(3) {
      step = .passphrase(onSecond: false)
      return .stay
    }
    guard key == .enter || key == .function(2) else {
      typed.handle(key)
      step = .recovery(recovery, typed: typed)
      return .stay
    }
    guard let wrong = recovery.check(typed: typed.text) else {
      return .ask(.openOffice(opening(in: context), recovery: recovery))
    }
    return .say(context.wording.openingKeyWrong(group: wrong + 1))
  }

  private func drawRecovery(
    _ recovery: RecoveryKeyText, typed: LineEditor, place: String, into grid: inout Grid, area: Rectangle,
    in context: DeskContext
  ) -> Scenery {
    let words = context.wording
    let box = area.centred(height: 13, width: 76)
    grid.popup(box, title: words.openingKeyTitle)
    let groups = recovery.groups
    for (line, start) in stride(from: 0, to: groups.count, by: 5).enumerated() {
      let text = groups[start..<min(start + 5, groups.count)].joined(separator: "   ")
      grid.put(text, row: box.row + 2 + 2 * line, column: box.column + 6, role: .title)
      for group in start..<min(start + 5, groups.count) {
        grid.put(
          String(group + 1), row: box.row + 1 + 2 * line, column: box.column + 6 + 7 * (group - start),
          role: .dim)
      }
    }
    let row = box.bottom - 3
    grid.put(words.openingKeyAgain, row: row - 1, column: box.column + 3, role: .label)
    let caret = typed.draw(into: &grid, row: row, column: box.column + 3, width: 68)
    return Scenery(
      place: place, help: words.openingKeyCopy, cursor: Position(row: row, column: caret))
  }
}

import Casework
import Testing

/// Anybody's hands on the keyboard: whatever they do, the promises of the form hold.
struct `Any keys at all` {
  private static let texts = [
    "O", "N", "S", "H", "F", "j", "24/11", "1990", "15a", "sen", "LOG SAN", "771234567", "1,25M", "Ndiaye",
    "é", " ",
    "e\u{301}", "\u{202e}", "\n", "zzz", "31/02/1990", "12", "P", "T", "FAM", "MEN", "NIN",
  ]

  private static func act(_ dice: inout Dice, on state: FormState) -> FormAct {
    let codes = state.spec.fields.map(\.code)
    let text = texts[dice.roll(texts.count)]
    switch dice.roll(40) {
    case 0...9: return .type(Array(text)[0])
    case 10...14: return .paste(text)
    case 15...19: return .next
    case 20: return .erase
    case 21: return .eraseAll
    case 22: return .previous
    case 23: return .up
    case 24: return .down
    case 25: return .nextSection
    case 26: return .previousSection
    case 27, 28, 29: return .go(codes[dice.roll(codes.count)])
    case 30: return .noAnswer(NoAnswer.allCases[dice.roll(4)])
    case 31: return .ditto
    case 32: return .undo
    case 33: return [.left, .right, .home, .end, .wordLeft, .wordRight][dice.roll(6)]
    case 34: return .confirm(codes[dice.roll(codes.count)])
    case 35: return .acknowledge(RedFlagKind.allCases[dice.roll(RedFlagKind.allCases.count)], .referred, text)
    case 36: return [.eraseForward, .eraseWord, .eraseToStart, .eraseToEnd, .clearNoAnswer][dice.roll(5)]
    case 37: return .newLine
    default:
      let options = state.options(for: state.focus, typed: "", in: FormBench.context())
      guard !options.isEmpty else { return .next }
      let option = options[dice.roll(options.count)]
      return dice.roll(2) == 0 ? .choose(option) : .toggle(option)
    }
  }

  /// Only these may make a text shorter or other than it was, apart from the usual writing on leaving.
  private static func mayLoseText(_ act: FormAct) -> Bool {
    switch act {
    case .erase, .eraseForward, .eraseWord, .eraseToStart, .eraseToEnd, .eraseAll, .undo, .choose, .toggle,
      .ditto,
      .noAnswer, .type, .paste:
      true
    default: false
    }
  }

  @Test(arguments: 0..<40)
  func `never trap the focus, lose a text or let a wrong answer out`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let previous: Answers = [
      FieldCode(.nationality): .choice("SEN"), FieldCode(.lastCountry): .choice("ESP"),
    ]
    var form = FormBench(previous: previous)
    if dice.roll(5) > 0 { form.press("O") }
    for _ in 0..<120 {
      let act = Self.act(&dice, on: form.state)
      let before = form.state
      form.act(act)
      expectFocusIsAsked(form)
      if !Self.mayLoseText(act) { expectNothingLost(from: before, to: form.state, in: form.context) }
    }
    expectAnswersStand(form)
    expectEveryFieldIsReached(form)
    expectDraftComesBack(form)
  }

  private func expectFocusIsAsked(_ form: FormBench) {
    switch form.state.view(of: form.focus, in: form.context).status {
    case .skipped, .setAside: Issue.record("the focus is on \(form.focus), which is not asked")
    default: break
    }
  }

  /// Texts may change to their usual writing, never in what they mean, and wrong ones not at all; spaces alone are
  /// no text.
  private func expectNothingLost(from before: FormState, to after: FormState, in context: FormContext) {
    let (old, new) = (before.saved, after.saved)
    #expect(Set(old.noAnswers.keys).subtracting(new.noAnswers.keys).subtracting([before.focus]).isEmpty)
    for (code, text) in old.typed where !text.allSatisfy(\.isWhitespace) {
      let (was, isNow) = (before.view(of: code, in: context), after.view(of: code, in: context))
      #expect(new.typed[code] == text || (was.answer != nil && was.answer == isNow.answer), "\(code)")
    }
  }

  private func expectAnswersStand(_ form: FormBench) {
    for (code, answer) in form.answers {
      let view = form.state.view(of: code, in: form.context)
      #expect(view.answer == answer)
      switch view.status {
      case .skipped, .setAside: Issue.record("\(code) is not asked but answered")
      default: break
      }
      if case .noAnswer(let reason) = answer { #expect(view.spec.noAnswers.contains(reason)) }
    }
    for item in form.review {
      if case .setAside(let code, _) = item { #expect(form.answers[code] == nil) }
      if case .missing(let code) = item { #expect(form.answers[code] == nil) }
      if case .problem(let code, _) = item { #expect(form.answers[code] == nil) }
    }
  }

  /// Next walks every question that is asked, once, and comes to the end.
  private func expectEveryFieldIsReached(_ start: FormBench) {
    var form = start
    let asked = form.state.spec.fields.map(\.code).filter { code in
      switch form.state.view(of: code, in: form.context).status {
      case .skipped, .setAside: false
      default: true
      }
    }
    guard let first = asked.first else { return }
    form.act(.go(first))
    var walked = [form.focus]
    while form.state.apply(.next, in: form.context) == .moved { walked.append(form.focus) }
    #expect(walked == asked)
    while form.state.apply(.previous, in: form.context) == .moved { walked.removeLast() }
    #expect(walked == [first])
  }

  private func expectDraftComesBack(_ form: FormBench) {
    let saved = form.state.saved
    var back = FormState(spec: form.state.spec, saved: saved, context: form.context)
    #expect(back.saved == saved)
    #expect(back.focus == form.focus)
    #expect(back.answers(in: form.context) == form.answers)
    #expect(back.review(in: form.context) == form.review)
    for field in form.state.spec.fields where field.code != form.focus {
      let (was, isNow) = (
        form.state.view(of: field.code, in: form.context), back.view(of: field.code, in: form.context)
      )
      #expect(was == isNow)
    }
    for section in SectionCode.intake {
      #expect(
        back.progress(of: section, in: form.context) == form.state.progress(of: section, in: form.context))
    }
    _ = back.apply(.next, in: form.context)
    var other = form.state
    _ = other.apply(.next, in: form.context)
    #expect(back.saved == other.saved)
  }
}

package import Casework
package import Terminal

/// A form being filled: the typed state, and the list or the reasons that may be open over it. Every screen where
/// something is typed into fields is built on this, so that the same keys do the same things everywhere.
package struct FormPane {
  package private(set) var form: FormState
  private var popup: Popup?

  package init(_ form: FormState) {
    self.form = form
  }

  /// What a key led to.
  package enum Effect {
    case stayed
    /// The focus left a field: time to write the draft.
    case moved
    /// Entrée on the last field.
    case endOfForm
    case say(String)
    /// Not a key of forms.
    case unhandled
  }

  /// The list of a field, or the four reasons, over the form.
  private enum Popup {
    case options(OptionBox)
    case reasons(selected: Int)
  }

  package var isChoosing: Bool { popup != nil }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Effect {
    switch popup {
    case .options(let box): return handle(key, box: box, in: context)
    case .reasons(let selected): return handle(key, reason: selected, in: context)
    case nil: return handleField(key, in: context)
    }
  }

  /// Does something to the form that is not a key: go to a field, confirm an answer, acknowledge an alert.
  @discardableResult
  package mutating func apply(_ act: FormAct, in context: DeskContext) -> Effect {
    effect(of: form.apply(act, in: context.form), in: context)
  }

  /// Takes what is known from elsewhere into the fields that are still empty.
  package mutating func takeOver(_ known: Answers, replacing: Set<FieldCode> = [], in context: DeskContext) {
    form.takeOver(known, replacing: replacing, in: context.form)
  }

  /// Puts the answers that two desks agreed on into a section, in the place of what stood there.
  package mutating func put(_ answers: Answers, in section: SectionCode, in context: DeskContext) {
    form.put(answers, in: section, in: context.form)
  }

  /// How the focused field may be typed, and that F1 again tells of the whole screen; nil over a pop-up.
  package func typingHelp(in context: DeskContext) -> String? {
    guard popup == nil else { return nil }
    let kind = form.view(of: form.focus, in: context.form).spec.kind
    return context.wording.helpAgain(context.wording.typingHelp(for: kind))
  }

  /// The sentence of line 22: the help of the field, or what is wrong with it.
  package func help(in context: DeskContext) -> String {
    let view = form.view(of: form.focus, in: context.form)
    let words = context.wording
    switch view.status {
    case .wrong(let problem): return "! " + words.sentence(for: problem)
    case .toConfirm(let check): return "! " + words.sentence(for: check)
    case .noted(let check): return words.sentence(for: check)
    case .skipped(let condition), .setAside(let condition): return words.reason(of: condition)
    default: return "\(number) " + words.help(of: form.focus)
    }
  }

  package func drawPopup(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    switch popup {
    case .options(let box): box.draw(into: &grid, area: area, form: form, in: context)
    case .reasons(let selected): ReasonBox.draw(selected, into: &grid, area: area, form: form, in: context)
    case nil: nil
    }
  }
}

extension FormPane {
  /// The number of the focused question in its section, as it stands beside it.
  private var number: Int {
    let section = form.spec.sections.first { $0.code == form.focusSection }
    return (section?.fields.firstIndex { $0.code == form.focus } ?? 0) + 1
  }

  private mutating func handleField(_ key: Key, in context: DeskContext) -> Effect {
    guard let act = act(for: key, in: context) else {
      switch key {
      case .function(4): return openOptions(typed: "", in: context)
      case .function(9):
        popup = .reasons(selected: 0)
        return .stayed
      default: return .unhandled
      }
    }
    return apply(act, in: context)
  }

  private func act(for key: Key, in context: DeskContext) -> FormAct? {
    switch key {
    case .character(let letter): .type(letter)
    case .paste(let text): .paste(text)
    case .backspace: .erase
    case .delete: .eraseForward
    case .control("w"): .eraseWord
    case .control("u"): .undo
    case .control("k"): .eraseAll
    case .control("n"): .newLine
    case .left: .left
    case .right: .right
    case .home, .control("a"): .home
    case .end, .control("e"): .end
    case .enter, .tab: .next
    case .backTab: .previous
    case .up: .up
    case .down: .down
    case .function(5): .ditto
    case .function(7), .pageUp, .control("b"): .previousSection
    case .function(8), .pageDown, .control("f"): .nextSection
    default: nil
    }
  }

  private func effect(of effect: FormEffect, in context: DeskContext) -> Effect {
    switch effect {
    case .stayed: .stayed
    case .moved: .moved
    case .endOfForm: .endOfForm
    case .nothingToRepeat: .say(context.wording.nothingToRepeat)
    case .notAccepted(let problem): .say(context.wording.sentence(for: problem))
    }
  }

  private mutating func openOptions(typed: String, in context: DeskContext) -> Effect {
    guard let list = FieldPresentation.list(of: form.view(of: form.focus, in: context.form).spec) else {
      return .say(context.wording.fieldHasNoList)
    }
    popup = .options(OptionBox(field: form.focus, list: list))
    return .stayed
  }

  private mutating func handle(_ key: Key, box: OptionBox, in context: DeskContext) -> Effect {
    var box = box
    switch box.handle(key, form: form, in: context) {
    case .stays:
      popup = .options(box)
      return .stayed
    case .cancelled:
      popup = nil
      return .stayed
    case .chosen(let code):
      popup = nil
      return apply(.choose(code), in: context)
    case .toggled(let code):
      popup = .options(box)
      return apply(.toggle(code), in: context)
    }
  }

  private mutating func handle(_ key: Key, reason selected: Int, in context: DeskContext) -> Effect {
    switch ReasonBox.handle(key, selected: selected) {
    case .stays(let now):
      popup = .reasons(selected: now)
      return .stayed
    case .cancelled:
      popup = nil
      return .stayed
    case .chosen(let reason):
      popup = nil
      let effect = apply(.noAnswer(reason), in: context)
      if case .stayed = effect { return apply(.next, in: context) }
      return effect
    }
  }
}

extension FormState {
  /// Does what somebody asks of the form.
  package mutating func apply(_ act: FormAct, in context: FormContext) -> FormEffect {
    guard !plan.fields.isEmpty else { return .stayed }
    follow(context)
    let overrun = self.overrun
    self.overrun = nil
    switch act {
    case .type(let character): return type(character, after: overrun, in: context)
    case .paste(let text): return type(text, isTyped: false, in: context)
    case .erase: return edit(in: context) { $0.erase() }
    case .eraseForward: return edit(in: context) { $0.eraseForward() }
    case .eraseWord: return edit(in: context) { $0.eraseWord() }
    case .eraseToStart: return edit(in: context) { $0.eraseToStart() }
    case .eraseToEnd: return edit(in: context) { $0.eraseToEnd() }
    case .eraseAll: return edit(in: context) { $0.eraseAll() }
    case .left: return moveCaret { $0.left() }
    case .right: return moveCaret { $0.right() }
    case .wordLeft: return moveCaret { $0.wordLeft() }
    case .wordRight: return moveCaret { $0.wordRight() }
    case .home: return moveCaret { $0.home() }
    case .end: return moveCaret { $0.end() }
    case .next: return ends(overrun) ? .stayed : goNext(in: context)
    case .previous: return goBack(in: context)
    case .up: return moveRow(by: -1) ? .stayed : goBack(in: context)
    case .down: return moveRow(by: 1) ? .stayed : goNext(in: context)
    case .nextSection: return goSection(by: 1, in: context)
    case .previousSection: return goSection(by: -1, in: context)
    case .go(let code): return go(to: plan.place[code], in: context)
    case .choose(let code): return choose(code, in: context)
    case .toggle(let code): return toggle(code, in: context)
    case .noAnswer(let reason): return giveReason(reason, in: context)
    case .clearNoAnswer: return clearReason()
    case .ditto: return repeatPrevious(in: context)
    case .confirm(let code): return confirm(code)
    case .acknowledge(let kind, let action, let note):
      acknowledged[kind] = .init(action: action, note: Hygiene.cleanLines(note), at: context.now)
      return .stayed
    case .decide(let person, let decision):
      decisions[person] = decision
      return .stayed
    case .newLine:
      return focused.kind.isLongText
        ? type("\n", isTyped: true, in: context) : goNext(in: context)
    case .undo: return undo()
    }
  }

  /// The question with the caret.
  var focused: FieldSpec { plan.fields[focusPlace] }

  private mutating func confirm(_ code: FieldCode) -> FormEffect {
    guard let place = plan.place[code], case .toConfirm = status(of: place, isReviewed: true) else {
      return .stayed
    }
    confirmed.insert(code)
    return .stayed
  }
}

// Moving from field to field; nothing can hold the focus back.
extension FormState {
  mutating func goNext(in context: FormContext) -> FormEffect {
    leave(in: context)
    guard let place = firstAsked(from: focusPlace + 1) else { return .endOfForm }
    return arrive(at: place)
  }

  private mutating func goBack(in context: FormContext) -> FormEffect {
    leave(in: context)
    guard let place = lastAsked(before: focusPlace) else { return .stayed }
    return arrive(at: place)
  }

  /// To the first question asked of the next or previous section that asks any.
  private mutating func goSection(by step: Int, in context: FormContext) -> FormEffect {
    leave(in: context)
    var section = plan.sectionPlace(of: focusPlace) + step
    while plan.sections.indices.contains(section) {
      if let place = plan.sections[section].places.first(where: { isAsked[$0] }) { return arrive(at: place) }
      section += step
    }
    return .stayed
  }

  private mutating func go(to place: Int?, in context: FormContext) -> FormEffect {
    guard let place, isAsked[place], place != focusPlace else { return .stayed }
    leave(in: context)
    // Leaving may have changed what is asked.
    return isAsked[place] ? arrive(at: place) : .stayed
  }

  private mutating func arrive(at place: Int) -> FormEffect {
    let hasMoved = place != focusPlace
    focusPlace = place
    arrive()
    return hasMoved ? .moved : .stayed
  }

  /// Gives what was understood its usual writing, which means the same tomorrow, and lets the checks speak.
  mutating func leave(in context: FormContext) {
    switch entries[focusPlace].reading {
    case .empty: entries[focusPlace].text = ""
    case .value(let answer): entries[focusPlace].text = FieldKind.writing(of: answer)
    case .problem: break
    }
    entries[focusPlace].wasLeft = !entries[focusPlace].text.isEmpty
    arrive()
  }
}

// What is typed into the focused field.
extension FormState {
  /// - Parameter isTyped: whether it came letter by letter; a paste never goes on to the next field.
  mutating func type(_ text: String, isTyped: Bool, in context: FormContext) -> FormEffect {
    let kind = focused.kind
    var editor = editor
    if entries[focusPlace].reason != nil {
      editor.eraseAll()
    } else if isFresh || isOfLetters, isBeyondMending(adding: text, in: context) {
      editor.eraseAll()
    } else if isFresh, entries[focusPlace].reading.answer != nil {
      if kind.isRetyped { editor.eraseAll() }
      if case .choices = kind { _ = editor.insert(" ") }
    }
    let addition = isTyped && !kind.isLongText && text.contains(where: \.isNewline) ? "" : text
    let before = editor
    let isWhole = editor.insert(addition)
    guard editor != before else { return isWhole ? .stayed : .notAccepted(.tooLong(limit: kind.typingLimit)) }
    change(in: context) { $0.text = editor.text }
    caret = editor.caret
    guard isWhole else { return .notAccepted(.tooLong(limit: kind.typingLimit)) }
    guard isTyped, let code = finishedCode(in: context) else { return .stayed }
    return goOn(after: code, in: context)
  }

  /// An erasing; the first one takes a reason away.
  mutating func edit(in context: FormContext, _ act: (inout LineEditor) -> Void) -> FormEffect {
    if entries[focusPlace].reason != nil { return clearReason() }
    var editor = editor
    act(&editor)
    if editor.text != entries[focusPlace].text { change(in: context) { $0.text = editor.text } }
    caret = editor.caret
    isFresh = false
    return .stayed
  }

  mutating func moveCaret(_ act: (inout LineEditor) -> Void) -> FormEffect {
    var editor = editor
    act(&editor)
    caret = editor.caret
    isFresh = false
    return .stayed
  }

  mutating func moveRow(by step: Int) -> Bool {
    guard focused.kind.isLongText, entries[focusPlace].reason == nil else { return false }
    var editor = editor
    guard editor.moveRow(by: step, width: focused.width) else { return false }
    caret = editor.caret
    isFresh = false
    return true
  }

  private var editor: LineEditor {
    LineEditor(
      clean: entries[focusPlace].text, caret: caret, isMultiline: focused.kind.isLongText,
      limit: focused.kind.typingLimit)
  }

  /// Whether a wrong code would lead to no option with what is added: then it is typed anew, not mended.
  private func isBeyondMending(adding text: String, in context: FormContext) -> Bool {
    guard case .choice = focused.kind, case let typed = entries[focusPlace].text, !typed.isEmpty,
      entries[focusPlace].reading.answer == nil
    else { return false }
    return options(for: focus, typed: typed + text, in: context).isEmpty
  }

  private var isOfLetters: Bool { focused.advances && focused.kind.options?.isOfLetters ?? false }
}

// Answers that come whole: from a pop-up, from the record before, or as a reason.
extension FormState {
  mutating func choose(_ code: String, in context: FormContext) -> FormEffect {
    guard let list = focused.kind.options, list.options.contains(code) else {
      return .notAccepted(.noSuchOption(typed: code))
    }
    if case .choices = focused.kind {
      return chosen(contains: code) ? .stayed : toggle(code, in: context)
    }
    isChangeOpen = false
    change(in: context) { $0.text = code }
    return goOn(in: context)
  }

  mutating func toggle(_ code: String, in context: FormContext) -> FormEffect {
    guard case .choices(let list) = focused.kind, list.options.contains(code) else {
      return .notAccepted(.noSuchOption(typed: code))
    }
    var codes: Set<String> = []
    var notUnderstood: [String] = []
    for word in FieldKind.words(entries[focusPlace].text) {
      let meaning = OptionMatcher(list: list, name: context.optionName).meaning(of: word)
      if case .one(let code) = meaning { codes.insert(code) } else { notUnderstood.append(word) }
    }
    if codes.remove(code) == nil { codes.insert(code) }
    isChangeOpen = false
    let text = (list.options.filter(codes.contains) + notUnderstood).joined(separator: " ")
    change(in: context) { $0.text = text }
    caret = text.count
    return .stayed
  }

  mutating func giveReason(_ reason: NoAnswer, in context: FormContext) -> FormEffect {
    guard focused.noAnswers.contains(reason) else {
      return .notAccepted(.noAnswerNotAccepted(reason))
    }
    isChangeOpen = false
    change(in: context) {
      $0.text = ""
      $0.reason = reason
    }
    return goOn(in: context)
  }

  mutating func clearReason() -> FormEffect {
    guard entries[focusPlace].reason != nil else { return .stayed }
    isChangeOpen = false
    remember()
    entries[focusPlace].reason = nil
    hasChanged(focusPlace)
    arrive()
    return .stayed
  }

  mutating func repeatPrevious(in context: FormContext) -> FormEffect {
    guard focused.repeats, let answer = context.previous[focused.code] else { return .nothingToRepeat }
    if case .noAnswer(let reason) = answer { return giveReason(reason, in: context) }
    let text = FieldKind.writing(of: answer)
    guard focused.kind.read(text, in: context, leaning: focused.leaning).answer != nil else {
      return .nothingToRepeat
    }
    isChangeOpen = false
    change(in: context) { $0.text = text }
    return goOn(in: context)
  }

  private func chosen(contains code: String) -> Bool {
    entries[focusPlace].reading.answer?.has([code]) ?? false
  }

  /// To the next field after an answer that is whole; the last field keeps the focus, as only `next` ends a form.
  mutating func goOn(in context: FormContext) -> FormEffect {
    let effect = goNext(in: context)
    return effect == .endOfForm ? .stayed : effect
  }
}

// Names written out whole where the code was enough.
extension FormState {
  /// A letter, which may still belong to the answer by which the form came here.
  mutating func type(_ letter: Character, after overrun: Overrun?, in context: FormContext) -> FormEffect {
    let place = focusPlace
    let effect = type(String(letter), isTyped: true, in: context)
    guard var overrun, focusPlace == place, overrun.take(letter) else { return effect }
    if overrun.rest.isEmpty { restore(overrun.entry) }
    self.overrun = overrun
    return .stayed
  }

  /// Whether Entrée ended the answer by which the form came here, and not the field it is in.
  mutating func ends(_ overrun: Overrun?) -> Bool {
    guard let overrun else { return false }
    if overrun.endsByNext { return true }
    // A name half written out, as one does where its beginning is enough; never where it could be an answer.
    guard overrun.isGoingOn, !focused.kind.isLine, entries[focusPlace].reading.answer == nil else {
      return false
    }
    restore(overrun.entry)
    return true
  }

  /// The code in a field of one answer that leaves nothing more to type.
  func finishedCode(in context: FormContext) -> String? {
    guard focused.advances, let list = focused.kind.options else { return nil }
    if case .choices = focused.kind { return nil }
    return OptionMatcher(list: list, name: context.optionName).finishedCode(entries[focusPlace].text)
  }

  /// To the next field after a code that is whole, ready for the rest of its name.
  mutating func goOn(after code: String, in context: FormContext) -> FormEffect {
    let typed = entries[focusPlace].text
    let list = focused.kind.options
    let effect = goOn(in: context)
    guard effect == .moved, let list else { return effect }
    let rest = OptionMatcher(list: list, name: context.optionName).rest(of: code, after: typed)
    let overrun = Overrun(over: entries[focusPlace], rest: rest, endsByNext: typed.count > 1)
    if overrun.mayGoOn || overrun.endsByNext { self.overrun = overrun }
    return effect
  }

  /// Gives the field back what it held before letters ran over into it.
  private mutating func restore(_ entry: FieldEntry) {
    entries[focusPlace] = entry
    if isChangeOpen, undoable.last?.place == focusPlace { undoable.removeLast() }
    hasChanged(focusPlace)
    arrive()
  }
}

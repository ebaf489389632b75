// Changing a field, remembering what it held, and taking the change back.
extension FormState {
  /// Changes the focused field's text or reason; what follows from it is worked out here.
  mutating func change(in context: FormContext, _ act: (inout FieldEntry) -> Void) {
    remember()
    var entry = entries[focusPlace]
    entry.reason = nil
    act(&entry)
    entry.reading = focused.kind.read(entry.text, in: context, leaning: focused.leaning)
    entry.wasLeft = false
    entries[focusPlace] = entry
    isFresh = false
    isChangeOpen = true
    confirmed.remove(focused.code)
    hasChanged(focusPlace)
  }

  /// Keeps what the field holds, once for each visit.
  mutating func remember() {
    if isChangeOpen, undoable.last?.place == focusPlace { return }
    let change = FormChange(
      place: focusPlace, entry: entries[focusPlace], wasConfirmed: confirmed.contains(focused.code))
    undoable.append(change)
    if undoable.count > FormChange.most { undoable.removeFirst() }
  }

  mutating func hasChanged(_ place: Int) {
    guard plan.deciders.contains(place) else { return }
    decideWhatIsAsked()
    settleFocus()
  }

  /// Gives the field changed last what it held before, and goes there.
  mutating func undo() -> FormEffect {
    guard let change = undoable.popLast() else { return .stayed }
    let from = focusPlace
    entries[change.place] = change.entry
    let code = plan.fields[change.place].code
    if change.wasConfirmed { confirmed.insert(code) } else { confirmed.remove(code) }
    focusPlace = change.place
    decideWhatIsAsked()
    if !isAsked[focusPlace] {
      focusPlace = from
      settleFocus()
    }
    arrive()
    return focusPlace == from ? .stayed : .moved
  }
}

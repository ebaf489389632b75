// Which questions are asked, and where the focus may stand.
extension FormState {
  /// The answer that conditions and checks see: of a question that is asked, or from outside the form.
  func standing(_ code: FieldCode) -> Answer? {
    guard let place = plan.place[code] else { return surroundings[code] }
    return isAsked[place] ? entries[place].answer : nil
  }

  /// Works `isAsked` out anew. A condition may look at fields before and after its own; an answer that is itself set
  /// aside decides nothing, so the fields are gone through by need.
  mutating func decideWhatIsAsked() {
    var known = [Bool?](repeating: nil, count: plan.fields.count)
    func decide(_ place: Int) -> Bool {
      if let known = known[place] { return known }
      // While it is worked out a question counts as asked, so that two that look at each other come to an end.
      known[place] = true
      let isAsked = plan.fields[place].relevance.holds(on: knownDay) { code in
        guard let other = plan.place[code] else { return surroundings[code] }
        return decide(other) ? entries[other].answer : nil
      }
      known[place] = isAsked
      return isAsked
    }
    isAsked = plan.fields.indices.map(decide)
  }

  /// Follows a change of day or of outside answers.
  mutating func follow(_ context: FormContext) {
    guard knownDay != context.today || surroundings != context.surroundings else { return }
    knownDay = context.today
    surroundings = context.surroundings
    decideWhatIsAsked()
    settleFocus()
  }

  func firstAsked(from place: Int) -> Int? {
    (max(0, place)..<max(place, plan.fields.count)).first { isAsked[$0] }
  }

  func lastAsked(before place: Int) -> Int? {
    (0..<max(0, place)).last { isAsked[$0] }
  }

  /// Moves the focus off a question that is no longer asked: forward, else back.
  mutating func settleFocus() {
    guard !plan.fields.isEmpty, !isAsked[focusPlace] else { return }
    if let place = firstAsked(from: focusPlace) ?? lastAsked(before: focusPlace) {
      focusPlace = place
      arrive()
    }
  }

  /// Puts the caret at the end of the focused field, as when the focus comes to it.
  mutating func arrive() {
    caret = plan.fields.isEmpty ? 0 : entries[focusPlace].text.count
    isFresh = true
    isChangeOpen = false
  }
}
